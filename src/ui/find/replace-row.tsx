import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { FindHandle } from "../../editor/features/find/find-handle.ts";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { useSession } from "../shell/session-context.ts";

/**
 * By what the matches are replaced: Enter replaces the one that is shown, Shift+Tab goes back to what is looked for.
 * `onReplaced` is called after each time.
 */
export function ReplaceRow({
  field,
  query,
  find,
  count,
  replacement,
  onReplacement,
  onReplaced,
}: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: RefObject<HTMLInputElement | null>;
  readonly find: FindHandle;
  readonly count: number;
  readonly replacement: string;
  readonly onReplacement: (replacement: string) => void;
  readonly onReplaced: () => void;
}) {
  const { t } = useTranslation();
  const replace = () => {
    find.replace(replacement);
    onReplaced();
  };
  const { versions, openIssue } = useSession();
  const keepVersion = async () => {
    const { current, text } = openIssue.getState();
    if (current.kind !== "open") return;
    // The text before, however long it takes to load what keeps it.
    const before = text();
    const service = await versions.load().catch(() => null);
    await service?.keep(current.id, before, { kind: "replaced", count });
  };
  const replaceAll = () => {
    if (count > 1) void keepVersion();
    showToast(t("find.replaced", { count: find.replaceAll(replacement) }));
    onReplaced();
  };
  return (
    <div className="find-row">
      <input
        ref={field}
        className="field"
        value={replacement}
        aria-label={t("find.replacement")}
        placeholder={t("find.replacement")}
        onChange={({ currentTarget }) => onReplacement(currentTarget.value)}
        onKeyDown={(event) => {
          const { key, shiftKey, nativeEvent } = event;
          if (nativeEvent.isComposing || (key !== "Enter" && (key !== "Tab" || !shiftKey))) return;
          event.preventDefault();
          if (key === "Tab") query.current?.select();
          else if (count > 0) replace();
        }}
      />
      <Button size="small" disabled={count === 0} onClick={replace}>
        {t("find.replace")}
      </Button>
      <Button size="small" disabled={count === 0} onClick={replaceAll}>
        {t("find.replaceAll")}
      </Button>
    </div>
  );
}
