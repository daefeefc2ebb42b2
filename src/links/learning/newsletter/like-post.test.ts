import { describe, expect, it } from "vitest";
import { newIssueText } from "../../../issue/new-issue/new-issue-text.ts";
import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../../issue/profile/profile.ts";
import { likePost } from "./like-post.ts";

const usual = defaultProfile("en");
const profile: Profile = {
  ...usual,
  titlePattern: "Harbour {number}: {headline}",
  frontMatter: {
    present: true,
    kind: "yaml",
    fields: [
      { key: "title", value: '"{title}"' },
      { key: "summary", value: '""' },
      { key: "tags", value: "[links]" },
      { key: "permalink", value: "/harbour/{number:03}/" },
    ],
  },
  sections: usual.sections.slice(0, 1).map((rules) => ({ ...rules, title: "Ships", text: "In." })),
};
const issue = { number: 8, headline: "", date: "2025-11-10T08:00:00+00:00", slug: "" };

describe("an issue that is begun like another one", () => {
  it("has its fields in their order: those that each issue fills in anew by the profile, the others as they are", () => {
    const text = `---\ntags: [tides]\ncover: a.png\npermalink: /harbour/007/\nsummary: "What came in"\ntitle: "Harbour 7: Fog"\n---\n\n# Ships\n`;
    expect(newIssueText(likePost(profile, text), issue)).toBe(
      `---\ntags: [tides]\ncover: a.png\npermalink: /harbour/008/\nsummary: ""\ntitle: "Harbour 8"\n---\n\n# Ships\n\nIn.\n`,
    );
  });

  it("has its sections, also those that the profile does not know, and nothing else of it", () => {
    const text = `---\ntitle: x\n---\n\nHello.\n\n# Lost and found\n\n- [A](https://a.example/)\n\n# Ships\n\n- [B](https://b.example/)\n\n## Deep\n\nWords.\n`;
    expect(newIssueText(likePost(profile, text), issue)).toBe(
      `---\ntitle: "Harbour 8"\n---\n\n# Lost and found\n\n# Ships\n\nIn.\n`,
    );
  });

  it("has the profile's sections where it has none, and no front matter where it has none", () => {
    expect(newIssueText(likePost(profile, "Words.\n"), issue)).toBe(
      "# Harbour 8\n\n# Ships\n\nIn.\n",
    );
  });
});
