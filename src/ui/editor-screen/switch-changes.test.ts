import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { parseIssue } from "../../markdown/index.ts";
import { switchChanges } from "./switch-changes.ts";

const usual = defaultProfile("en");
const profileWith = (...titles: readonly string[]) => ({
  ...usual,
  sections: usual.sections.slice(0, titles.length).map((rules, index) => ({
    ...rules,
    title: titles[index] ?? "",
  })),
});

describe("an issue that is read by another profile", () => {
  const text = "# Tides\n\n- One\n\n# Ships\n\n- Two\n\n# Lost and found\n\n- Three\n";
  const reading = (fileName: string, ...titles: readonly string[]) => {
    const profile = profileWith(...titles);
    return { doc: parseIssue(text, profile).doc, profile, fileName };
  };

  it("has other sections, and another name where that follows the profile", () => {
    expect(
      switchChanges(reading("a.md", "Tides", "Ships"), reading("b.md", "Ships", "Lost and found")),
    ).toEqual({ fileName: "b.md", found: ["Lost and found"], lost: ["Tides"] });
  });

  it("is the same where both say the same of it", () => {
    const same = reading("a.md", "Tides", "Ships");
    expect(switchChanges(same, same)).toEqual({ fileName: null, found: [], lost: [] });
  });
});
