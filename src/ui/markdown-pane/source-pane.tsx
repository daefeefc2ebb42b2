import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrent } from "../open-issue/use-current.ts";
import { useSession } from "../shell/session-context.ts";
import { keepSource } from "./keep-source.ts";
import type { SourceView } from "./source-view.ts";

/** The source, kept in step both ways: each side takes over the other's text as soon as its typing pauses. */
export function SourcePane() {
  const { t } = useTranslation();
  const { openIssue } = useSession();
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<SourceView | null>(null);
  const opened = useCurrent((issue) => issue.openedText);
  const editable = useCurrent((issue) => issue.access === "writing");
  const label = t("markdownPane.sourceText");

  useEffect(() => {
    if (!host.current) return undefined;
    const kept = keepSource(host.current, openIssue, label);
    setView(kept.view);
    return () => {
      kept.end();
      setView(null);
    };
  }, [openIssue, label]);
  useEffect(() => view?.compareWith(opened), [view, opened]);
  useEffect(() => view?.setEditable(editable), [view, editable]);

  return <div className="source-host" ref={host} />;
}
