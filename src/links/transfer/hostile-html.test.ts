import { describe, expect, it } from "vitest";
import { readLinks } from "./read-links.ts";

const LONG = 200_000;
const html = (text: string) => readLinks({ texts: { "text/html": text }, files: [] });

it("reads thousands of addresses with as many anchors at once", () => {
  const hrefs = Array.from({ length: 30_000 }, (_, index) => `https://a.example/${index}`);
  const anchors = hrefs.map((href, index) => `<a href="${href}">甲${index}</a>`).toReversed();
  const begun = performance.now();
  const { links } = readLinks({
    texts: { "text/uri-list": hrefs.join("\n"), "text/html": anchors.join("") },
    files: [],
  });
  expect(performance.now() - begun).toBeLessThan(2_000);
  expect(links.at(1)?.title).toBe("甲1");
});

describe("HTML that was made to hang its reader", () => {
  it.each([
    ["comments that hold nothing", "<!---->".repeat(LONG)],
    ["comments that never end", "<!--".repeat(LONG)],
    ["short comments that hold nothing", "<!-->".repeat(LONG)],
    ["instructions that never end", "<?".repeat(LONG)],
    ["closing tags without a name that never end", "</ ".repeat(LONG)],
    ["tags that never end", "<a ".repeat(LONG)],
    ["metas that never end", "<meta ".repeat(LONG)],
    ["a quote that never ends", `<a href="${"<a ".repeat(LONG)}`],
  ])("is read at once: %s", (_, text) => {
    const begun = performance.now();
    expect(html(text)).toMatchObject({ links: [], form: "none" });
    expect(html(`<a href="https://a.example/">x</a>${text}`).links).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
