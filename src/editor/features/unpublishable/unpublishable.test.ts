// @vitest-environment jsdom
import { history, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import type { Transaction } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import type { Engine } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import { complete, parseIssue, printIssue } from "../../../markdown/lens.ts";
import { originPlugin } from "../../core/origin.ts";
import type { EditorContext } from "../../core/editor-context.ts";
import { contextFor } from "../../testing/context.ts";
import { choicesFor } from "./choices.ts";
import { messageOf } from "./message.ts";
import { openPlace, unpublishableKey } from "./place.ts";
import { unpublishablePlugin } from "./unpublishable-plugin.ts";

beforeAll(complete);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An issue in an editor that has come to rest. */
async function opened(
  text: string,
  engine: Engine = "kramdown",
  given: Partial<EditorContext> = {},
) {
  const profile = { ...defaultProfile(), engine };
  const context = contextFor({ profile, ...given });
  const issue = parseIssue(text, profile);
  const read = (other: string) => parseIssue(other, profile).origin;
  const view = new EditorView(document.body.appendChild(document.createElement("div")), {
    state: EditorState.create({
      doc: issue.doc,
      plugins: [originPlugin(issue.origin, read), history(), unpublishablePlugin(() => context)],
    }),
  });
  const places = () => unpublishableKey.getState(view.state)?.places ?? [];
  const rest = () => vi.advanceTimersByTimeAsync(1_000);
  await rest();
  return {
    view,
    context,
    places,
    rest,
    markdown: () => printIssue({ ...issue, doc: view.state.doc }),
    /** What is marked on the screen, in its words. */
    marked: () => [...view.dom.querySelectorAll(".unpublishable")].map((mark) => mark.textContent),
    blocks: () =>
      [...view.dom.querySelectorAll(".unpublishable-block")].map((block) => block.textContent),
    messages: () => places().map((place) => messageOf(place, context)),
    choices: () => places().map((place) => choicesFor(place, context).map(({ name }) => name)),
    async edit(change: (tr: Transaction) => void) {
      const { tr } = view.state;
      change(tr);
      view.dispatch(tr);
      await rest();
    },
    choose(name: string) {
      const [place] = places();
      const choice = place && choicesFor(place, context).find((other) => other.name === name);
      if (!choice) throw new Error(`no choice ${name}`);
      choice.run(view.state, view.dispatch);
      return rest();
    },
  };
}

const strong = schema.mark("strong");
const bold =
  (from: number, to: number) =>
  (tr: Transaction): void =>
    void tr.addMark(from, to, strong);

describe("bold that GitHub does not show", () => {
  it("is marked where it stands, once the text rests, with what can be done", async () => {
    const issue = await opened("标题：内容\n");
    expect(issue.marked()).toEqual([]);
    await issue.edit(bold(1, 4));
    expect(issue.marked()).toEqual(["标题："]);
    expect(issue.messages()).toEqual([
      "GitHub does not show this as bold, but with the markers around it.",
    ]);
    expect(issue.choices()).toEqual([["punctuation", "unmark", "leave"]]);
    expect(issue.markdown()).toBe("**标题：**内容\n");
  });

  it("can leave out its punctuation, or go", async () => {
    const issue = await opened("标题：内容\n");
    await issue.edit(bold(1, 4));
    await issue.choose("punctuation");
    expect(issue.markdown()).toBe("**标题**：内容\n");
    expect(issue.marked()).toEqual([]);
    undo(issue.view.state, issue.view.dispatch);
    await issue.rest();
    expect(issue.marked()).toEqual(["标题："]);
    await issue.choose("unmark");
    expect(issue.markdown()).toBe("标题：内容\n");
  });

  it("is left alone once that was chosen, whatever is written beside it", async () => {
    const issue = await opened("标题：内容\n");
    await issue.edit(bold(1, 4));
    await issue.choose("leave");
    expect(issue.marked()).toEqual([]);
    await issue.edit((tr) => void tr.insertText("很长的", 5));
    expect(issue.marked()).toEqual([]);
    expect(issue.markdown()).toBe("**标题：**内很长的容\n");
  });

  it("is not marked where it stood in the file, not even when its paragraph is edited or undone", async () => {
    const issue = await opened("**标题：**内容\n\n- **路由（MoE）**模型\n");
    await issue.edit((tr) => void tr.insertText("新", 5));
    expect(issue.markdown()).toContain("**标题：**内新容\n");
    expect(issue.marked()).toEqual([]);
    undo(issue.view.state, issue.view.dispatch);
    await issue.rest();
    expect(issue.marked()).toEqual([]);
  });

  it("is said to be lost where GFM itself publishes the issue", async () => {
    const issue = await opened("标题：内容\n", "gfm");
    await issue.edit(bold(1, 4));
    expect(issue.messages()).toEqual([
      "Markdown cannot write this as bold here: it will be lost, or left off its ends.",
    ]);
    expect(issue.markdown()).toBe("**标题**：内容\n");
    await issue.choose("punctuation");
    expect(issue.marked()).toEqual([]);
    expect(issue.markdown()).toBe("**标题**：内容\n");
  });

  it("is marked in items and cells too", async () => {
    const issue = await opened("- 标题：内容\n\n| 标题：内容 | b |\n|---|---|\n| c | d |\n");
    await issue.edit((tr) => {
      tr.doc.descendants((node: Node, pos: number) => {
        if (node.isText && node.text === "标题：内容") tr.addMark(pos, pos + 3, strong);
      });
    });
    expect(issue.marked()).toEqual(["标题：", "标题："]);
  });
});

describe("code in which Jekyll runs Liquid", () => {
  const TEXT = "a `${{ secrets.X }}` b\n\n```yaml\n{% for x in y %}\n```\n";

  it("is marked when the file is opened, the Liquid alone", async () => {
    const issue = await opened(TEXT);
    expect(issue.marked()).toEqual(["{{ secrets.X }}", "{% for x in y %}"]);
    expect(issue.choices()).toEqual([
      ["guard", "leave"],
      ["guard", "leave"],
    ]);
    expect(issue.markdown()).toBe(TEXT);
  });

  it("is guarded by choice, and only there", async () => {
    const issue = await opened(TEXT);
    await issue.choose("guard");
    expect(issue.markdown()).toBe(
      TEXT.replace("`${{ secrets.X }}`", "`{% raw %}${{ secrets.X }}{% endraw %}`"),
    );
    expect(issue.marked()).toEqual(["{% for x in y %}"]);
    await issue.choose("guard");
    expect(issue.markdown()).toContain("\n{% raw %}{% for x in y %}{% endraw %}\n");
    expect(issue.marked()).toEqual([]);
  });

  it("is none where the Liquid is new, which is guarded, or guarded already", async () => {
    const issue = await opened("a `b` `{% raw %}{{ c }}{% endraw %}`\n");
    await issue.edit((tr) => void tr.insertText("{{", 4));
    expect(issue.marked()).toEqual([]);
  });
});

describe("code that holds the end of the guard", () => {
  it("is marked although it is new, since nothing keeps Liquid from running in it", async () => {
    const issue = await opened("a `b` c\n");
    await issue.edit((tr) => void tr.insertText("{% endraw %}", 4));
    expect(issue.marked()).toEqual(["{% endraw %}"]);
    expect(issue.choices()).toEqual([["leave"]]);
  });

  it("is code like any other where no Liquid runs", async () => {
    const issue = await opened("a `b` c\n", "gfm");
    await issue.edit((tr) => void tr.insertText("{% endraw %}", 4));
    expect(issue.marked()).toEqual([]);
  });
});

describe("blocks that Markdown cannot write so", () => {
  it("are marked as a whole, and can be shown as they are published", async () => {
    const issue = await opened("a\n");
    const { nodes } = schema;
    const cell = nodes.table_header.create(null, schema.text("x"));
    const table = nodes.table.create(null, nodes.table_row.create(null, [cell, cell]));
    const item = nodes.list_item.create(null, table);
    await issue.edit((tr) => void tr.insert(3, nodes.bullet_list.create(null, item)));
    const [place] = issue.places();
    expect(place?.trouble).toEqual({ kind: "block", cause: "nesting" });
    expect(issue.blocks()).toEqual(["xx"]);
    const written = issue.markdown();
    await issue.choose("published");
    expect(issue.markdown()).toBe(written);
    expect(issue.blocks()).toEqual([]);
  });
});

describe("the choices", () => {
  const press = (view: EditorView, key: string, given: KeyboardEventInit = {}) =>
    view.dom.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...given }));

  it("are opened by key at the next place, and told to screen readers when the caret comes there", async () => {
    const said: string[] = [];
    const issue = await opened("words\n\na `{{ x }}`\n", "kramdown", {
      announce: (message) => void said.push(message),
    });
    const { view } = issue;
    view.coordsAtPos = () => ({ left: 0, right: 0, top: 0, bottom: 0 });
    press(view, ".", { ctrlKey: true });
    expect(openPlace(view.state)).toMatchObject({ trouble: { kind: "liquid" } });
    expect(view.state.selection.from).toBe(10);
    expect(said).toEqual([
      "Jekyll runs the Liquid in this code, so something else is published. Ctrl+. shows what can be done.",
    ]);
    view.dispatch(view.state.tr.insertText("y", 1));
    expect(openPlace(view.state)?.from).toBe(11);
  });

  it("that a click has opened go with the next move of the caret", async () => {
    const { view, places } = await opened("a `{{ x }}`\n");
    const open = { at: places()[0]?.from ?? 0, quiet: true };
    view.dispatch(view.state.tr.setMeta(unpublishableKey, { kind: "open", open }));
    expect(openPlace(view.state)).not.toBeNull();
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1)));
    expect(openPlace(view.state)).toBeNull();
  });
});
