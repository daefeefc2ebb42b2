import { useCallback, useState } from "react";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { FindHandle } from "../../editor/features/find/find-handle.ts";

/** The text that is searched, and what searches it. */
interface Finding {
  readonly editor: EditorHandle;
  readonly find: FindHandle;
}

/** Searching the text of an editor; `finding` is null where nobody does, or another text is shown by now. */
export function useFinding(editor: EditorHandle | null) {
  const [finding, setFinding] = useState<Finding | null>(null);
  const [replacing, setReplacing] = useState(false);
  const find = (replaces = false) => {
    if (replaces) setReplacing(true);
    // What cannot be loaded now is asked for again by the next press.
    editor?.openFind().then(
      (handle) => setFinding({ editor, find: handle }),
      () => undefined,
    );
  };
  const onClose = useCallback(() => {
    setFinding(null);
    setReplacing(false);
  }, []);
  return {
    find,
    finding: finding?.editor === editor ? finding : null,
    replacing,
    onReplacing: setReplacing,
    onClose,
  };
}
