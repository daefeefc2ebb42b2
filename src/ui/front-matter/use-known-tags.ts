import { useMemo } from "react";
import { linksIn } from "../../issue/questions/index.ts";
import { useCurrent, useSettledDoc } from "../open-issue/use-current.ts";
import { useArchive, useLibrary } from "../shell/session-context.ts";

/** How long the links of a text are believed to be as they were; in milliseconds. */
const SETTLED = 1_000;

/** Tags of earlier issues: first those that the links of this one suggest, then all others of the library. */
export function useKnownTags(): readonly string[] {
  const doc = useSettledDoc(SETTLED);
  const profile = useCurrent((issue) => issue.profile);
  const version = useArchive((state) => state.version);
  const suggestTags = useArchive((state) => state.suggestTags);
  const ofLibrary = useLibrary((state) => state.tags);
  // `version` says when the same question has another answer.
  const suggested = useMemo(
    () => ({
      version,
      tags: suggestTags(
        linksIn(doc).map(({ href }) => href),
        profile,
      ),
    }),
    [version, suggestTags, doc, profile],
  );
  return useMemo(() => [...new Set([...suggested.tags, ...ofLibrary])], [suggested, ofLibrary]);
}
