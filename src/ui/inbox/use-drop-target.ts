import { useState } from "react";
import type { DragEvent } from "react";
import { incomingOf, mayHoldLinks } from "../../session/inbox/incoming.ts";
import { INBOX_DRAG_TYPE } from "../../session/links/inbox-drag.ts";
import { holdsFiles } from "../files/holds-files.ts";
import { useArchiveDrop } from "../files/use-archive-drop.ts";
import { useOpenFiles } from "../files/use-open-files.ts";
import { useFiles } from "../shell/session-context.ts";
import type { AddIncoming } from "./use-add-links.ts";

/**
 * The pane as a place to drop links on: whatever comes from outside of it, and files that hold links. Folders go to the
 * archive and all other files are opened, as anywhere.
 */
export function useDropTarget(onAdd: AddIncoming): {
  readonly over: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
    readonly onDragLeave: (event: DragEvent<HTMLElement>) => void;
    readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  };
} {
  const [over, setOver] = useState(false);
  const fromDataTransfer = useFiles((state) => state.fromDataTransfer);
  const openFiles = useOpenFiles();
  const takeFolders = useArchiveDrop();
  const isOwn = (data: DataTransfer) => data.types.includes(INBOX_DRAG_TYPE);
  return {
    over,
    handlers: {
      onDragOver(event) {
        if (isOwn(event.dataTransfer)) return;
        event.preventDefault();
        // The address bar allows no other effects than copy and link.
        event.dataTransfer.dropEffect = "copy";
        setOver(true);
      },
      onDragLeave({ currentTarget, relatedTarget }) {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false);
      },
      onDrop(event) {
        setOver(false);
        const data = event.dataTransfer;
        if (isOwn(data)) return;
        event.preventDefault();
        const incoming = incomingOf(data);
        const hasFiles = holdsFiles(data);
        const hasFolders = hasFiles && takeFolders(data);
        const { files } = incoming;
        // Where files are promised and none come, what else the drop carries is read, or it is told that nothing does.
        if (files.some(mayHold) || (files.length === 0 && !hasFolders))
          void onAdd(incoming, "drop");
        if (!hasFiles) return;
        void fromDataTransfer(data)?.then((all) =>
          openFiles(all.filter(({ file }) => !mayHold(file))),
        );
      },
    },
  };
}

const mayHold = ({ name }: File): boolean => mayHoldLinks(name);
