import { describe, expect, it } from "vitest";
import { factsFromJson } from "../metadata/read-facts.ts";
import { readDelivery } from "../capture/read-delivery.ts";
import { readFound } from "../transfer/read-found.ts";
import { readLinks } from "../transfer/read-links.ts";
import { plainWords } from "./plain-words.ts";

const HREF = "https://a.example/x";
/** Words that are made to look like others. */
const DISGUISED = "safe\u202E\u200B \u2066gpj\u00AD.exe\uFEFF\u0007\tend\u{E0041}";
const PLAIN = "safe gpj.exe end";

describe("words from outside are one plain line", () => {
  it("without what shows nothing or turns the direction", () => {
    expect(plainWords(DISGUISED, 100)).toBe(PLAIN);
    expect(plainWords("  \n\u200B ", 100)).toBe("");
    expect(plainWords("\ud800a", 100)).toBe("a");
  });

  it("with what joins emojis and letters", () => {
    for (const words of ["👩‍💻 一", "می‌خواهم", "❤️"]) expect(plainWords(words, 100)).toBe(words);
  });

  it("that ends in an ellipsis where it is longer than it may be, in whole characters", () => {
    expect(plainWords("长".repeat(600), 500)).toBe(`${"长".repeat(499)}…`);
    expect(plainWords(`a${"𠮷".repeat(9)}`, 5)).toBe("a𠮷…");
  });

  it.each([
    ["a drag of Firefox", { "text/x-moz-url": `${HREF}\n${DISGUISED.replace("\t", " ")}` }],
    [
      "a drag of Chromium",
      { "text/uri-list": HREF, "text/html": `<a href="${HREF}">${DISGUISED}</a>` },
    ],
    ["a paste of HTML", { "text/html": `<a href="${HREF}">${DISGUISED}</a>` }],
    ["a paste of Markdown", { "text/plain": `[${DISGUISED}](${HREF})` }],
    ["bookmarks", { "text/plain": `<DT><A HREF="${HREF}">${DISGUISED}</A>` }],
  ])("whichever way they come: %s", (_, texts) => {
    expect(readFound({ texts, files: [] }).links[0]?.title).toBe(PLAIN);
  });

  it("whichever way they come: the editor, the bookmarklet, a share, the companion", () => {
    const texts = { "text/html": `<a href="${HREF}">${DISGUISED}</a>` };
    expect(readLinks({ texts, files: [] }).links[0]?.title).toBe(PLAIN);
    const sent = { u: HREF, t: DISGUISED };
    const hash = `#add=${encodeURIComponent(JSON.stringify(sent))}`;
    const search = `?${new URLSearchParams({ url: HREF, title: DISGUISED }).toString()}`;
    for (const delivery of [readDelivery({ hash, search: "" }), readDelivery({ hash: "", search })])
      expect(delivery).toMatchObject({ links: [{ title: PLAIN }] });
    expect(factsFromJson({ title: DISGUISED })?.title).toBe(PLAIN);
  });
});
