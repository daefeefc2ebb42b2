import { useCallback } from "react";
import { useArchiveTold } from "./use-archive-told.ts";
import { go } from "../routes/use-route.ts";
import { useArchive } from "../shell/session-context.ts";

/** Takes the folders of a drop into the archive, and shows it. Returns whether there are any; to be called at once. */
export function useArchiveDrop(): (data: DataTransfer) => boolean {
  const fromDataTransfer = useArchive((state) => state.fromDataTransfer);
  const told = useArchiveTold();
  return useCallback(
    (data) => {
      const reading = fromDataTransfer(data);
      if (!reading) return false;
      go({ screen: "archive" });
      void reading.then(told);
      return true;
    },
    [fromDataTransfer, told],
  );
}
