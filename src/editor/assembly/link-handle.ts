import { undo } from "@tiptap/pm/history";
import type { EditorView } from "@tiptap/pm/view";
import { linksIn } from "../../issue/questions/index.ts";
import type { LinkToPlace } from "../commands/insert-links.ts";
import type { GetContext } from "../core/editor-context.ts";
import { linkCommandsPart } from "./link-commands.ts";

/** Links for one section, in order. */
export interface LinkPlacement {
  /** Index among all sections of the document. */
  readonly section: number;
  readonly links: readonly LinkToPlace[];
}

/** A step of the history that has put links. */
export interface PlacedStep {
  /** Takes it back. False, and nothing is done, where the person has changed the text since. */
  readonly undo: () => boolean;
}

/** What others do with the links of the text. */
export interface LinkHandle {
  /**
   * Puts links at the end of sections, all in one step of the history, and tells the link service. The caret stays where it is,
   * and the focus too. null where nothing was put: read-only, no links, no such section, or commands that are not loaded
   * (the inbox waits for them).
   */
  placeLinks(placements: readonly LinkPlacement[]): PlacedStep | null;
  /**
   * A title for a link that arrived without one: it takes the place of the host that stands for its words, or becomes
   * the product that is missing after its verb. What a person wrote is never touched, and undo takes back what the
   * person did before, as if the title had been there. False: somebody writes there just now, so ask again later. True:
   * there is nothing left to fill.
   */
  fillLink(href: string, known: { readonly title: string }): boolean;
  /** Selects the words of the first link to the thing with this key. False where there is none. */
  jumpToLink(key: string, keyOf: (href: string) => string | null): boolean;
}

/** `edits` counts what the person has done to the text, undo and redo too; not what was filled in for them. */
export function linkHandle(
  view: EditorView,
  context: GetContext,
  select: (from: number, to: number) => void,
  edits: () => number,
): LinkHandle {
  return {
    placeLinks(placements) {
      const commands = linkCommandsPart.now();
      if (!commands || !context().editable) return null;
      if (!commands.placeLinks(placements, context())(view.state, view.dispatch)) return null;
      const edit = edits();
      return { undo: () => edits() === edit && undo(view.state, view.dispatch) };
    },
    fillLink(href, { title }) {
      const commands = linkCommandsPart.now();
      // An editor that has gone takes what is dispatched to it, and drops it.
      if (!commands || view.isDestroyed || !context().editable) return false;
      return commands.fillLink(view, href, title, context().profile);
    },
    jumpToLink(key, keyOf) {
      const found = linksIn(view.state.doc).find(({ href }) => keyOf(href) === key);
      if (found) select(found.from, found.to);
      return found !== undefined;
    },
  };
}
