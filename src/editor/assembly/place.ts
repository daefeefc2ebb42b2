import type { Node } from "@tiptap/pm/model";
import { Selection, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { scrollerOf } from "../core/reveal.ts";
import type { EditorPlace } from "../editor-handle.ts";
import { schema } from "../../issue/schema/index.ts";
import { foldedSections, setFolds } from "../features/sections/folding.ts";
import { beginIntro } from "../features/sections/intro.ts";

/** Where the reader is now. */
export function readerPlaceOf(view: EditorView): EditorPlace {
  const { anchor, head } = view.state.selection;
  return {
    anchor,
    head,
    scroll: Math.round(scrollTopOf(scrollerOf(view.dom))),
    folds: foldedSections(view.state),
  };
}

/**
 * Goes back to a place; positions that the document no longer has are brought into it. In an issue without a word the
 * caret stands where its introduction goes.
 */
export function goToPlace(view: EditorView, place: EditorPlace): void {
  setFolds(place.folds)(view.state, view.dispatch);
  if (view.editable && isUnwritten(view.state.doc)) {
    beginIntro(view.state, (tr) => view.dispatch(tr.setMeta("addToHistory", false)));
  }
  const { doc } = view.state;
  const within = (pos: number) => Math.max(0, Math.min(pos, doc.content.size));
  const $anchor = doc.resolve(within(place.anchor));
  const $head = doc.resolve(within(place.head));
  const selection =
    $anchor.parent.inlineContent && $head.parent.inlineContent
      ? new TextSelection($anchor, $head)
      : Selection.near($head);
  view.dispatch(view.state.tr.setSelection(selection).setMeta("addToHistory", false));
  // Whoever comes back goes on writing where the caret was; focus taken elsewhere meanwhile is left there.
  if (document.activeElement === document.body) view.dom.focus({ preventScroll: true });
  scrollerOf(view.dom).scrollTo({ top: place.scroll });
}

/** Whether the issue has its titles only: then nothing but an introduction can be meant by what is typed first. */
function isUnwritten(doc: Node): boolean {
  return doc.children.every(
    ({ type, childCount }) => type === schema.nodes.section && childCount === 1,
  );
}

function scrollTopOf(scroller: HTMLElement | Window): number {
  return scroller instanceof HTMLElement ? scroller.scrollTop : scroller.scrollY;
}
