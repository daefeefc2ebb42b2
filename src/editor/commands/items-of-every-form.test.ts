import type { Command, EditorState } from "@tiptap/pm/state";
import { EditorState as State, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { ItemForm, Profile } from "../../issue/profile/profile.ts";
import { parseIssue, printIssue, withDoc } from "../../markdown/index.ts";
import { NO_LINK_SERVICE } from "../core/link-service.ts";
import { sectionPositions } from "../queries/sections.ts";
import { movableSelected } from "../queries/movable.ts";
import { profilePlugin } from "../queries/profile-of.ts";
import { addItem } from "./add-item.ts";
import { arrangeSection } from "./arrange-section.ts";
import { fromOutside, insertLinks } from "./insert-links.ts";
import { moveDown, moveUp } from "./move-by-key.ts";
import { moveToSection } from "./move-to-section.ts";
import { placeLinks } from "./place-links.ts";
import { removeBlock } from "./remove-block.ts";

/** The file after a command, with the caret before the words `at`. */
function file(
  text: string,
  forms: readonly ItemForm[],
  at: string,
  make: Make,
  engine: Profile["engine"] = "kramdown",
): string {
  const profile: Profile = {
    ...defaultProfile("zh-CN"),
    sectionLevel: 2,
    itemForms: forms,
    engine,
  };
  const issue = parseIssue(text, profile);
  const state = State.create({ doc: issue.doc, plugins: [profilePlugin(() => ({ profile }))] });
  let place = -1;
  issue.doc.descendants((node, pos) => {
    const index = node.isText ? (node.text ?? "").indexOf(at) : -1;
    if (place < 0 && index >= 0) place = pos + index;
  });
  let next = state.apply(state.tr.setSelection(TextSelection.create(issue.doc, place)));
  const done = make(next, profile)(next, (tr) => {
    next = next.apply(tr);
  });
  if (!done) throw new Error("The command does not apply.");
  next.doc.check();
  return printIssue(withDoc(issue, next.doc));
}
type Make = (state: EditorState, profile: Profile) => Command;

const sectionAt = (state: EditorState, index: number): number =>
  sectionPositions(state.doc)[index] ?? 0;
const link = { href: "https://n.example", title: "New" };
const add: Make = (state, profile) => (_state, dispatch) => {
  let made = state;
  addItem(sectionAt(state, 0), profile)(state, (tr) => {
    made = state.apply(tr);
    dispatch?.(tr.insertText("NEW"));
  });
  return made !== state;
};
const place =
  (section: number): Make =>
  (_state, profile) =>
    placeLinks([{ section, links: [{ id: null, link }] }], { profile, links: NO_LINK_SERVICE });
/** Drops a link in front of the block that the caret stands in. */
const drop: Make = (state, profile) =>
  insertLinks({ kind: "block", at: state.selection.$from.before() }, fromOutside([link]), "drop", {
    profile,
    links: NO_LINK_SERVICE,
  });
const sort: Make = (state, profile) => arrangeSection(sectionAt(state, 0), "by-title", profile);

/** A section of two items with text below each, and a section with one, in a form. */
interface Sample {
  readonly form: ItemForm;
  readonly item: (number: number, words: string, host: string) => string;
}
const SAMPLES: Readonly<Record<string, Sample>> = {
  "`1、`": { form: "numbered", item: (n, words, host) => `${n}、[${words}](https://${host})` },
  "`1\\. `": { form: "numbered", item: (n, words, host) => `${n}\\. [${words}](https://${host})` },
  "`1.` without a blank": {
    form: "numbered",
    item: (n, words, host) => `${n}.[${words}](https://${host})`,
  },
  "`**1、**`": {
    form: "numbered",
    item: (n, words, host) => `**${n}、**[${words}](https://${host})`,
  },
  "`①`": {
    form: "numbered",
    item: (n, words, host) => `${String.fromCodePoint(0x245f + n)} [${words}](https://${host})`,
  },
  "`❶`": {
    form: "numbered",
    item: (n, words, host) => `${String.fromCodePoint(0x2775 + n)} [${words}](https://${host})`,
  },
  "`⑴`": {
    form: "numbered",
    item: (n, words, host) => `${String.fromCodePoint(0x2473 + n)}[${words}](https://${host})`,
  },
  "`1️⃣`": {
    form: "numbered",
    item: (n, words, host) => `${n}\uFE0F\u20E3 [${words}](https://${host})`,
  },
  "`### 一、`": {
    form: "heading",
    item: (n, words, host) => `### ${"〇一二三".charAt(n)}、[${words}](https://${host})`,
  },
  "`01. `": {
    form: "numbered",
    item: (n, words, host) => `0${n}\\. [${words}](https://${host})`,
  },
  "`### `": { form: "heading", item: (_n, words, host) => `### [${words}](https://${host})` },
  "`### 1. `": {
    form: "heading",
    item: (n, words, host) => `### ${n}. [${words}](https://${host})`,
  },
};

describe.each(Object.entries(SAMPLES))("items written as %s", (_name, { form, item }) => {
  const first = (n: number): string =>
    `${item(n, "乙", "b.example")}\n\n乙的说明。\n\n![图](b.png)\n`;
  const second = (n: number): string => `${item(n, "甲", "a.example")}\n\n甲的说明。\n`;
  const other = (n: number): string => `${item(n, "丙", "c.example")}\n\n丙的说明。\n`;
  const issue = (one: readonly string[], two: readonly string[]): string =>
    `开头\n\n## 工具\n\n引言\n\n${one.join("\n")}\n## 其他\n${two.map((each) => `\n${each}`).join("")}`;
  const text = issue([first(1), second(2)], [other(1)]);
  const written = (n: number): string => `${item(n, "New", "n.example")}\n`;
  const typed = (n: number): string =>
    `${item(n, "NEW", "x").replace("[NEW](https://x)", "NEW")}\n`;

  const commands: readonly [what: string, at: string, make: Make, wanted: string][] = [
    [
      "Alt+Down takes the text along",
      "乙",
      () => moveDown,
      issue([second(1), first(2)], [other(1)]),
    ],
    ["Alt+Up does", "甲", () => moveUp, issue([second(1), first(2)], [other(1)])],
    ["Delete does", "甲", () => removeBlock, issue([first(1)], [other(1)])],
    [
      "Delete of the first, and the numbers follow",
      "乙",
      () => removeBlock,
      issue([second(1)], [other(1)]),
    ],
    [
      "Move to a section does",
      "乙",
      () => moveToSection(1),
      issue([second(1)], [other(1), first(2)]),
    ],
    [
      "Alt+Down goes on in the next section",
      "甲",
      () => moveDown,
      issue([first(1)], [second(1), other(2)]),
    ],
    ["sorting does", "甲", sort, issue([second(1), first(2)], [other(1)])],
    ["Add an item goes on", "甲", add, issue([first(1), second(2), typed(3)], [other(1)])],
    [
      "a link is placed as they are",
      "甲",
      place(0),
      issue([first(1), second(2), written(3)], [other(1)]),
    ],
    [
      "a link dropped between them makes the numbers follow",
      "甲",
      drop,
      issue([first(1), written(2), second(3)], [other(1)]),
    ],
    [
      "a link dropped into one goes behind it",
      "乙的说明",
      drop,
      issue([first(1), written(2), second(3)], [other(1)]),
    ],
  ];
  it.each(commands)("%s", (_what, at, make, wanted) => {
    expect(file(text, [form], at, make)).toBe(wanted);
  });

  it("are taken as a whole by the grip", () => {
    let blocks = 0;
    file(text, [form], "乙", (state) => {
      blocks = movableSelected(state)?.nodes.length ?? 0;
      return removeBlock;
    });
    expect(blocks).toBe(3);
  });

  it("are written so in a section without any", () => {
    const empty = issue([first(1), second(2)], []);
    expect(file(empty, [form], "甲", place(1))).toBe(`${empty}\n${written(1)}`);
  });
});

describe("numbers", () => {
  const one = (n: number, words: string): string => `${n}、[${words}](https://a.example)\n`;
  it("that go through the whole issue go on through it", () => {
    const text = `## 工具\n\n${one(1, "甲")}\n${one(2, "乙")}\n## 其他\n\n${one(3, "丙")}`;
    expect(file(text, ["numbered"], "甲", place(0))).toBe(
      `## 工具\n\n${one(1, "甲")}\n${one(2, "乙")}\n3、[New](https://n.example)\n\n## 其他\n\n${one(4, "丙")}`,
    );
  });

  it("that are all the same stay so", () => {
    const text = `## 工具\n\n${one(1, "甲")}\n${one(1, "乙")}`;
    expect(file(text, ["numbered"], "甲", () => moveDown)).toBe(
      `## 工具\n\n${one(1, "乙")}\n${one(1, "甲")}`,
    );
    expect(file(text, ["numbered"], "甲", place(0))).toBe(`${text}\n1、[New](https://n.example)\n`);
  });

  it("are none where a figure begins a paragraph: 1.5 倍", () => {
    const text = "## 工具\n\n1.5 倍\n\n2.5 倍\n";
    expect(file(text, ["numbered"], "1.5", () => moveDown)).toBe("## 工具\n\n2.5 倍\n\n1.5 倍\n");
  });
});

it("A rule at the end of a section stays there when its last item goes", () => {
  const text = "## 工具\n\n1、甲\n\n甲文\n\n2、乙\n\n乙文\n\n---\n\n## 其他\n";
  expect(file(text, ["numbered"], "乙", () => removeBlock)).toBe(
    "## 工具\n\n1、甲\n\n甲文\n\n---\n\n## 其他\n",
  );
});

describe("a section that the profile does not name", () => {
  const linked = (one: string, two: string, sign: (n: number) => string) =>
    `## 海上\n\n${sign(1)}[${one}](https://a.example)\n\n${sign(2)}[${two}](https://b.example)\n`;

  it.each([
    ["（1）", (n: number) => `（${n}）`],
    ["#1 ", (n: number) => `#${n} `],
    ["bold numbers with zeros", (n: number) => `**0${n}** `],
  ])("has items that are numbered by %s where each is a link", (_name, sign) => {
    const text = linked("甲", "乙", sign);
    expect(file(text, ["numbered", "list"], "乙", () => moveUp)).toBe(
      linked("乙", "甲", sign)
        .replace("乙](https://a", "乙](https://b")
        .replace("甲](https://b", "甲](https://a"),
    );
    expect(file(text, ["numbered", "list"], "乙", place(0))).toBe(
      `${text}\n${sign(3)}[New](https://n.example)\n`,
    );
  });

  it("has no items where such numbers count the points of an argument", () => {
    const text = "## 海上\n\n（1）先说船\n\n（2）再说[灯](https://b.example)\n";
    expect(file(text, ["numbered", "list"], "先", add)).toBe(`${text}\n1、NEW\n`);
  });

  it("has items under headings of whatever level it begins with", () => {
    const text =
      "## 海上\n\n#### A. [甲](https://a.example)\n\n甲文\n\n#### B. [乙](https://b.example)\n";
    expect(file(text, ["heading", "list"], "甲", add)).toBe(`${text}\n#### NEW\n`);
  });
});

it("What stands below a rule at the end of a section is not its last item's", () => {
  const text =
    "## 工具\n\n### [甲](https://a.example)\n\n### [乙](https://b.example)\n\n* * *\n\n谢谢。\n";
  expect(file(text, ["heading"], "乙", () => moveUp)).toBe(
    "## 工具\n\n### [乙](https://b.example)\n\n### [甲](https://a.example)\n\n* * *\n\n谢谢。\n",
  );
  expect(file(text, ["heading"], "乙", add)).toBe(
    text.replace("\n\n* * *", "\n\n### NEW\n\n* * *"),
  );
});

it("An item is added to the list of its section, and not behind the definitions or words below it", () => {
  const text = "## 工具\n\n* [甲](https://a.example)\n* [乙][b]\n\n[b]: https://b.example\n";
  expect(file(text, ["list"], "乙", add)).toBe(text.replace("[乙][b]\n", "[乙][b]\n* NEW\n"));
  const words = "## 工具\n\n+ [甲](https://a.example)\n\n谢谢。\n";
  expect(file(words, ["list"], "甲", add)).toBe(words.replace("\n\n谢", "\n+ NEW\n\n谢"));
});

it.each(["kramdown", "gfm"] as const)(
  "An item that comes from a list with blank lines changes nothing of one without, and the other way round (%s)",
  (engine) => {
    const text =
      "## 工具\n\n- [甲](https://a.example)\n\n- [乙](https://b.example)\n\n## 其他\n\n* [丙](https://c.example)\n* [丁](https://d.example)\n";
    expect(file(text, ["list"], "甲", () => moveToSection(1), engine)).toBe(
      text.replace("- [甲](https://a.example)\n\n", "").concat("* [甲](https://a.example)\n"),
    );
    expect(file(text, ["list"], "丁", () => moveToSection(0), engine)).toBe(
      text
        .replace("* [丁](https://d.example)\n", "")
        .replace(
          "[乙](https://b.example)\n",
          "[乙](https://b.example)\n\n- [丁](https://d.example)\n",
        ),
    );
  },
);
