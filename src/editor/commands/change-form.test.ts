import { EditorState, TextSelection } from "@tiptap/pm/state";
import type { Command } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { ITEM_FORMS, type Profile } from "../../issue/profile/profile.ts";
import { parseIssue, printIssue, withDoc } from "../../markdown/index.ts";
import { gapsFor } from "../queries/gaps.ts";
import { movableAt } from "../queries/movable.ts";
import { profilePlugin } from "../queries/profile-of.ts";
import { moveDown, moveUp } from "./move-by-key.ts";
import { moveToSection } from "./move-to-section.ts";

const profile: Profile = { ...defaultProfile("en"), sectionLevel: 2, itemForms: ITEM_FORMS };

/** The file after a command with the caret before these words, and the words that then stand behind the caret. */
function after(text: string, words: string, command: Command): readonly [string, string] {
  const issue = parseIssue(text, profile);
  let state = EditorState.create({
    doc: issue.doc,
    plugins: [profilePlugin(() => ({ profile }))],
  });
  let at = 0;
  issue.doc.descendants((node, pos) => {
    const found = node.isText ? (node.text ?? "").indexOf(words) : -1;
    if (found >= 0) at = pos + found;
  });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  command(state, (tr) => {
    state = state.apply(tr);
  });
  const { $head } = state.selection;
  const behind = $head.parent.textBetween($head.parentOffset, $head.parent.content.size);
  return [printIssue(withDoc(issue, state.doc)), behind.slice(0, words.length)];
}

const NUMBERED =
  "1、[Oak](https://oak.example) is hard\n\nIt lasts.\n\n2、[Ash](https://ash.example)\n";
const BULLETS = "* [Saw](https://saw.example): cuts\n* [Plane](https://plane.example): shaves\n";
const HEADED = "### 1. [Glue](https://glue.example)\n\nIt holds.\n";
const SIGNED = "▶ [Wax](https://wax.example)\n\n▶ [Oil](https://oil.example)\n";

