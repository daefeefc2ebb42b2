// @vitest-environment jsdom
import { TextSelection } from "@tiptap/pm/state";
import type { Command } from "@tiptap/pm/state";
import type { Node } from "@tiptap/pm/model";
import { EditorView } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { schema } from "../../../issue/schema/index.ts";
import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import { toggleBold } from "../../commands/marks.ts";
import { profilePlugin } from "../../queries/profile-of.ts";
import { markActive } from "../../queries/mark-active.ts";
import {
  code,
  doc,
  em,
  item,
  link,
  p,
  section,
  show,
  stateOf,
  strong,
  ul,
} from "../../testing/build.ts";
import { typingMarksPlugin } from "./typing-marks-plugin.ts";

const href = "https://a.example/";
const title = (text: string): Node =>
  schema.text(text, [schema.marks.link.create({ href }), schema.marks.strong.create()]);

const numbering = { ...defaultProfile("zh"), itemForms: ["list", "numbered"] } as const;
type Do = string | Command;
const press =
  (key: string, step: number, ...hurried: readonly string[]): Command =>
  (state, dispatch, view) => {
    for (const each of [key, ...hurried])
      view?.someProp("handleKeyDown", (hear) =>
        hear(view, new KeyboardEvent("keydown", { key: each })),
      );
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, state.selection.head + step)));
    return true;
  };
const arrow = (step: 1 | -1): Command => press(step > 0 ? "ArrowRight" : "ArrowLeft", step);
const click =
  (step: number): Command =>
  (state, dispatch) => {
    const at = TextSelection.create(state.doc, state.selection.head + step);
    dispatch?.(state.tr.setSelection(at).setMeta("pointer", true));
    return true;
  };
/** As the browser deletes, which ProseMirror reads from the DOM and stores the marks of what is gone. */
const backspace: Command = (state, dispatch) => {
  const { $head, head } = state.selection;
  const tr = state.tr.delete(head - 1, head);
  const marks = state.doc.resolve(head - 1).marksAcross($head);
  dispatch?.(marks ? tr.ensureMarks(marks) : tr);
  return true;
};

function done(marked: Node, steps: readonly Do[]): EditorView {
  const profile = profilePlugin(() => ({ profile: numbering }));
  const view = new EditorView(null, { state: stateOf(marked, [profile, typingMarksPlugin()]) });
  for (const step of steps) {
    if (typeof step !== "string") {
      step(view.state, view.dispatch, view);
      continue;
    }
    for (const letter of step) {
      const { from, to } = view.state.selection;
      const insert = () => view.state.tr.insertText(letter, from, to);
      if (!view.someProp("handleTextInput", (take) => take(view, from, to, letter, insert)))
        view.dispatch(insert());
    }
  }
  view.state.doc.check();
  return view;
}
const line = (view: EditorView): string =>
  show(view.state)
    .replace(/^.*paragraph\((.*?)\)\)*$/, "$1")
    .replaceAll("‸", "");

