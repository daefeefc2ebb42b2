import type { EditorView } from "@tiptap/pm/view";
import type { ReadLinks } from "../../../../links/transfer/read-links.ts";
import type { Transfer } from "../../../../links/transfer/transfer.ts";
import type { GetContext } from "../../../core/editor-context.ts";
import { linksWithFiles } from "./read-transfer.ts";
import { tellUnreadable } from "./tell-about-links.ts";

/** Reads files that stand for links, says where one could not be read, and gives what was found to `put`. */
export async function takeLinkFiles(
  view: EditorView,
  { texts, files }: { readonly texts: Transfer["texts"]; readonly files: readonly File[] },
  context: GetContext,
  put: (found: ReadLinks) => void,
): Promise<void> {
  const found = await linksWithFiles(texts, files);
  if (view.isDestroyed) return;
  if (found.isMissing) tellUnreadable(context);
  if (found.links.length > 0) put(found);
}
