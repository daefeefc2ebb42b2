import { Replace, X } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { FindHandle, FindOptions } from "../../editor/features/find/find-handle.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { IconButton } from "../kit/icon-button.tsx";
import { useEscape } from "../kit/use-escape.ts";
import { MatchOptions } from "./match-options.tsx";
import { MatchSteps } from "./match-steps.tsx";
import { QueryField } from "./query-field.tsx";
import { ReplaceRow } from "./replace-row.tsx";

/** Find and replace in the text; Enter goes to the next match, Escape closes and leaves the match selected. */
export function FindBar({
  editor,
  find,
  replacing,
  onReplacing,
  onClose,
}: {
  readonly editor: EditorHandle;
  readonly find: FindHandle;
  /** Whether it offers to replace, too. */
  readonly replacing: boolean;
  readonly onReplacing: (replacing: boolean) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const editable = useCurrent((issue) => issue.access === "writing");
  const field = useRef<HTMLInputElement>(null);
  const replaceField = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLElement>(null);
  const [query, setQuery] = useState("");
  const [replacement, setReplacement] = useState("");
  const [rules, setRules] = useState<FindOptions>({ matchCase: false, wholeWord: false });
  const [state, setState] = useState(() => find.state());

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    const end = editor.subscribe(() => setState(find.state()));
    return () => {
      end();
      find.close();
    };
  }, [editor, find]);
  useEffect(() => find.setQuery(query, rules), [find, query, rules]);

  const close = useCallback(() => {
    onClose();
    editor.focus();
  }, [onClose, editor]);
  useEscape(bar, close);
  // A button that has nothing to do any more cannot keep the focus.
  const keepFocus = () => {
    if (find.state().count === 0) field.current?.focus();
  };
  return (
    <search ref={bar} className="find" aria-label={t("find.label")}>
      <div className="find-row">
        <QueryField
          field={field}
          next={replaceField}
          find={find}
          query={query}
          onQuery={setQuery}
        />
        <output className="find-count">
          {query && t("find.count", { current: state.current, count: state.count })}
        </output>
        <MatchOptions rules={rules} onChange={setRules} />
        <MatchSteps find={find} />
        {editable && (
          <IconButton
            icon={Replace}
            size="small"
            label={t("find.replaceToo")}
            aria-expanded={replacing}
            onClick={() => onReplacing(!replacing)}
          />
        )}
        <IconButton icon={X} size="small" label={t("common.close")} keys="Escape" onClick={close} />
      </div>
      {replacing && editable && (
        <ReplaceRow
          field={replaceField}
          query={field}
          find={find}
          count={state.count}
          replacement={replacement}
          onReplacement={setReplacement}
          onReplaced={keepFocus}
        />
      )}
    </search>
  );
}
