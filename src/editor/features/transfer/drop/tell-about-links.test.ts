import { describe, expect, it } from "vitest";
import type { ReadLinks } from "../../../../links/transfer/read-links.ts";
import { contextFor } from "../../../testing/context.ts";
import { tellLeftOut } from "./tell-about-links.ts";

const LINK = { href: "https://a.example/x", title: null };

function told(leftOut: number): { readonly shown: string[]; readonly spoken: string[] } {
  const shown: string[] = [];
  const spoken: string[] = [];
  const context = contextFor({
    notify: (message) => shown.push(message),
    announce: (message) => spoken.push(message),
  });
  const found: ReadLinks = { links: [LINK, LINK], form: "address", leftOut };
  tellLeftOut(found, () => context);
  return { shown, spoken };
}

describe("a drop of more links than are taken at once", () => {
  it("says how many are here and how many are not, to the eye and to the ear", () => {
    const { shown, spoken } = told(3);
    expect(shown).toEqual([expect.stringMatching(/first 2 links are here; 3 more were too many/)]);
    expect(spoken).toEqual(shown);
  });

  it("says nothing where all are taken", () => {
    expect(told(0)).toEqual({ shown: [], spoken: [] });
  });
});
