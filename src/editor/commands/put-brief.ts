import type { Node } from "@tiptap/pm/model";
import { writeBrief } from "../../links/brief/brief.ts";
import { complete } from "../../markdown/lens.ts";
import type { EditorContext } from "../core/editor-context.ts";
import { briefOf } from "../queries/brief-of.ts";
import type { Movable } from "../queries/movable.ts";

/** Puts what an assistant is told of a part of the text on the clipboard, and says so. Rejects where it cannot be loaded. */
export async function putBrief(
  doc: Node,
  part: Pick<Movable, "from" | "to">,
  { profile, texts, links, notify, copy }: EditorContext,
): Promise<void> {
  const [words] = await Promise.all([texts.brief(), complete()]);
  const briefs = briefOf(doc, part, profile, links.about);
  if (briefs.length === 0) return notify(words.noItem);
  if (await copy(writeBrief(briefs, words))) notify(words.copied(briefs.length));
}
