import { useEffect, useState } from "react";
import type { PreviewService } from "../../session/preview/create-preview.ts";
import { useCurrent } from "../open-issue/use-current.ts";

/** The stylesheet that the profile names, from the clone. */
export interface SiteSheet {
  /** null where the profile names none. */
  readonly path: string | null;
  /** null until it is read, and where it cannot be. */
  readonly css: string | null;
  readonly isMissing: boolean;
}

export function useSiteSheet(service: PreviewService): SiteSheet {
  const path = useCurrent((issue) => issue.profile.site?.stylesheet ?? null);
  const [read, setRead] = useState<{ readonly path: string; readonly css: string | null } | null>(
    null,
  );
  useEffect(() => {
    if (path === null) return undefined;
    let gone = false;
    const readSheet = async (): Promise<void> => {
      const css = await service.stylesheet(path);
      if (!gone) setRead({ path, css });
    };
    void readSheet();
    return () => {
      gone = true;
    };
  }, [service, path]);
  const current = read !== null && read.path === path ? read : null;
  return { path, css: current?.css ?? null, isMissing: current !== null && current.css === null };
}
