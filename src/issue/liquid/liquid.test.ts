import { describe, expect, it } from "vitest";
import { addsNoLiquid, holdsLiquid } from "./liquid.ts";

describe("Liquid in a text", () => {
  it("is told by its openings alone, since these reach on to whatever closes them", () => {
    for (const text of ["{{ a }}", "{% if", "a{{"]) expect(holdsLiquid(text)).toBe(true);
    for (const text of ["{ {", "}}", "{: .a}", "%7B%7B"]) expect(holdsLiquid(text)).toBe(false);
  });

  it("is no more than before where only what stands around it changed", () => {
    expect(addsNoLiquid("{{ site.url }}/a", "{{ site.url }}/b?c")).toBe(true);
    expect(addsNoLiquid("{{ site.url }}/a", "https://e.example")).toBe(true);
    expect(addsNoLiquid("{{ site.url }}/a", "{{ site.url }}/{{ site.token }}")).toBe(false);
    expect(addsNoLiquid("{{ a }}", "{{{ a }}}")).toBe(false);
    expect(addsNoLiquid("{{ a }}", "{{ a }}{%")).toBe(false);
    expect(addsNoLiquid("/a", "{% x %}")).toBe(false);
  });
});
