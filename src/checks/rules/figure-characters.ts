import type { Node } from "@tiptap/pm/model";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import { readInclude } from "../../markdown/figure/index.ts";
import type { House } from "../house.ts";
import { FIGURE_INCLUDE } from "../pictures.ts";
import { type Found, siblingsRule } from "../rule.ts";

/** What ends the theme's include early, or runs in it: the page is not built, or the picture is lost. */
const BREAKING = /%\}|\{\{|\{%|["<>\r\n]/;

/** Only of figures that are written in Liquid: HTML knows how to write each character. */
export const figureCharacters = siblingsRule({
  severity: "blocks",
  find: ({ blocks }, house) =>
    blocks.flatMap(({ node, from }) => {
      if (node.type.name === "figure") return inFigure(node, from, house);
      if (node.type.name !== "source_block" || node.attrs["kind"] === "code") return [];
      return unreadableIncludes(node.textContent, from + 1);
    }),
});

function inFigure(node: Node, from: number, { sources, profile }: House): readonly Found[] {
  const source = sources.get(node);
  const isLiquid = source
    ? source.text.slice(source.syntax.from, source.syntax.to).includes("{%")
    : figureRulesOf(profile).written === "liquid";
  if (!isLiquid) return [];
  const images: readonly FigureImage[] = node.attrs["images"];
  const values = images.flatMap(({ path, attributes }) => [
    ["path", path] as const,
    ...attributes.filter(([name]) => name !== "caption"),
  ]);
  const broken = values.find(([, value]) => BREAKING.test(value));
  if (!broken) return [];
  const [name, value] = broken;
  return [{ from, to: from + node.nodeSize, parameters: { name, value } }];
}

/** `alt="他说"好""`: Jekyll cannot read it, and builds nothing. */
function unreadableIncludes(text: string, base: number): readonly Found[] {
  return [...text.matchAll(FIGURE_INCLUDE)].flatMap(({ 0: include, index }) => {
    if (readInclude(include)) return [];
    const value = /(\w+)=(["']).*?\2(?=[^\s%-])\S*/.exec(include);
    const parameters = { name: value?.[1] ?? "include", value: value?.[0] ?? include };
    return [{ from: base + index, to: base + index + include.length, parameters }];
  });
}
