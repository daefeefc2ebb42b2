import * as fc from "fast-check";
import { history, undo } from "@tiptap/pm/history";
import { AllSelection, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { applyLink, openLink } from "./links.ts";
import { linkPlugin } from "../features/links/link-plugin.ts";
import {
  after,
  doc,
  em,
  figure,
  h,
  item,
  link,
  p,
  quote,
  section,
  show,
  stateOf,
  strong,
  ul,
} from "../testing/build.ts";
import { documents } from "../testing/documents.ts";
import { addItem } from "./add-item.ts";
import { backspaceAtBlockStart } from "./backspace.ts";
import { enterInHeading } from "./enter.ts";
import { insertBlock } from "./insert-block.ts";
import { backspaceInSection, deleteIntoSection } from "./join-sections.ts";
import {
  indentItem,
  outdentItem,
  splitItem,
  toggleBulletList,
  toggleOrderedList,
} from "./lists.ts";
import { toggleBold } from "./marks.ts";
import { removeBlock } from "./remove-block.ts";
import { replaceDocTransaction } from "./replace-doc.ts";
import { addSection, missingSections } from "./sections.ts";
import { selectMore } from "./select-more.ts";
import { setFrontMatter } from "./set-front-matter.ts";
import { TABLE_COMMANDS } from "../features/tables/table-editing.ts";
import { makeTable } from "./make-table.ts";

const profile = defaultProfile("zh-CN");

describe("lists", () => {
  it("Tab puts an item into the one above it, Shift+Tab takes it out again", () => {
    const nested = after(stateOf(doc(ul(item("甲"), item("乙‸")))), indentItem);
    expect(show(nested)).toBe(
      "doc(bullet_list(list_item(paragraph(甲) bullet_list(list_item(paragraph(乙‸))))))",
    );
    expect(show(after(nested, outdentItem))).toBe(
      "doc(bullet_list(list_item(paragraph(甲)) list_item(paragraph(乙‸))))",
    );
  });

  it("Enter splits an item and Backspace joins it again", () => {
    const split = after(stateOf(doc(ul(item("甲‸乙")))), splitItem);
    expect(show(split)).toBe(
      "doc(bullet_list(list_item(paragraph(甲)) list_item(paragraph(‸乙))))",
    );
    expect(show(after(split, backspaceAtBlockStart))).toBe(
      "doc(bullet_list(list_item(paragraph(甲‸乙))))",
    );
  });

  it("Backspace at the start of an item keeps what is nested in it", () => {
    const state = stateOf(doc(ul(item("甲"), item("‸乙", ul(item("丙"))))));
    expect(show(after(state, backspaceAtBlockStart))).toBe(
      "doc(bullet_list(list_item(paragraph(甲‸乙) bullet_list(list_item(paragraph(丙))))))",
    );
  });

  it("Backspace at the start of the first item takes it out of the list", () => {
    expect(show(after(stateOf(doc(ul(item("‸甲"), item("乙")))), backspaceAtBlockStart))).toBe(
      "doc(paragraph(‸甲) bullet_list(list_item(paragraph(乙))))",
    );
  });

  it("a list of the other type changes its type", () => {
    const bullets = stateOf(doc(ul(item("甲‸"), item("乙"))));
    const numbers = after(bullets, toggleOrderedList);
    expect(numbers.doc.firstChild?.type.name).toBe("ordered_list");
    expect(show(after(numbers, toggleBulletList))).toBe(show(bullets));
  });
});

describe("quotes and headings", () => {
  it("Backspace at the start of a quote undoes it", () => {
    expect(show(after(stateOf(doc(quote(p("‸甲")))), backspaceAtBlockStart))).toBe(
      "doc(paragraph(‸甲))",
    );
  });

  it("Backspace at the start of a heading makes it a paragraph, but not of a section's title", () => {
    expect(show(after(stateOf(doc(h(2, "‸甲"))), backspaceAtBlockStart))).toBe(
      "doc(paragraph(‸甲))",
    );
    expect(backspaceAtBlockStart(stateOf(doc(section("‸一"))))).toBe(false);
  });

  it("Enter in a heading goes on in a paragraph", () => {
    expect(show(after(stateOf(doc(section("一‸二"))), enterInHeading))).toBe(
      "doc(section(heading1(一) paragraph(‸二)))",
    );
  });

  it("Enter at the start of a title keeps the title whole", () => {
    expect(show(after(stateOf(doc(section("一"), section("‸二"))), enterInHeading))).toBe(
      "doc(section(heading1(一) paragraph()) section(heading1(‸二)))",
    );
  });
});

describe("sections", () => {
  it("an empty title goes by Backspace, and what it headed joins the section above", () => {
    const state = stateOf(doc(section("一", p("甲")), section("‸", p("乙"))));
    expect(show(after(state, backspaceInSection))).toBe(
      "doc(section(heading1(一) paragraph(甲‸) paragraph(乙)))",
    );
  });

  it("a title with words is not lost by one key", () => {
    const state = stateOf(doc(section("一", p("甲")), section("‸二", p("乙"))));
    expect(after(state, backspaceInSection).doc.eq(state.doc)).toBe(true);
    const end = stateOf(doc(section("一", p("甲‸")), section("二")));
    expect(deleteIntoSection(end)).toBe(true);
  });

  it("a missing section is added in its place by the profile's order", () => {
    const titles = profile.sections.map(({ title }) => title);
    const [first = "", second = "", third = ""] = titles;
    const state = stateOf(doc(section(first), section(third)));
    expect(missingSections(state.doc, profile).map(({ title }) => title)).not.toContain(first);
    const rules = profile.sections[1];
    if (!rules) throw new Error("The profile has a second section.");
    const added = after(state, addSection(rules, profile)).doc;
    expect([0, 1, 2].map((index) => added.child(index).firstChild?.textContent)).toEqual([
      first,
      second,
      third,
    ]);
  });

  it("an item is added to the list that ends the section, and an empty one is used again", () => {
    const once = after(stateOf(doc(section("一", ul(item("甲"))))), addItem(0, profile));
    expect(show(once)).toBe(
      "doc(section(heading1(一) bullet_list(list_item(paragraph(甲)) list_item(paragraph(‸)))))",
    );
    expect(after(once, addItem(0, profile)).doc.eq(once.doc)).toBe(true);
    expect(show(after(stateOf(doc(section("一"))), addItem(0, profile)))).toBe(
      "doc(section(heading1(一) bullet_list(list_item(paragraph(‸)))))",
    );
  });
});

describe("inserting a block", () => {
  it("takes the place of an empty paragraph", () => {
    expect(show(after(stateOf(doc(p("‸"))), insertBlock("quote", profile)))).toBe(
      "doc(blockquote(paragraph(‸)))",
    );
  });

  it("goes below a block that has words, and below the list of an item that has", () => {
    expect(show(after(stateOf(doc(p("甲‸"), p("乙"))), insertBlock("heading", profile)))).toBe(
      "doc(paragraph(甲) heading3(‸) paragraph(乙))",
    );
    expect(
      show(after(stateOf(doc(ul(item("甲‸"), item("乙")))), insertBlock("code", profile))),
    ).toBe("doc(bullet_list(list_item(paragraph(甲)) list_item(paragraph(乙))) code_block(‸))");
  });

  it("takes an empty item out of its list", () => {
    expect(
      show(
        after(
          stateOf(doc(ul(item("甲"), item("‸"), item("乙")))),
          insertBlock("paragraph", profile),
        ),
      ),
    ).toBe(
      "doc(bullet_list(list_item(paragraph(甲))) paragraph(‸) bullet_list(list_item(paragraph(乙))))",
    );
  });

  it("an item goes on with the list at the caret", () => {
    expect(
      show(after(stateOf(doc(ul(item("甲‸"), item("乙")))), insertBlock("item", profile))),
    ).toBe(
      "doc(bullet_list(list_item(paragraph(甲)) list_item(paragraph(‸)) list_item(paragraph(乙))))",
    );
  });

  it("with all of the issue selected it goes to the end of the last section", () => {
    const state = stateOf(doc(section("一", p("甲"))));
    const all = state.apply(state.tr.setSelection(new AllSelection(state.doc)));
    expect(show(after(all, insertBlock("quote", profile)))).toBe(
      "doc(section(heading1(一) paragraph(甲) blockquote(paragraph(‸))))",
    );
    expect(after(all, insertBlock("figure", profile)).doc.firstChild?.lastChild?.type.name).toBe(
      "figure",
    );
  });

  it("takes away what was typed to ask for it", () => {
    const state = stateOf(doc(p("/bg‸"), p("乙")));
    expect(after(state, insertBlock("rule", profile, { from: 1, to: 4 })).doc.textContent).toBe(
      "乙",
    );
  });
});

describe("marks and opinions", () => {
  it("bold leaves white space at the ends out", () => {
    expect(show(after(stateOf(doc(p("甲‸ 乙 ‸丙"))), toggleBold))).toContain("<strong>乙</>");
  });
});

describe("links", () => {
  it("link the selected words and keep their marks", () => {
    const opened = after(stateOf(doc(p("见", strong("‸报告‸"))), [linkPlugin()]), openLink);
    expect(show(after(opened, applyLink("报告", "https://a.b/")))).toBe(
      "doc(paragraph(见<link+strong>报告</>‸))",
    );
  });

  it("change words and address of the link at the caret", () => {
    const opened = after(
      stateOf(doc(p("见", link("报‸告", "https://a.b/"))), [linkPlugin()]),
      openLink,
    );
    const changed = after(opened, applyLink("全文", "https://c.d/"));
    expect(show(changed)).toBe("doc(paragraph(见<link>全文</>‸))");
    expect(changed.doc.firstChild?.lastChild?.marks[0]?.attrs["href"]).toBe("https://c.d/");
  });

  it("without an address the words stay and the link goes", () => {
    const opened = after(stateOf(doc(p(link("报‸告", "https://a.b/"))), [linkPlugin()]), openLink);
    expect(show(after(opened, applyLink("报告", "")))).toBe("doc(paragraph(报告‸))");
  });
});

describe("tables", () => {
  const table = (caretIn: "heading" | "cell") => {
    const state = stateOf(doc(makeTable([caretIn === "heading" ? "甲‸" : "甲", "乙"], 1)));
    if (caretIn === "heading") return state;
    let cell = 0;
    state.doc.descendants((node, pos) => {
      if (node.type.name === "table_cell" && cell === 0) cell = pos + 1;
    });
    return state.apply(state.tr.setSelection(TextSelection.create(state.doc, cell)));
  };

  it("nothing goes above the row of headings, and it goes only with the table", () => {
    expect(TABLE_COMMANDS.rowAbove(table("heading"))).toBe(false);
    expect(TABLE_COMMANDS.deleteRow(table("heading"))).toBe(false);
    expect(after(table("heading"), TABLE_COMMANDS.rowBelow).doc.firstChild?.childCount).toBe(3);
  });

  it("an alignment is given to all cells of the column", () => {
    const aligned = after(table("cell"), TABLE_COMMANDS.alignCenter).doc.firstChild;
    expect([0, 1].map((row) => aligned?.child(row).firstChild?.attrs["align"])).toEqual([
      "center",
      "center",
    ]);
    expect(aligned?.child(1).child(1).attrs["align"]).toBe(null);
  });
});

describe("selecting more", () => {
  it("goes from the text to the section to the issue", () => {
    let state = stateOf(doc(section("一", p("甲‸"), p("乙")), section("二")));
    const texts: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      state = after(state, selectMore);
      const { from, to } = state.selection;
      texts.push(state.doc.textBetween(from, to, "|"));
    }
    expect(texts).toEqual(["甲", "一|甲|乙", "一|甲|乙|二"]);
  });
});

