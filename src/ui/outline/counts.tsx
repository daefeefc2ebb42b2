import type { Node } from "@tiptap/pm/model";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { issueCounts } from "./issue-counts.ts";
import { useIdle } from "../shell/use-idle.ts";
import { useLanguage } from "../texts/use-language.ts";

/**
 * How much there is; Chinese is counted by character. Said in the first quiet moment: the browser's formats of numbers take
 * a tenth of a second to begin with, which the text must not wait for.
 */
export function Counts({ doc }: { readonly doc: Node }) {
  const idle = useIdle();
  return idle ? <CountsNow doc={doc} /> : <div className="side-foot">&nbsp;</div>;
}

function CountsNow({ doc }: { readonly doc: Node }) {
  const { t } = useTranslation();
  const shown = useLanguage();
  const format = useMemo(() => new Intl.NumberFormat(shown), [shown]);
  const counts = useMemo(() => issueCounts(doc), [doc]);
  const told = (
    key: "outline.characters" | "outline.words" | "outline.links" | "outline.figures",
    count: number,
  ) => t(key, { count, formatted: format.format(count) });
  const parts = [
    told("outline.words", counts.words),
    counts.links > 0 && told("outline.links", counts.links),
    counts.figures > 0 && told("outline.figures", counts.figures),
  ].filter((part) => part !== false);
  return (
    <div className="side-foot" title={told("outline.characters", counts.characters)}>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </div>
  );
}