describe("which marks the next letter takes", () => {
  const cases: readonly [what: string, marked: Node, steps: readonly Do[], becomes: string][] = [
    ["none of a link behind it", p(link("甲", href), "‸"), ["乙丙"], "<link>甲</>乙丙"],
    ["none of a link before it", p("‸", link("甲", href)), ["乙丙"], "乙丙<link>甲</>"],
    ["nor its bold behind it", p(title("甲"), "‸"), ["：重"], "<link+strong>甲</>：重"],
    ["nor its bold before it", p("‸", title("甲")), ["重"], "重<link+strong>甲</>"],
    ["all of it inside", p(link("甲‸乙", href)), ["重"], "<link>甲重乙</>"],
    [
      "bold that goes on beyond a link",
      p(title("甲"), "‸", strong("乙")),
      ["重"],
      "<link+strong>甲</><strong>重乙</>",
    ],
    ["bold in running prose", p("字", strong("甲"), "‸乙"), ["重"], "字<strong>甲重</>乙"],
    ["emphasis in running prose", p("字", em("甲"), "‸乙"), ["重"], "字<em>甲重</>乙"],
    [
      "bold chosen by a key, for all that follows",
      p(title("甲"), "‸"),
      [toggleBold, "重点"],
      "<link+strong>甲</><strong>重点</>",
    ],
    [
      "what is typed, with a letter taken back",
      p(title("甲"), "‸"),
      [toggleBold, "重典", backspace, "点"],
      "<link+strong>甲</><strong>重点</>",
    ],
    [
      "none of a bold letter that was the only one",
      p("字", strong("甲"), "‸乙"),
      [backspace, "重"],
      "字重乙",
    ],
    [
      "none of a title whose last letter was deleted",
      p(title("甲乙"), "‸"),
      [backspace, "：重"],
      "<link+strong>甲</>：重",
    ],
    [
      "no bold where the key took it away",
      p("字", strong("甲"), "‸乙"),
      [toggleBold, "重点"],
      "字<strong>甲</>重点乙",
    ],
    [
      "the same where a letter is pressed before the browser has moved the caret",
      p("字", strong("甲‸乙"), "丙"),
      [press("ArrowLeft", -1, "z"), "重"],
      "字<strong>重甲乙</>丙",
    ],
    [
      "and where an input method takes that letter",
      p("字", strong("甲‸乙"), "丙"),
      [press("ArrowLeft", -1, "Process"), "重"],
      "字<strong>重甲乙</>丙",
    ],
    [
      "those that an arrow key came from, inside",
      p("字", strong("甲‸乙"), "丙"),
      [arrow(-1), "重"],
      "字<strong>重甲乙</>丙",
    ],
    [
      "those that an arrow key came from, outside",
      p("字", strong("甲"), "乙‸丙"),
      [arrow(-1), "重点"],
      "字<strong>甲</>重点乙丙",
    ],
    [
      "by the rule where End put the caret",
      p("字", strong("甲‸乙")),
      [toggleBold, press("End", 1), "重"],
      "字<strong>甲乙重</>",
    ],
    [
      "by the rule where the pointer put the caret",
      p("字", strong("甲"), "乙‸丙"),
      [click(-1), "重点"],
      "字<strong>甲重点</>乙丙",
    ],
    ["an address over all its words", p("字", link("‸推出‸", href)), ["发布"], "字<link>发布</>"],
    ["an address over some of them", p(link("甲‸乙‸", href), "丙"), ["发布"], "<link>甲发布</>丙"],
    ["bold over all bold words", p("字", strong("‸甲乙‸"), "丙"), ["重点"], "字<strong>重点</>丙"],
    ["code over all code", p("字", code("‸a‸"), "丙"), ["bc"], "字<code>bc</>丙"],
    ["bold and address over a title", p(title("‸甲乙‸")), ["重点"], "<link+strong>重点</>"],
    [
      "an address over its word and the blank behind",
      p(link("‸推出", href), " ‸丙"),
      ["发布"],
      "<link>发布</>丙",
    ],
    ["none over words of both kinds", p("字‸字", strong("甲‸乙")), ["重点"], "字重点<strong>乙</>"],
  ];
  it.each(cases)("%s", (_what, marked, steps, becomes) => {
    expect(line(done(doc(marked), steps))).toBe(becomes);
  });

  it("no bold of the title that an item begins with, but its own while it is written", () => {
    const titled = (...words: (Node | string)[]) => doc(section("x", ul(item(...words))));
    expect(line(done(titled(strong("甲"), "‸"), ["：重"]))).toBe("<strong>甲</>：重");
    const numbered = section("x", p("1、", strong("甲"), "‸"));
    expect(line(done(doc(numbered), ["：重"]))).toBe("1、<strong>甲</>：重");
    expect(line(done(titled(code("a"), "‸"), ["：重"]))).toBe("<code>a</>：重");
    expect(line(done(titled("字", strong("甲"), "‸"), ["重"]))).toBe("字<strong>甲重</>");
    expect(line(done(titled(strong("甲乙‸")), [press("End", 0), arrow(-1), arrow(1), "丙"]))).toBe(
      "<strong>甲乙丙</>",
    );
    expect(line(done(titled(strong("甲‸乙")), [press("End", 1), "：重"]))).toBe(
      "<strong>甲乙</>：重",
    );
    expect(line(done(titled("‸"), [toggleBold, "甲乙", toggleBold, "：重"]))).toBe(
      "<strong>甲乙</>：重",
    );
  });

  it("none where all words were deleted", () => {
    const deleteAll: Command = (state, dispatch) => {
      dispatch?.(state.tr.deleteSelection());
      return true;
    };
    expect(line(done(doc(p("字", link("‸甲‸", href))), [deleteAll, "乙"]))).toBe("字乙");
  });

  it("is what the bar shows", () => {
    const { state } = done(doc(p(title("甲"), "‸")), []);
    expect(markActive(state, "bold")).toBe(false);
    expect(markActive(done(doc(p(title("甲"), "‸")), [toggleBold]).state, "bold")).toBe(true);
    expect(markActive(done(doc(p("字", strong("甲"), "‸乙")), []).state, "bold")).toBe(true);
  });
});