describe("an item that comes to another section is written as that section's items are", () => {
  it.each([
    [
      "a numbered paragraph among bullets",
      `## A\n\n${NUMBERED}\n## B\n\n${BULLETS}`,
      "Ash",
      1,
      `## A\n\n1、[Oak](https://oak.example) is hard\n\nIt lasts.\n\n## B\n\n${BULLETS}* [Ash](https://ash.example)\n`,
    ],
    [
      "with what stands below it",
      `## A\n\n${NUMBERED}\n## B\n\n${BULLETS}`,
      "Oak",
      1,
      `## A\n\n1、[Ash](https://ash.example)\n\n## B\n\n${BULLETS}* [Oak](https://oak.example) is hard\n\n  It lasts.\n`,
    ],
    [
      "a bullet among numbered paragraphs",
      `## A\n\n${BULLETS}\n## B\n\n${NUMBERED}`,
      "Saw",
      1,
      `## A\n\n* [Plane](https://plane.example): shaves\n\n## B\n\n${NUMBERED}\n3、[Saw](https://saw.example): cuts\n`,
    ],
    [
      "a bullet among paragraphs, with all the bytes of its words",
      `## A\n\n* Oak\n* _[Saw](https://saw.example)_: cuts &mdash; __well__\n\n## B\n\n[Wax](https://wax.example)\n`,
      "Saw",
      1,
      `## A\n\n* Oak\n\n## B\n\n[Wax](https://wax.example)\n\n_[Saw](https://saw.example)_: cuts &mdash; __well__\n`,
    ],
    [
      "a paragraph among bullets, with all the bytes of its words",
      `## A\n\n[Axe](https://axe.example): cuts &mdash; __well__ _so_\n\n[Wax](https://wax.example)\n\n## B\n\n${BULLETS}`,
      "well",
      1,
      `## A\n\n[Wax](https://wax.example)\n\n## B\n\n${BULLETS}* [Axe](https://axe.example): cuts &mdash; __well__ _so_\n`,
    ],
    [
      "a bullet among headings",
      `## A\n\n${BULLETS}\n## B\n\n${HEADED}`,
      "Saw",
      1,
      `## A\n\n* [Plane](https://plane.example): shaves\n\n## B\n\n${HEADED}\n### 2. [Saw](https://saw.example): cuts\n`,
    ],
    [
      "a heading among numbered paragraphs",
      `## A\n\n${HEADED}\n## B\n\n${NUMBERED}`,
      "Glue",
      1,
      `## A\n\n## B\n\n${NUMBERED}\n3、[Glue](https://glue.example)\n\nIt holds.\n`,
    ],
    [
      "a heading above the words that end a list's section",
      `## A\n\n${HEADED}\n## B\n\n${BULLETS}\n---\n\nThat is all.\n`,
      "Glue",
      1,
      `## A\n\n## B\n\n${BULLETS}* [Glue](https://glue.example)\n\n  It holds.\n\n---\n\nThat is all.\n`,
    ],
    [
      "a numbered item of a list among bullets",
      `## A\n\n1. [Oak](https://oak.example)\n2. [Ash](https://ash.example)\n\n## B\n\n${BULLETS}`,
      "Oak",
      1,
      `## A\n\n1. [Ash](https://ash.example)\n\n## B\n\n${BULLETS}* [Oak](https://oak.example)\n`,
    ],
    [
      "a bullet among paragraphs with a sign",
      `## A\n\n${BULLETS}\n## B\n\n${SIGNED}`,
      "Saw",
      1,
      `## A\n\n* [Plane](https://plane.example): shaves\n\n## B\n\n${SIGNED}\n▶ [Saw](https://saw.example): cuts\n`,
    ],
    [
      "a paragraph with a sign among bullets",
      `## A\n\n${SIGNED}\n## B\n\n${BULLETS}`,
      "Wax",
      1,
      `## A\n\n▶ [Oil](https://oil.example)\n\n## B\n\n${BULLETS}* [Wax](https://wax.example)\n`,
    ],
    [
      "as it was, where the section has no items yet",
      `## A\n\n${NUMBERED}\n## B\n`,
      "Ash",
      1,
      `## A\n\n1、[Oak](https://oak.example) is hard\n\nIt lasts.\n\n## B\n\n1、[Ash](https://ash.example)\n`,
    ],
  ])("%s", (_name, text, words, section, wanted) => {
    expect(after(text, words, moveToSection(section))).toEqual([wanted, words]);
  });

  it("by the keys that move it, to the section's nearest end, and back", () => {
    const text = `## A\n\n${NUMBERED}\n## B\n\n${BULLETS}`;
    const [down, caret] = after(text, "Ash", moveDown);
    expect(down).toBe(
      `## A\n\n1、[Oak](https://oak.example) is hard\n\nIt lasts.\n\n## B\n\n* [Ash](https://ash.example)\n${BULLETS}`,
    );
    expect(caret).toBe("Ash");
    expect(after(down, "Ash", moveUp)).toEqual([text, "Ash"]);
  });

  it("by the keys between such items, and into no list that stands below one of them", () => {
    const numbered = "1、[Oak](https://oak.example)\n\n- hard\n- old\n";
    const [up] = after(`## A\n\n${numbered}\n## B\n\n${BULLETS}`, "Saw", moveUp);
    expect(up).toBe(
      `## A\n\n${numbered}\n2、[Saw](https://saw.example): cuts\n\n## B\n\n* [Plane](https://plane.example): shaves\n`,
    );
  });

  it("a bullet goes between items that have text below, never between an item and its text", () => {
    const { doc } = parseIssue(`## A\n\n${NUMBERED}\n## B\n\n${BULLETS}`, profile);
    const state = EditorState.create({ doc, plugins: [profilePlugin(() => ({ profile }))] });
    const a = doc.firstChild;
    const what = movableAt(state, doc.content.size - 4);
    if (!a || !what) throw new Error("no item is there");
    const before = gapsFor(state, what).flatMap(({ pos }) =>
      pos > 0 && pos < a.nodeSize
        ? [state.doc.resolve(pos).nodeAfter?.textContent ?? "the end"]
        : [],
    );
    expect(before).toEqual(["1、Oak is hard", "2、Ash", "the end"]);
  });
});
