import { useEffect, useState } from "react";
import type { EditorTexts, FindingWords } from "../../core/editor-texts.ts";

/** The rules' sentences in the language of the interface, loaded when the first is shown; null until they are there. */
export function useFindingWords(texts: EditorTexts, wanted: boolean): FindingWords | null {
  const [loaded, setLoaded] = useState<{ of: typeof texts; words: FindingWords } | null>(null);
  const isMissing = wanted && loaded?.of !== texts;
  useEffect(() => {
    if (!isMissing) return;
    texts.checks.words().then(
      (words) => setLoaded({ of: texts, words }),
      // Offline before they came: the next finding that is opened asks again.
      () => undefined,
    );
  }, [isMissing, texts]);
  return loaded?.words ?? null;
}
