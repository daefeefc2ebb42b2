import { describe, expect, it } from "vitest";
import { readProfile } from "../../issue/profile/read-profile.ts";
import { weeklyZh } from "../../issue/profile/shipped/weekly-zh.ts";
import { filledSections } from "./filled-sections.ts";

const rule = (title: string, formerTitles: string[] = []) => ({
  kind: "papers" as const,
  title,
  formerTitles,
  shape: "title" as const,
  linkOptional: false,
  text: "",
});

describe("the filled sections of an issue", () => {
  const profile = { ...readWeekly(), sections: [rule("热点论文", ["论文"]), rule("其他阅读")] };

  it("are the profile's, filled under a former title too, then the issue's own", () => {
    const sections = [
      { kind: null, title: "题外", filled: true },
      { kind: "papers" as const, title: "论文", filled: true },
      { kind: "reading" as const, title: "其他阅读", filled: false },
    ];
    expect(filledSections(sections, profile)).toEqual([
      { title: "热点论文", kind: "papers", filled: true },
      { title: "其他阅读", kind: "papers", filled: false },
      { title: "题外", kind: "other", filled: true },
    ]);
  });

  it("are not known before the issue has been read", () => {
    expect(filledSections(null, profile)).toBeNull();
  });
});

function readWeekly() {
  const read = readProfile(weeklyZh);
  if ("problems" in read) throw new Error("The shipped profile cannot be read.");
  return read.profile;
}
