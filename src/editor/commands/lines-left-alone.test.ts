import { splitBlock } from "@tiptap/pm/commands";
import type { Command } from "@tiptap/pm/state";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Engine, Profile } from "../../issue/profile/profile.ts";
import { parseIssue, printIssue, withDoc } from "../../markdown/index.ts";
import { NO_LINK_SERVICE } from "../core/link-service.ts";
import { profilePlugin } from "../queries/profile-of.ts";
import { sectionPositions } from "../queries/sections.ts";
import { addItem } from "./add-item.ts";
import { fromOutside, insertLinks } from "./insert-links.ts";
import { moveDown } from "./move-by-key.ts";
import { placeLinks } from "./place-links.ts";
import { removeBlock } from "./remove-block.ts";

type Make = (state: EditorState, profile: Profile) => Command;

/** The file after a command with the caret behind the first `at`, as an engine reads it. */
function after(text: string, engine: Engine, at: string, make: Make): string {
  const profile: Profile = {
    ...defaultProfile("en"),
    engine,
    sectionLevel: /^### /m.test(text) ? 3 : 1,
  };
  const issue = parseIssue(text, profile);
  let place = 0;
  issue.doc.descendants((node, pos) => {
    const index = node.isText ? (node.text ?? "").indexOf(at) : -1;
    if (place === 0 && index >= 0) place = pos + index + at.length;
  });
  let state = EditorState.create({
    doc: issue.doc,
    plugins: [profilePlugin(() => ({ profile }))],
    selection: TextSelection.create(issue.doc, place),
  });
  const done = make(state, profile)(state, (tr) => {
    state = state.apply(tr);
  });
  if (!done) throw new Error("The command does not apply.");
  return printIssue(withDoc(issue, state.doc));
}

const link = { href: "https://n.example", title: "New" };
const letter: Make = () => (state, dispatch) => {
  dispatch?.(state.tr.insertText("Q"));
  return true;
};
const enter: Make = () => splitBlock;
const down: Make = () => moveDown;
const remove: Make = () => removeBlock;
const add: Make = (state, profile) => (_state, dispatch) =>
  addItem(sectionPositions(state.doc)[0] ?? 0, profile)(state, (tr) => {
    dispatch?.(tr.insertText("NEW"));
  });
const place =
  (section: number): Make =>
  (_state, profile) =>
    placeLinks([{ section, links: [{ id: null, link }] }], { profile, links: NO_LINK_SERVICE });
/** Drops a link in front of the item that the caret stands in. */
const drop: Make = (state, profile) =>
  insertLinks({ kind: "item", at: state.selection.$from.before(-1) }, fromOutside([link]), "drop", {
    profile,
    links: NO_LINK_SERVICE,
  });

const BOTH: readonly Engine[] = ["kramdown", "gfm"];
const CASES: readonly (readonly [what: string, Make, at: string, text: string, wanted: string])[] =
  [
    [
      "blanks at the end of the last item stay on its line when one is added",
      add,
      "a",
      "# R\n\n- [a](https://a.example) \n",
      "# R\n\n- [a](https://a.example) \n- NEW\n",
    ],
    [
      "a tab does, in a numbered list",
      place(0),
      "a",
      "# S\n\n1. a\t\n",
      "# S\n\n1. a\t\n2. [New](https://n.example)\n",
    ],
    [
      "those of an item in the middle do, above one that is dropped there",
      drop,
      "b",
      "# S\n\n- a  \n- b \n\nText\n",
      "# S\n\n- a  \n- [New](https://n.example)\n- b \n\nText\n",
    ],
    [
      "those of an item that comes to stand last do",
      remove,
      "b",
      "# S\n\n- a \n- b\n\nText\n",
      "# S\n\n- a \n\nText\n",
    ],
    [
      "those of a moved item go with it",
      down,
      "a",
      "# S\n\n- a \n- b\n- c\n",
      "# S\n\n- b\n- a \n- c\n",
    ],
    [
      "those of a paragraph do, above a list that is added",
      add,
      "Text",
      "# S\n\nText  \n\n# T\n",
      "# S\n\nText  \n\n- NEW\n\n# T\n",
    ],
    [
      "blank lines between items of several blocks stay when one is moved",
      down,
      "a",
      "# S\n\n- a\n\n  about a\n\n- b\n\n  about b\n\n- c\n",
      "# S\n\n- b\n\n  about b\n\n- a\n\n  about a\n\n- c\n",
    ],
    [
      "a blank line parts a new item where they part all others",
      add,
      "a",
      "# S\n\n- a\n\n  > q\n\n- b\n\n  > r\n",
      "# S\n\n- a\n\n  > q\n\n- b\n\n  > r\n\n- NEW\n",
    ],
    [
      "an attribute line in an item stays where it is",
      letter,
      "a",
      "- a\n  {: .hot}\n- b\n",
      "- aQ\n  {: .hot}\n- b\n",
    ],
    [
      "references stay references in both halves of a paragraph",
      enter,
      "then ",
      "Intro [a][1] and then [b][1] here.\n\n[1]: https://e.example\n",
      "Intro [a][1] and then \n\n[b][1] here.\n\n[1]: https://e.example\n",
    ],
    [
      "in both halves of an item, those too whose words are their label",
      enter,
      "and",
      "- See [Delving][] and [topic x][], [y].\n- c\n\n[delving]: https://e.example/1\n[topic x]: /x\n[y]: /y\n",
      "- See [Delving][] and\n\n  [topic x][], [y].\n- c\n\n[delving]: https://e.example/1\n[topic x]: /x\n[y]: /y\n",
    ],
    [
      "an address that the file also writes beside its words is written so",
      enter,
      "and",
      "See [a][1] and [b](/x).\n\n[1]: /x\n",
      "See [a][1] and\n\n[b](/x).\n\n[1]: /x\n",
    ],
    ["a table of one line gets no bars", letter, "a", "a | b\n", "aQ | b\n"],
    [
      "a new list has the marker of the file",
      place(1),
      "a",
      "### A\n\n+ a\n\n### B\n",
      "### A\n\n+ a\n\n### B\n\n+ [New](https://n.example)\n",
    ],
  ];

describe.each(CASES)("%s", (_what, make, at, text, wanted) => {
  it.each(BOTH)("in %s", (engine) => {
    expect(after(text, engine, at, make)).toBe(wanted);
  });
});
