import { EditorState } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { parseIssue, printIssue, withDoc } from "../../markdown/index.ts";
import { sectionPositions } from "../queries/sections.ts";
import { addItem } from "./add-item.ts";

const CLOSING =
  "That is all for issue {number}. See you on [Thursday](https://t.example)!\n\n*Mira*";
const profile: Profile = { ...defaultProfile("en"), sectionLevel: 2, closing: CLOSING };

/** The file after an item was added to its last section, and words were typed into it. */
function added(text: string, rules: Profile = profile): string {
  const issue = parseIssue(text, rules);
  let state = EditorState.create({ doc: issue.doc });
  addItem(sectionPositions(issue.doc).at(-1) ?? 0, rules)(state, (tr) => {
    state = state.apply(tr.insertText("New"));
  });
  return printIssue(withDoc(issue, state.doc));
}

const END = "That is all for issue 44. See you on [Thursday](https://t.example/x)!\n\n*Mira*\n";

describe("an item is added above what ends its section", () => {
  it("above the words that the profile lets every issue end with", () => {
    expect(added(`## Jobs\n\n${END}`)).toBe(`## Jobs\n\n- New\n\n${END}`);
  });

  it("above a rule and what stands below it, where no item is yet", () => {
    const end = "---\n\nWrite to us!\n";
    expect(added(`## Jobs\n\nWork of the week.\n\n${end}`)).toBe(
      `## Jobs\n\nWork of the week.\n\n- New\n\n${end}`,
    );
  });

  it("above the definitions of links", () => {
    const end = "[a]: https://a.example\n";
    expect(added(`## Jobs\n\nSee [it][a].\n\n${end}`)).toBe(
      `## Jobs\n\nSee [it][a].\n\n- New\n\n${end}`,
    );
  });

  it("the words that end every issue belong to no item with text below", () => {
    const rules: Profile = { ...profile, itemForms: ["numbered"] };
    const text = `## Jobs\n\n1、[A](https://a.example)\n\nIt is near.\n\n${END}`;
    expect(added(text, rules)).toBe(
      `## Jobs\n\n1、[A](https://a.example)\n\nIt is near.\n\n2、New\n\n${END}`,
    );
  });
});
