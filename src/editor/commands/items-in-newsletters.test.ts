import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Engine, ItemForm, Profile } from "../../issue/profile/profile.ts";
import { sharedFolder } from "../../testing/shared.ts";
import { tryItemEdits } from "./testing/item-edits.ts";
import { NEWSLETTER_SAMPLES } from "./testing/newsletter-samples.ts";

const shared = sharedFolder();

type Forms = Pick<Profile, "engine" | "sectionLevel" | "itemForms">;

/** What somebody who looks over the change of the file would not have changed. */
function faults(text: string, forms: Forms): readonly string[] {
  const tried = tryItemEdits(text, { ...defaultProfile("zh-CN"), ...forms });
  return tried.flatMap(({ what, fault }) => (fault === null ? [] : [`${what}: ${fault}`]));
}

describe("items added, placed, moved and deleted change what a person would change", () => {
  it.each(Object.entries(NEWSLETTER_SAMPLES))("in %s", (_name, { text, ...forms }) => {
    expect(tryItemEdits(text, { ...defaultProfile("zh-CN"), ...forms }).length).toBeGreaterThan(5);
    expect(faults(text, forms)).toEqual([]);
  });
});

/** Newsletters that others publish, and how their items are written; of each so many issues are tried. */
const NEWSLETTERS: readonly (readonly [
  folder: string,
  engine: Engine,
  sectionLevel: Profile["sectionLevel"],
  itemForms: readonly ItemForm[],
  issues: number,
])[] = [
  ["more-newsletters/golangweekly", "gfm", 2, ["numbered", "list"], 5],
  ["more-newsletters/iosweekly", "gfm", 2, ["heading", "list"], 5],
  ["more-newsletters/optech-zh", "kramdown", 2, ["list"], 5],
  ["more-newsletters/servo", "kramdown", 3, ["list"], 5],
  ["more-newsletters/tw93", "gfm", 2, ["list", "paragraph"], 5],
  ["corpus/newsletters/ruanyf", "gfm", 2, ["numbered", "list"], 2],
  ["corpus/newsletters/sorrycc", "gfm", 2, ["heading", "list"], 2],
  ["corpus/newsletters/swiftweekly", "kramdown", 3, ["list", "paragraph"], 2],
];

describe.skipIf(!shared).each(NEWSLETTERS)(
  "items of real issues in %s",
  (folder, engine, sectionLevel, itemForms, issues) => {
    const at = join(shared ?? "", folder);
    const names = shared ? readdirSync(at).filter((name) => name.endsWith(".md")) : [];
    it.each(names.slice(0, issues))("change in %s what a person would change", (name) => {
      const text = readFileSync(join(at, name), "utf8");
      expect(faults(text, { engine, sectionLevel, itemForms })).toEqual([]);
    });
  },
);
