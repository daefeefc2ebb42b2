import { useEffect, useState } from "react";
import { NO_PICTURES, type PictureService } from "../../editor/core/picture-service.ts";
import { useSession } from "../shell/session-context.ts";
import { latePictures } from "./late-pictures.ts";

/** Pause before the next attempt to load what is missing, in milliseconds. */
const AGAIN_AFTER = 3_000;

/**
 * The pictures of the open issue, from a moment after it is shown. The service is the same for as long as the text is
 * shown, since the text would be drawn anew for another.
 */
export function usePictures(issueId: string): PictureService {
  const session = useSession();
  const [{ service, keep }] = useState(latePictures);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end = (): void => undefined;
    let gone = false;
    const open = async (): Promise<void> => {
      const pictures = await session.openPictures(issueId);
      end = pictures.end;
      if (gone) end();
      else keep(pictures);
    };
    const begin = (): void => {
      void open().catch(() => {
        if (!gone) timer = setTimeout(begin, AGAIN_AFTER);
      });
    };
    begin();
    return () => {
      gone = true;
      clearTimeout(timer);
      keep(NO_PICTURES);
      end();
    };
  }, [session, issueId, keep]);
  return service;
}
