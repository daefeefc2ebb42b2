// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { declared, quietHtml } from "./quiet-html.ts";
import { cpuTime } from "../../../../testing/cpu-time.ts";

describe("HTML that breaks no policy", () => {
  it("has no styles and no handlers, but what they said", () => {
    expect(quietHtml(`<p class="a"style="font-weight:700" onclick='go(">")'>x</p>`)).toBe(
      `<p class="a"data-style="font-weight:700" no-onclick='go(">")'>x</p>`,
    );
    expect(quietHtml("<style>p { a: '<b>' }</style><p STYLE=x>")).toBe("<p data-style=x>");
  });

  it("leaves words, values and what is no tag alone", () => {
    for (const html of [
      `a < b style="x" > c`,
      `<a title=" style=x" href="?style=1">onclick="x"</a>`,
      "<!-- c --><br/>",
      '<p title="never ends',
      "<",
      "",
    ])
      expect(quietHtml(html)).toBe(html);
  });

  it("takes time in proportion to its length, whatever it is given", () => {
    for (const piece of ['<a "', "<style>", "<a style", "<"]) {
      const start = cpuTime();
      quietHtml(piece.repeat(100_000));
      expect(cpuTime() - start).toBeLessThan(2_000);
    }
  });

  it("reads a name that never ends once", () => {
    const html = `<${"a".repeat(500_000)}`;
    expect(quietHtml(html)).toBe(html);
  });

  it("says what a style said", () => {
    const element = document.createElement("span");
    element.setAttribute("data-style", "font-weight: normal; Font-Weight:1; font-weight:BOLD ");
    expect(declared(element, "font-weight")).toBe("bold");
    expect(declared(element, "color")).toBe("");
  });
});
