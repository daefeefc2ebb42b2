// @vitest-environment jsdom
import { inputRules, undoInputRule } from "@tiptap/pm/inputrules";
import type { EditorState } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import {
  after,
  code,
  doc,
  h,
  item,
  p,
  section,
  show,
  stateOf,
  strong,
  ul,
} from "../../testing/build.ts";
import { blockRules } from "./block-rules.ts";
import { enterOnMarkup } from "./enter-rules.ts";
import { MARK_RULES } from "./mark-rules.ts";

const profile = defaultProfile("zh-CN");
const rules = inputRules({ rules: [...MARK_RULES, ...blockRules(() => profile)] });

/** Types letter by letter: each goes to the rules first, and into the text where none takes it. */
function typed(marked: ReturnType<typeof doc>, text: string): EditorState {
  const view = new EditorView(null, { state: stateOf(marked, [rules]) });
  for (const letter of text) {
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(letter, from, to);
    const taken = view.someProp("handleTextInput", (take) => take(view, from, to, letter, insert));
    if (!taken) view.dispatch(insert());
  }
  view.state.doc.check();
  return view.state;
}

describe("markers around words", () => {
  const cases: readonly [typed: string, becomes: string][] = [
    ["**重点**", "<strong>重点</>"],
    ["__重点__", "<strong>重点</>"],
    ["*重点*", "<em>重点</>"],
    ["~~重点~~", "<strike>重点</>"],
    ["`重点`", "<code>重点</>"],
    ["[重点](https://a.b/c_(d))", "<link>重点</>"],
  ];
  it.each(cases)("%s between Chinese characters becomes a mark", (text, becomes) => {
    const state = typed(doc(p("研究‸内容")), text);
    expect(show(state)).toBe(`doc(paragraph(研究${becomes}‸内容))`);
  });

  it.each(cases)("what is typed after %s is not marked", (text, becomes) => {
    const state = typed(doc(p("研究‸")), `${text}后`);
    expect(show(state)).toBe(`doc(paragraph(研究${becomes}后‸))`);
  });

  it.each(["2*3*4", "snake_case_name", "** 空格 **", "a*b", "``", "**x*"])(
    "%s stays as it is typed",
    (text) => {
      expect(typed(doc(p("‸")), text).doc.textContent).toBe(text);
    },
  );

  it("leaves markers in code alone", () => {
    const state = typed(doc(p(code("a‸b"))), "**x**");
    expect(state.doc.textContent).toBe("a**x**b");
  });

  it("bold may hold what is bold in part, and pieces of other marks", () => {
    expect(show(typed(doc(p("‸")), "**a`b`c**"))).toContain("<strong>");
  });

  it("Backspace right after a rule gives back what was typed", () => {
    const state = typed(doc(p("研究‸")), "**重点**");
    expect(show(after(state, undoInputRule))).toBe("doc(paragraph(研究**重点**‸))");
  });
});

describe("markers at the start of a paragraph", () => {
  it.each([
    ["- ", "doc(bullet_list(list_item(paragraph(‸))))"],
    ["* ", "doc(bullet_list(list_item(paragraph(‸))))"],
    ["3. ", "doc(ordered_list(list_item(paragraph(‸))))"],
    ["> ", "doc(blockquote(paragraph(‸)))"],
    ["》 ", "doc(blockquote(paragraph(‸)))"],
    ["## ", "doc(heading2(‸))"],
    ["--- ", "doc(horizontal_rule paragraph( ‸))"],
    ["```js ", "doc(code_block(‸))"],
  ])("%s becomes its block", (text, becomes) => {
    expect(show(typed(doc(p("‸")), text))).toBe(becomes);
  });

  it("a list right below a list of its kind continues it", () => {
    expect(show(typed(doc(ul(item("甲")), p("‸")), "- 乙"))).toBe(
      "doc(bullet_list(list_item(paragraph(甲)) list_item(paragraph(乙‸))))",
    );
  });

  it("an item that begins with a hyphen stays one item", () => {
    expect(show(typed(doc(ul(item("‸"))), "- 甲"))).toBe(
      "doc(bullet_list(list_item(paragraph(- 甲‸))))",
    );
  });

  it("a box at the start of an item makes it a task", () => {
    const state = typed(doc(ul(item("‸"))), "[x] 做完");
    expect(state.doc.firstChild?.firstChild?.attrs["checked"]).toBe(true);
    expect(state.doc.textContent).toBe("做完");
  });

  it("the marker of a section splits the section it is typed in", () => {
    expect(show(typed(doc(section("一", p("甲"), p("‸"), p("乙"))), "# 二"))).toBe(
      "doc(section(heading1(一) paragraph(甲)) section(heading1(二‸) paragraph(乙)))",
    );
  });

  it("the marker of a section before the first section takes the blocks below it", () => {
    expect(show(typed(doc(p("导语"), p("‸"), p("甲"), section("二")), "# 一"))).toBe(
      "doc(paragraph(导语) section(heading1(一‸) paragraph(甲)) section(heading1(二)))",
    );
  });

  it("no section begins within a list", () => {
    expect(typed(doc(ul(item("‸"))), "# ").doc.textContent).toBe("# ");
  });

  it("the opinion word and a colon begin an opinion", () => {
    const state = typed(doc(p("‸")), `${profile.opinion.word}：看好`);
    expect(show(state)).toBe(`doc(paragraph(<em>${profile.opinion.word}：看好</>‸))`);
  });

  it("words that stood behind the opinion word become part of the opinion", () => {
    const state = typed(doc(p("‸看好")), `${profile.opinion.word}：`);
    expect(show(state)).toBe(`doc(paragraph(<em>${profile.opinion.word}：‸看好</>))`);
  });
});

describe("Enter on Markdown", () => {
  it("a fence becomes a code block of its language", () => {
    const state = after(stateOf(doc(p("```python‸"))), enterOnMarkup);
    expect(show(state)).toBe("doc(code_block(‸))");
    expect(state.doc.firstChild?.attrs["info"]).toBe("python");
  });

  it("a row of cells becomes the headings of a table, the caret in the first cell below", () => {
    expect(show(after(stateOf(doc(p("|模型|得分|‸"))), enterOnMarkup))).toBe(
      "doc(table(table_row(table_header(模型) table_header(得分)) table_row(table_cell(‸) table_cell())))",
    );
  });

  it("does nothing to other text", () => {
    const state = stateOf(doc(h(2, "```‸"), p(strong("x"))));
    expect(enterOnMarkup(state)).toBe(false);
  });
});
