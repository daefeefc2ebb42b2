import { useState } from "react";
import type { DragEvent } from "react";
import { incomingOf, mayHoldLinks } from "../../session/caught/incoming.ts";
import { INBOX_DRAG_TYPE } from "../../session/links/inbox-drag.ts";
import { useOpenFiles } from "../files/use-open-files.ts";
import { useFiles } from "../shell/session-context.ts";
import type { Catch } from "./use-catching.ts";

/** The pane as a place to drop links on: whatever comes from outside of it, and files that hold links. */
export function useDropTarget(onCatch: Catch): {
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
        const { files } = incoming;
        // Posts that are dropped here are opened, as anywhere.
        const isForLibrary =
          files.length > 0 && !data.types.includes("text/html") && !files.some(mayHold);
        if (isForLibrary) void fromDataTransfer(data)?.then(openFiles);
        else void onCatch(incoming, files.some(mayHold) ? "file" : "drop");
      },
    },
  };
}

const mayHold = ({ name }: File): boolean => mayHoldLinks(name);
