import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { COPY_THEMES } from "../../issue/profile/profile.ts";
import { parseIssue } from "../../markdown/index.ts";
import { complete } from "../../markdown/lens.ts";
import { readableColour } from "./colour/readable.ts";
import { contrastOf, hexOf, type Rgb, rgbOf } from "./colour/rgb.ts";
import { darkGround, darkInk, WECHAT_DARK_GROUND, WECHAT_INK } from "./colour/wechat-dark.ts";
import { darkHtml } from "./dom/dark-html.ts";
import { copiesOf, WECHAT_LINKS } from "./index.ts";
import { ODD_DOCUMENTS } from "./testing/odd-documents.ts";
import { SAMPLE, SAMPLE_NAME, SAMPLE_PROFILE } from "./testing/sample.ts";

await complete();

const WHITE: Rgb = [255, 255, 255];
/** Those that are offered, and what somebody may choose: too bright for white, of a middle brightness, black, white. */
const COLOURS =
  "#2f5d8a #8a3b2f #2f6b4f #6d4a86 #7a5a14 #2b2d2a #ffd400 #00c8ff #ff8fb0 #787878 #000000 #ffffff".split(
    " ",
  );

/** The words of HTML that can hardly be read, each with its contrast. */
function faintWords(html: string, page: Rgb, ink: Rgb): string[] {
  const faint: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode, ground: Rgb, colour: Rgb): void => {
    if ("value" in node && node.value.trim() !== "") {
      const contrast = contrastOf(colour, ground);
      if (contrast < 4.5)
        faint.push(`${node.value} ${hexOf(colour)} on ${hexOf(ground)}: ${contrast.toFixed(2)}`);
    }
    if (!("tagName" in node)) return;
    const style = node.attrs.find(({ name }) => name === "style")?.value ?? "";
    const said = (name: string): Rgb | null => {
      const found = new RegExp(`(?:^|;)\\s*${name}:[^;]*(#[0-9a-f]{6})`, "i").exec(style)?.[1];
      return found === undefined ? null : rgbOf(found);
    };
    const own = said("background(?:-color)?") ?? ground;
    for (const child of node.childNodes) visit(child, own, said("color") ?? colour);
  };
  for (const node of parseFragment(html).childNodes) visit(node, page, ink);
  return faint;
}

describe("a copy for WeChat can be read", () => {
  const copyFor = copiesOf(parseIssue(SAMPLE, SAMPLE_PROFILE), SAMPLE_NAME);
  const looks = COPY_THEMES.flatMap((theme) => COLOURS.map((colour) => ({ theme, colour })));
  test.each(looks)("in $theme with $colour, in the light and in the dark", ({ theme, colour }) => {
    for (const links of WECHAT_LINKS) {
      const { html } = copyFor("wechat", { theme, colour, links });
      const light = html ?? "";
      expect(faintWords(light, WHITE, [25, 25, 25])).toEqual([]);
      expect(faintWords(darkHtml(light), WECHAT_DARK_GROUND, [163, 163, 163])).toEqual([]);
    }
  });

  test.each(COLOURS)("as a mail with %s", (colour) => {
    const { html } = copyFor("mail", { colour });
    const body = (html ?? "").replace(/<div style="display:none[^]*?<\/div>/, "");
    expect(faintWords(body, WHITE, [34, 36, 34])).toEqual([]);
  });

  test.each(COPY_THEMES)("with grounds that are dark in the dark, in %s", (theme) => {
    const { html } = copyFor("wechat", { theme });
    const grounds = [...darkHtml(html ?? "").matchAll(/background(?:-color)?:(#[0-9a-f]{6})/g)];
    // The plain one has none.
    expect(grounds.length > 0).toBe(theme !== "plain");
    for (const [, ground = ""] of grounds) expect(Math.max(...rgbOf(ground))).toBeLessThan(64);
  });

  test.each(COPY_THEMES)("in %s, whatever is odd in the issue", (theme) => {
    for (const text of Object.values(ODD_DOCUMENTS)) {
      const { html } = copiesOf(parseIssue(text, SAMPLE_PROFILE), SAMPLE_NAME)("wechat", { theme });
      const light = html ?? "";
      expect(faintWords(light, WHITE, WECHAT_INK)).toEqual([]);
      expect(faintWords(darkHtml(light), WECHAT_DARK_GROUND, darkInk(WECHAT_INK))).toEqual([]);
    }
  });
});

describe("WeChat's dark mode", () => {
  test.each([
    ["#ffffff", "#191919"],
    ["#efefef", "#292929"],
    ["#d0e8ff", "#aec2d5"],
    ["#101010", "#383838"],
  ])("shows a ground of %s as %s", (light, dark) => {
    expect(hexOf(darkGround(rgbOf(light)))).toBe(dark);
  });

  test.each([
    ["black, which turns and is held to what its usual words are", "#000000", "#a3a3a3"],
    ["a dark blue, which turns", "#2f5d8a", "#4f8ac3"],
    ["a grey of a middle brightness, which stays", "#6a6d67", "#6a6d67"],
    ["white, which stays", "#ffffff", "#ffffff"],
    ["a bright line, which is held to what words are", "#dfe1dc", "#a2a4a0"],
  ])("shows words of %s", (_, light, dark) => {
    expect(hexOf(darkInk(rgbOf(light)))).toBe(dark);
  });
});

test("WeChat's dark mode makes words on a ground that stays bright darker", () => {
  expect(hexOf(darkInk(rgbOf("#7f7f7f"), rgbOf("#bebebe")))).toBe("#7d7d7d");
  expect(hexOf(darkInk(rgbOf("#2b2d2a"), rgbOf("#bebebe")))).toBe("#2b2d2a");
});

describe("a colour for words", () => {
  test("stays where it can be read, and is darkened where it cannot", () => {
    expect(readableColour("#2f5d8a")).toBe("#2f5d8a");
    const yellow = rgbOf(readableColour("#ffd400"));
    expect(contrastOf(yellow, WHITE)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(darkInk(yellow), WECHAT_DARK_GROUND)).toBeGreaterThanOrEqual(4.5);
  });
});
