import { useTranslation } from "react-i18next";
import type { FindHandle } from "../../editor/features/find/find-handle.ts";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toasts.tsx";
import { useSession } from "../shell/session-context.ts";

/** By what the matches are replaced. `onReplaced` is called after each time. */
export function ReplaceRow({
  find,
  count,
  replacement,
  onReplacement,
  onReplaced,
}: {
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
  const { versions } = useSession();
  const keepVersion = async () => {
    // Loaded already, so that it is the text before; where it cannot be, the history has it.
    const service = versions.now() ?? (await versions.load().catch(() => null));
    await service?.keepNow({ kind: "replaced", count });
  };
  const replaceAll = () => {
    if (count > 1) void keepVersion();
    showToast(t("find.replaced", { count: find.replaceAll(replacement) }));
    onReplaced();
  };
  return (
    <div className="find-row">
      <input
        className="field"
        value={replacement}
        aria-label={t("find.replacement")}
        placeholder={t("find.replacement")}
        onChange={({ currentTarget }) => onReplacement(currentTarget.value)}
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
