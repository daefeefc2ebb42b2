import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { addSection, missingSections } from "../../commands/sections.ts";
import { ASKS_FOR_BLOCK } from "../../commands/insert-below.ts";
import { insertBlock } from "../../commands/insert-block.ts";
import { insertChosenPictures } from "../../commands/take-pictures.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { BLOCK_IDS } from "../../core/block-ids.ts";
import { isComposed } from "../../core/is-composed.ts";
import type { Choice } from "./choices.ts";
import { matchesQuery } from "./choices.ts";
import { SLASHES, slashTyped, typedSlash } from "./typed-slash.ts";

/** The open menu: `from` is where what was typed for it begins, the slash included; the caret is where it ends. */
export interface InsertMenu {
  readonly from: number;
  /** 1 where a slash opened it, which is not part of the query; 0 where the plus did. */
  readonly slash: 0 | 1;
  readonly query: string;
  readonly choices: readonly Choice[];
  readonly active: number;
}
type MenuChange = { readonly kind: "active"; readonly active: number } | { readonly kind: "close" };

const menuKey = new PluginKey<InsertMenu | null>("insert-menu");
export const INSERT_MENU_ID = "galley-insert-menu";
export const optionId = (index: number): string => `${INSERT_MENU_ID}-${index}`;

/** Opens the menu of blocks on a slash at the start of a block, filters it by what is typed, and steers it by keys. */
export function insertMenuPlugin(context: GetContext): Plugin<InsertMenu | null> {
  return new Plugin<InsertMenu | null>({
    key: menuKey,
    state: {
      init(_, state) {
        const from = typedSlash(state);
        return from === null ? null : withQuery({ from, slash: 1 }, state, context);
      },
      apply: (tr, menu, before, after) => applyToMenu(tr, menu, before, after, context),
    },
    props: {
      attributes(state): Record<string, string> {
        const menu = menuKey.getState(state);
        if (!menu) return {};
        return menu.choices.length === 0
          ? { "aria-controls": INSERT_MENU_ID }
          : { "aria-controls": INSERT_MENU_ID, "aria-activedescendant": optionId(menu.active) };
      },
      handleKeyDown: (view, event) => handleMenuKey(view, event, context),
      handleDOMEvents: {
        blur(view) {
          if (menuKey.getState(view.state)) closeMenu(view.state, view.dispatch);
          return false;
        },
      },
    },
  });
}

export function insertMenu(state: EditorState): InsertMenu | null {
  return menuKey.getState(state) ?? null;
}

const closeMenu: Command = (state, dispatch) => {
  if (!menuKey.getState(state)) return false;
  dispatch?.(state.tr.setMeta(menuKey, { kind: "close" } satisfies MenuChange));
  return true;
};

export function setActive(active: number): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setMeta(menuKey, { kind: "active", active } satisfies MenuChange));
    return true;
  };
}

/** Inserts what was chosen in place of what was typed for it. */
export function choose(choice: Choice, context: GetContext): Command {
  return (state, dispatch, view) => {
    const menu = menuKey.getState(state);
    if (!menu) return false;
    const { profile } = context();
    const typed = { from: menu.from, to: state.selection.from };
    const close = (tr: Transaction): void =>
      dispatch?.(tr.setMeta(menuKey, { kind: "close" } satisfies MenuChange));
    if (choice.kind === "block") {
      if (choice.id !== "picture")
        return insertBlock(choice.id, profile, typed)(state, close, view);
      close(state.tr.delete(typed.from, typed.to));
      if (view) void insertChosenPictures(view, context);
      return true;
    }
    const cleared = state.apply(state.tr.delete(typed.from, typed.to));
    return addSection(choice.rules, profile)(cleared, (tr) => {
      const both = state.tr.delete(typed.from, typed.to);
      for (const step of tr.steps) both.step(step);
      close(both.setSelection(TextSelection.create(both.doc, tr.selection.from)).scrollIntoView());
    });
  };
}

function applyToMenu(
  tr: Transaction,
  menu: InsertMenu | null,
  before: EditorState,
  after: EditorState,
  context: GetContext,
): InsertMenu | null {
  const meta: MenuChange | undefined = tr.getMeta(menuKey);
  if (meta?.kind === "close") return null;
  if (tr.getMeta(ASKS_FOR_BLOCK))
    return withQuery({ from: after.selection.from, slash: 0 }, after, context);
  if (meta?.kind === "active") return menu && { ...menu, active: meta.active };
  if (!menu)
    return slashTyped(tr, before, after) ? withQuery(slashAt(after), after, context) : null;
  if (!tr.docChanged && !tr.selectionSet) return menu;
  const from = tr.mapping.map(menu.from, -1);
  const next = withQuery({ from, slash: menu.slash }, after, context);
  return next && next.query === menu.query ? { ...next, active: menu.active } : next;
}

function slashAt(state: EditorState): { from: number; slash: 1 } {
  return { from: state.selection.from - 1, slash: 1 };
}

/** The menu for what stands between its start and the caret; null where the caret has left it. */
function withQuery(
  { from, slash }: Pick<InsertMenu, "from" | "slash">,
  state: EditorState,
  context: GetContext,
): InsertMenu | null {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.$cursor) return null;
  const { $cursor } = selection;
  if (from < $cursor.start() || from + slash > $cursor.pos) return null;
  const typed = state.doc.textBetween(from, $cursor.pos, null, "￼");
  if (slash === 1 && !SLASHES.test(typed.slice(0, 1))) return null;
  const query = typed.slice(slash);
  const choices = allChoices(state, context).filter((choice) => matchesQuery(choice, query));
  // Whoever goes on writing after nothing was found is writing a text.
  if (choices.length === 0 && /\s|.{12}/.test(query)) return null;
  return { from, slash, query, choices, active: 0 };
}

function allChoices(state: EditorState, context: GetContext): Choice[] {
  const blocks = BLOCK_IDS.map((id): Choice => ({ kind: "block", id }));
  const sections = missingSections(state.doc, context().profile).map((rules): Choice => ({
    kind: "section",
    rules,
  }));
  return [...blocks, ...sections];
}

function handleMenuKey(view: EditorView, event: KeyboardEvent, context: GetContext): boolean {
  const menu = menuKey.getState(view.state);
  if (!menu || view.composing || isComposed(event)) return false;
  const count = menu.choices.length;
  const go = (active: number): boolean => setActive(active)(view.state, view.dispatch);
  switch (event.key) {
    case "ArrowDown":
      return count > 0 && go((menu.active + 1) % count);
    case "ArrowUp":
      return count > 0 && go((menu.active - 1 + count) % count);
    case "Enter":
    case "Tab": {
      const choice = menu.choices[menu.active];
      return choice !== undefined && choose(choice, context)(view.state, view.dispatch, view);
    }
    case "Escape":
      return closeMenu(view.state, view.dispatch);
    default:
      return false;
  }
}
