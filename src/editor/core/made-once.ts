import type { Plugin } from "@tiptap/pm/state";
import type { EditorContext, GetContext } from "./editor-context.ts";

/** Whether the text looks the same by both; what is known of links, plugins ask for themselves. */
export function looksSame(one: EditorContext, other: EditorContext): boolean {
  return (
    one.texts === other.texts &&
    one.profile === other.profile &&
    one.pictures === other.pictures &&
    one.editable === other.editable
  );
}

/** Whether what is known beside the text comes from the same services. */
export function knowsSame(one: EditorContext, other: EditorContext): boolean {
  return (
    one.links === other.links &&
    one.areLinksPending === other.areLinksPending &&
    one.checks === other.checks
  );
}

/**
 * The plugins of an extension, made anew only where the text would look different: Tiptap asks for them whenever any
 * extension's have changed, and what other plugins draw would be drawn anew by it. None made: they are asked for again,
 * as where what makes them is not loaded yet.
 */
export function madeOnce(context: GetContext, make: () => Plugin[]): () => Plugin[] {
  let made: Plugin[] = [];
  let by = context();
  return () => {
    if (made.length === 0 || !looksSame(by, context())) made = make();
    by = context();
    return made;
  };
}
