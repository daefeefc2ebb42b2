import type { Node } from "@tiptap/pm/model";
import { createContext, useContext, useEffect, useState } from "react";
import type { OpenIssue } from "../../session/open-issue/open-issue-state.ts";
import { useOpenIssue, useSession } from "../shell/session-context.ts";

const Opened = createContext<OpenIssue | null>(null);

/** Gives the issue that an editor screen was opened with to the components on it. */
export const OpenedProvider = Opened.Provider;

/**
 * A part of the open issue. Only a change of that part renders again: most keys change the document alone, which no
 * component but the outline and the Markdown pane follows, and they at leisure.
 */
export function useCurrent<T>(select: (issue: OpenIssue) => T): T {
  const opened = useContext(Opened);
  if (!opened) throw new Error("There is no open issue above this component.");
  return useOpenIssue(({ current }) =>
    select(current.kind === "open" && current.id === opened.id ? current : opened),
  );
}

/** The document, once it has not changed for so many milliseconds. */
export function useSettledDoc(delay: number): Node {
  const { openIssue } = useSession();
  const first = useContext(Opened);
  if (!first) throw new Error("There is no open issue above this component.");
  const [doc, setDoc] = useState(first.state.doc);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const { current } = openIssue.getState();
      if (current.kind === "open") setDoc(current.state.doc);
    };
    read();
    const end = openIssue.subscribe((state, before) => {
      if (docOf(state.current) === docOf(before.current)) return;
      clearTimeout(timer);
      timer = setTimeout(read, delay);
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [openIssue, delay]);
  return doc;
}

function docOf(current: { readonly kind: string } | OpenIssue): Node | null {
  return "state" in current ? current.state.doc : null;
}
