import { useEffect, useState } from "react";
import type { PageRow } from "../../session/versions/compare-pages.ts";
import type { VersionService } from "../../session/versions/versions-state.ts";

/** The page of a text beside the one of the issue; null until it is there, `failed` where it cannot be read now. */
export function useComparedPage(
  service: VersionService,
  text: string,
): readonly PageRow[] | "failed" | null {
  const [found, setFound] = useState<{
    readonly text: string;
    readonly rows: readonly PageRow[] | "failed";
  } | null>(null);
  useEffect(() => {
    let gone = false;
    const compare = async (): Promise<void> => {
      const rows = await service.comparePage(text).catch(() => "failed" as const);
      if (!gone) setFound({ text, rows });
    };
    void compare();
    return () => {
      gone = true;
    };
  }, [service, text]);
  return found?.text === text ? found.rows : null;
}
