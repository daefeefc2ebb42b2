import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import { hexOf, type Rgb, rgbOf } from "../colour/rgb.ts";
import { darkGround, darkInk, WECHAT_DARK_GROUND, WECHAT_INK } from "../colour/wechat-dark.ts";

const COLOUR = /#[0-9a-f]{6}\b/gi;

/** What an element's parents say: the ground as it is shown, and the colour of words as it is written. */
interface Inherited {
  readonly ground: Rgb;
  readonly ink: Rgb;
}

/** A copy for WeChat as its reader shows it in the dark: the same HTML with the colours of its styles turned. */
export function darkHtml(html: string): string {
  const fragment = parseFragment(html);
  for (const node of fragment.childNodes)
    turn(node, { ground: WECHAT_DARK_GROUND, ink: WECHAT_INK });
  return serialize(fragment);
}

function turn(node: DefaultTreeAdapterTypes.ChildNode, inherited: Inherited): void {
  if (!("tagName" in node)) return;
  const style = node.attrs.find(({ name }) => name === "style");
  const declarations = (style?.value ?? "").split(";").filter((each) => each.trim() !== "");
  const ownGround = colourIn(declarations, /^\s*background(?:-color)?\s*:/i);
  const ownInk = colourIn(declarations, /^\s*color\s*:/i);
  const ground = ownGround ? darkGround(ownGround) : inherited.ground;
  const ink = ownInk ?? inherited.ink;
  if (style) {
    const turned = declarations.map((declaration) => {
      const name = declaration.slice(0, declaration.indexOf(":")).trim();
      if (/^background/i.test(name)) return declaration.replace(COLOUR, hexOf(ground));
      // Lines are turned as if they stood on the page itself.
      const under = name === "color" ? ground : WECHAT_DARK_GROUND;
      return declaration.replace(COLOUR, (colour) => hexOf(darkInk(rgbOf(colour), under)));
    });
    // Words that inherit their colour get one that suits the ground which is new to them.
    const inheritedInk = ownGround && !ownInk ? [`color:${hexOf(darkInk(ink, ground))}`] : [];
    style.value = [...turned, ...inheritedInk].join(";");
  }
  for (const child of node.childNodes) turn(child, { ground, ink });
}

function colourIn(declarations: readonly string[], name: RegExp): Rgb | null {
  const found = declarations.find((each) => name.test(each))?.match(COLOUR)?.[0];
  return found === undefined ? null : rgbOf(found);
}
