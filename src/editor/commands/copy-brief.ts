import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { writeBrief } from "../../links/brief/brief.ts";
import { complete } from "../../markdown/lens.ts";
import type { GetContext } from "../core/editor-context.ts";
import { briefOf } from "../queries/brief-of.ts";
import { type Movable, movableSelected } from "../queries/movable.ts";

/**
 * Puts what an assistant is told of a part of the text on the clipboard, and says how that went; without a part, of what
 * the selection touches. The text stays as it is.
 */
export function copyBrief(context: GetContext, what?: Pick<Movable, "from" | "to">): Command {
  return (state, dispatch) => {
    const part = what ?? movableSelected(state);
    if (!part) return false;
    if (dispatch) void copy(context, state.doc, part);
    return true;
  };
}

async function copy(
  context: GetContext,
  doc: Node,
  part: Pick<Movable, "from" | "to">,
): Promise<void> {
  const { profile, texts, links, notify } = context();
  try {
    const [words] = await Promise.all([texts.brief(), complete()]);
    const briefs = briefOf(doc, part, profile, links.about);
    if (briefs.length === 0) return notify(words.noItem);
    await navigator.clipboard.writeText(writeBrief(briefs, words)).then(
      () => notify(words.copied(briefs.length)),
      () => notify(words.notCopied),
    );
  } catch {
    notify(texts.block.briefNotLoaded);
  }
}
