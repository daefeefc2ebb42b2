import { Extension } from "@tiptap/core";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { type Copied, copiedSlicePlugin } from "./copied-slice.ts";
import { pendingTransferPlugin } from "./pending-transfer.ts";
import { transferPart } from "./transfer-part.ts";

/** What is pasted, copied and dropped; what comes before it can be read is pending until then. */
export function transferExtensions(context: GetContext): Extension[] {
  const pending: (() => void)[] = [];
  const copied: Copied = { slice: null };
  return [
    Extension.create({
      name: "pending-transfer",
      // Before those that read what it keeps.
      priority: 400,
      addProseMirrorPlugins: madeOnce(context, () => [
        pendingTransferPlugin(context, pending),
        copiedSlicePlugin(copied),
      ]),
    }),
    Extension.create({
      name: "paste",
      addProseMirrorPlugins: madeOnce(context, () => {
        const part = transferPart.now();
        return part ? [part.pastePlugin(context, copied)] : [];
      }),
    }),
    Extension.create({
      name: "drop",
      // Before whatever else hears of a drag.
      priority: 300,
      addProseMirrorPlugins: madeOnce(context, () => {
        const part = transferPart.now();
        return part ? [part.dropPlugin(context)] : [];
      }),
    }),
  ];
}
