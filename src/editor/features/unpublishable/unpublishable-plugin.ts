import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { complete } from "../../../markdown/lens.ts";
import type { EditorContext, GetContext } from "../../core/editor-context.ts";
import { IS_MAC } from "../../core/is-mac.ts";
import { originOf } from "../../core/origin.ts";
import { patchDecorations, type Says } from "../../core/patch-decorations.ts";
import { revealSelection } from "../../core/reveal.ts";
import { createFindPlaces, type FindPlaces, LIQUID } from "./find-places.ts";
import { messageOf } from "./message.ts";
import {
  placeAround,
  type UnpublishableChange,
  unpublishableKey,
  type UnpublishablePlace,
  type UnpublishableState,
} from "./place.ts";

/** Milliseconds of rest after which the text is looked at. */
const REST = 400;
/** Milliseconds until an engine that could not be loaded is asked for again. */
const RETRY = 5_000;

const KEY = IS_MAC ? "⌘." : "Ctrl+.";

/**
 * Marks what is not published as it is shown: code in which Liquid runs, marked words and blocks that Markdown cannot
 * write here. The text is looked at when it has come to rest, never at a key; a mark moves no line.
 */
export function unpublishablePlugin(context: GetContext): Plugin<UnpublishableState> {
  return new Plugin<UnpublishableState>({
    key: unpublishableKey,
    state: {
      init: () => ({ places: [], marks: DecorationSet.empty, open: null, left: new Set() }),
      apply: (tr, shown) => changed(tr, shown, context()),
    },
    props: {
      decorations: (state) => unpublishableKey.getState(state)?.marks,
      handleKeyDown(view, event) {
        const isKey = event.key === "." && (IS_MAC ? event.metaKey : event.ctrlKey);
        if (!isKey || event.altKey || event.shiftKey || event.isComposing) return false;
        const shows = openNext(view.state, view.dispatch);
        if (shows) revealSelection(view);
        return shows;
      },
      handleClick(view, pos, event) {
        const { target } = event;
        const isMark = target instanceof Element && target.closest(".unpublishable") !== null;
        const place = isMark && event.button === 0 ? placeAround(view.state, pos) : null;
        // A link shows its own form.
        if (!place || (target instanceof Element && target.closest("a[href]"))) return false;
        const change: UnpublishableChange = {
          kind: "open",
          open: { at: place.from, quiet: true },
        };
        view.dispatch(
          view.state.tr
            .setSelection(TextSelection.create(view.state.doc, pos))
            .setMeta(unpublishableKey, change),
        );
        return true;
      },
    },
    view: (view) => looking(view, context),
  });
}

/** Looks at the text whenever it rests, and tells screen readers of a place that the caret comes to. */
function looking(view: EditorView, context: GetContext) {
  let find: FindPlaces | null = null;
  let timer = 0;
  let told: string | null = null;
  const look = (): void => {
    if (view.isDestroyed || !find) return;
    // What is being composed must not be drawn anew.
    if (view.composing) return later(REST);
    const { state } = view;
    const places = find(state.doc, originOf(state));
    const shown = unpublishableKey.getState(state)?.places ?? [];
    if (signatureOf(places) === signatureOf(shown)) return;
    const change: UnpublishableChange = { kind: "found", places };
    view.dispatch(state.tr.setMeta(unpublishableKey, change).setMeta("addToHistory", false));
  };
  const later = (after: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(look, after);
  };
  // What only one engine has read may be taken for more than it is.
  const begin = async (): Promise<void> => {
    try {
      await complete();
      find = createFindPlaces(context().profile);
      if (!view.isDestroyed) later(REST);
    } catch {
      timer = window.setTimeout(() => void begin(), RETRY);
    }
  };
  void begin();
  return {
    update(_view: EditorView, before: EditorState) {
      const { state } = view;
      if (find && (state.doc !== before.doc || originOf(state) !== originOf(before))) later(REST);
      const here = state.selection.empty ? placeAround(state, state.selection.head) : null;
      if (here && here.name !== told) {
        const { texts, announce } = context();
        announce(texts.unpublishable.here(messageOf(here, context()), KEY));
      }
      told = here?.name ?? null;
    },
    destroy: () => clearTimeout(timer),
  };
}