describe("removing", () => {
  it("takes the whole item and the list that gets empty", () => {
    expect(show(after(stateOf(doc(p("甲"), ul(item("乙‸")))), removeBlock))).toBe(
      "doc(paragraph(甲‸))",
    );
  });
});

describe("bringing the document to another one", () => {
  it("gives exactly that document, whatever the two are", () => {
    fc.assert(
      fc.property(documents, documents, (before, next) => {
        const tr = replaceDocTransaction(stateOf(before), next);
        expect((tr?.doc ?? before).eq(next)).toBe(true);
        tr?.doc.check();
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps the caret and the nodes that did not change", () => {
    const state = stateOf(doc(section("一", p("甲‸乙")), section("二", p("丙"))));
    const next = stateOf(doc(section("零"), section("一", p("甲乙")), section("二", p("丁")))).doc;
    const changed = state.apply(replaceDocTransaction(state, next) ?? state.tr);
    expect(show(changed)).toContain("甲‸乙");
  });

  it("is undone in one step, the front matter included", () => {
    const state = stateOf(doc(p("甲")), [history()]);
    const next = state.schema.nodeFromJSON({
      ...doc(p("乙"), figure("x")).toJSON(),
      attrs: { frontMatter: "---\n---\n" },
    });
    const changed = state.apply(replaceDocTransaction(state, next) ?? state.tr);
    expect(changed.doc.eq(next)).toBe(true);
    expect(after(changed, undo).doc.eq(state.doc)).toBe(true);
  });
});

describe("front matter", () => {
  it("is covered by undo", () => {
    const state = stateOf(doc(p(em("甲"))), [history()]);
    const changed = after(state, setFrontMatter("---\ntitle: x\n---\n"));
    expect(changed.doc.attrs["frontMatter"]).toBe("---\ntitle: x\n---\n");
    expect(after(changed, undo).doc.attrs["frontMatter"]).toBe("");
  });
});
