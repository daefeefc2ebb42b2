import { describe, expect, it } from "vitest";
import { readLinks } from "./read-links.ts";
import { cpuTime } from "../../testing/cpu-time.ts";

const LONG = 200_000;
const html = (text: string) => readLinks({ texts: { "text/html": text }, files: [] });

it("reads thousands of addresses with as many anchors at once", () => {
  const hrefs = Array.from({ length: 30_000 }, (_, index) => `https://a.example/${index}`);
  const anchors = hrefs.map((href, index) => `<a href="${href}">甲${index}</a>`).toReversed();
  const begun = cpuTime();
  const { links } = readLinks({
    texts: { "text/uri-list": hrefs.join("\n"), "text/html": anchors.join("") },
    files: [],
  });
  expect(cpuTime() - begun).toBeLessThan(2_000);
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
    const begun = cpuTime();
    expect(html(text)).toMatchObject({ links: [], form: "none" });
    expect(html(`<a href="https://a.example/">x</a>${text}`).links).toHaveLength(1);
    expect(cpuTime() - begun).toBeLessThan(2_000);
  });
});