function signatureOf(places: readonly UnpublishablePlace[]): string {
  return places.map(({ from, to, name }) => `${from}-${to} ${name}`).join("\n");
}

/** Opens the choices of the place at the caret, else of the next one, round the end of the text. */
const openNext: Command = (state, dispatch) => {
  const places = unpublishableKey.getState(state)?.places ?? [];
  const { head } = state.selection;
  const place = placeAround(state, head) ?? places.find(({ from }) => from > head) ?? places[0];
  if (!place) return false;
  const change: UnpublishableChange = { kind: "open", open: { at: place.from, quiet: false } };
  const tr = state.tr.setMeta(unpublishableKey, change);
  if (head < place.from || head > place.to)
    tr.setSelection(TextSelection.near(tr.doc.resolve(place.from)));
  dispatch?.(tr.scrollIntoView());
  return true;
};

function changed(
  tr: Transaction,
  shown: UnpublishableState,
  context: EditorContext,
): UnpublishableState {
  const change: UnpublishableChange | undefined = tr.getMeta(unpublishableKey);
  switch (change?.kind) {
    case "found": {
      const places = change.places.filter(({ name }) => !shown.left.has(name));
      return { ...shown, places, marks: marksOf(tr, shown.marks, places, context) };
    }
    case "open":
      return { ...shown, open: change.open };
    case "close":
      return { ...shown, open: null };
    case "leave": {
      const places = shown.places.filter(({ name }) => name !== change.name);
      const left = new Set([...shown.left, change.name]);
      return { places, marks: marksOf(tr, shown.marks, places, context), open: null, left };
    }
    case undefined:
      return moved(tr, shown);
  }
}

function moved(tr: Transaction, shown: UnpublishableState): UnpublishableState {
  const { open, places, marks } = shown;
  if (!tr.docChanged) {
    const isLeft = open?.quiet === true && tr.selectionSet;
    return isLeft ? { ...shown, open: null } : shown;
  }
  if (places.length === 0) return shown;
  return {
    ...shown,
    places: places.flatMap((place) => {
      const from = tr.mapping.map(place.from, 1);
      const to = tr.mapping.map(place.to, -1);
      return from < to ? [{ ...place, from, to }] : [];
    }),
    marks: marks.map(tr.mapping, tr.doc),
    open: open?.quiet === false ? { ...open, at: tr.mapping.map(open.at, 1) } : null,
  };
}

function marksOf(
  { doc }: Transaction,
  shown: DecorationSet,
  places: readonly UnpublishablePlace[],
  context: EditorContext,
): DecorationSet {
  const decorations = places.flatMap((place) => {
    const message = `${messageOf(place, context)} (${KEY})`;
    const attributes = {
      class: "unpublishable",
      role: "mark",
      "aria-description": message,
      title: message,
    };
    const spec: Says = { says: message };
    if (place.trouble.kind === "mark")
      return [Decoration.inline(place.from, place.to, attributes, spec)];
    if (place.trouble.kind === "liquid")
      return liquidIn(doc, place).map(({ from, to }) =>
        Decoration.inline(from, to, attributes, spec),
      );
    const blocks: Decoration[] = [];
    doc.nodesBetween(place.from, place.to, (node, pos) => {
      if (pos < place.from || !node.isBlock) return true;
      const block = { class: "unpublishable-block", title: message, "aria-description": message };
      blocks.push(Decoration.node(pos, pos + node.nodeSize, block, spec));
      return false;
    });
    return blocks;
  });
  return patchDecorations(shown, doc, decorations);
}

/** The Liquid in the code of a place. */
function liquidIn(doc: Transaction["doc"], { from, to }: UnpublishablePlace) {
  const start = doc.nodeAt(from)?.isBlock ? from + 1 : from;
  const text = doc.textBetween(start, Math.min(to, doc.content.size));
  return [...text.matchAll(LIQUID)].map(({ index, 0: { length } }) => ({
    from: start + index,
    to: start + index + length,
  }));
}
