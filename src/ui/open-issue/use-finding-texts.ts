import { useEffect, useState } from "react";
import { type FindingTexts, loadFindingTexts } from "../texts/load-finding-texts.ts";
import { useLanguage } from "../texts/use-language.ts";

/** What the rules say, in the language of the interface; null until it is loaded. */
export function useFindingTexts(): FindingTexts | null {
  const language = useLanguage();
  const [loaded, setLoaded] = useState<{
    readonly of: string;
    readonly texts: FindingTexts;
  } | null>(null);
  useEffect(() => {
    let gone = false;
    loadFindingTexts(language).then(
      (texts) => gone || setLoaded({ of: language, texts }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [language]);
  return loaded?.of === language ? loaded.texts : null;
}
