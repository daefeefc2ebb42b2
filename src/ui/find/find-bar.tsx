import { ArrowDown, ArrowUp, CaseSensitive, Replace, WholeWord, X } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { FindHandle } from "../../editor/features/find/find-handle.ts";
import { useCurrent } from "../open-issue/use-current.ts";
import { Button } from "../kit/button.tsx";
import { IconButton } from "../kit/icon-button.tsx";
import { useEscape } from "../kit/use-escape.ts";
import { showToast } from "../kit/toasts.tsx";

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
  const bar = useRef<HTMLElement>(null);
  const [query, setQuery] = useState("");
  const [replacement, setReplacement] = useState("");
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
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
  useEffect(
    () => find.setQuery(query, { matchCase, wholeWord }),
    [find, query, matchCase, wholeWord],
  );

  const close = useCallback(() => {
    onClose();
    editor.focus();
  }, [onClose, editor]);
  useEscape(bar, close);
  // A button that has nothing to do any more cannot keep the focus.
  const keepFocus = () => {
    if (find.state().count === 0) field.current?.focus();
  };
  const replace = () => {
    find.replace(replacement);
    keepFocus();
  };
  const replaceAll = () => {
    showToast(t("find.replaced", { count: find.replaceAll(replacement) }));
    keepFocus();
  };
  return (
    <search ref={bar} className="find" aria-label={t("find.label")}>
      <div className="find-row">
        <input
          ref={field}
          className="field"
          value={query}
          aria-label={t("find.query")}
          placeholder={t("find.query")}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (event.shiftKey) find.previous();
            else find.next();
            field.current?.focus();
          }}
        />
        <output className="find-count">
          {query && t("find.count", { current: state.current, count: state.count })}
        </output>
        <IconButton
          icon={CaseSensitive}
          size="small"
          label={t("find.matchCase")}
          aria-pressed={matchCase}
          onClick={() => setMatchCase(!matchCase)}
        />
        <IconButton
          icon={WholeWord}
          size="small"
          label={t("find.wholeWord")}
          aria-pressed={wholeWord}
          onClick={() => setWholeWord(!wholeWord)}
        />
        <IconButton
          icon={ArrowUp}
          size="small"
          label={t("find.previous")}
          keys="Shift-Enter"
          onClick={() => find.previous()}
        />
        <IconButton
          icon={ArrowDown}
          size="small"
          label={t("find.next")}
          keys="Enter"
          onClick={() => find.next()}
        />
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
        <div className="find-row">
          <input
            className="field"
            value={replacement}
            aria-label={t("find.replacement")}
            placeholder={t("find.replacement")}
            onChange={({ currentTarget }) => setReplacement(currentTarget.value)}
          />
          <Button size="small" disabled={state.count === 0} onClick={replace}>
            {t("find.replace")}
          </Button>
          <Button size="small" disabled={state.count === 0} onClick={replaceAll}>
            {t("find.replaceAll")}
          </Button>
        </div>
      )}
    </search>
  );
}
