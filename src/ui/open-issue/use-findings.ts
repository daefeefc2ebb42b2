import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Finding } from "../../checks/finding.ts";
import type { Severity } from "../../checks/rule.ts";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { CheckHandle } from "../../editor/features/checks/check-handle.ts";

export interface ListedFindings {
  readonly handle: CheckHandle;
  /** The gravest first, those of one gravity in the order of the file. */
  readonly all: readonly Finding[];
  /** The same by their gravity; `from`: which of all a group begins with. */
  readonly groups: readonly {
    readonly severity: Severity;
    readonly from: number;
    readonly findings: readonly Finding[];
  }[];
  readonly ignored: readonly Finding[];
  /** What is no mistake while one writes, and is one where the issue goes out as it is; the gravest first. */
  readonly notYet: readonly Finding[];
}

/** Milliseconds without a change until the list follows the text: it must not cost the keys anything. */
const REST = 150;
const ORDER: readonly Severity[] = ["blocks", "likely", "taste"];

/** What the checks find in the text, once they have looked at it; null until then. */
export function useFindings(editor: EditorHandle | null): ListedFindings | null {
  const [listed, setListed] = useState<ListedFindings | null>(null);
  useEffect(() => {
    if (!editor) return undefined;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end = (): void => undefined;
    let last: ReturnType<CheckHandle["state"]> = null;
    const follow = (handle: CheckHandle): void => {
      const read = (): void => {
        const state = handle.state();
        if (!state || state === last || state.seen === null) return;
        last = state;
        setListed(listedOf(handle, state));
      };
      read();
      end = editor.subscribe(() => {
        if (handle.state() === last) return;
        clearTimeout(timer);
        timer = setTimeout(read, REST);
      });
    };
    editor.openChecks().then(
      (handle) => gone || follow(handle),
      () => undefined,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
      end();
    };
  }, [editor]);
  return listed;
}

/** Whether what is listed was found in the text as it is now, so that it can be mended. */
export function useIsFresh(editor: EditorHandle | null, handle: CheckHandle): boolean {
  const subscribe = useCallback(
    (listener: () => void) => editor?.subscribe(listener) ?? (() => undefined),
    [editor],
  );
  return useSyncExternalStore(subscribe, () => handle.isFresh());
}

function listedOf(
  handle: CheckHandle,
  { findings, others, ignored, notYet }: NonNullable<ReturnType<CheckHandle["state"]>>,
): ListedFindings {
  const inOrder = [...others, ...findings].toSorted((a, b) => placeOf(a) - placeOf(b));
  const of = (severity: Severity) => inOrder.filter((finding) => finding.severity === severity);
  const all = ORDER.flatMap(of);
  const groups = ORDER.flatMap((severity) => {
    const own = of(severity);
    const [first] = own;
    return first ? [{ severity, from: all.indexOf(first), findings: own }] : [];
  });
  const waiting = ORDER.flatMap((severity) => notYet.filter((each) => each.severity === severity));
  return { handle, all, groups, ignored, notYet: waiting };
}

function placeOf({ place }: Finding): number {
  return place.kind === "text" ? place.from : -1;
}
