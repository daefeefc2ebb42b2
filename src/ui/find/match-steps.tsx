import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { FindHandle } from "../../editor/features/find/find-handle.ts";
import { IconButton } from "../kit/icon-button.tsx";

/** To the match before and the next. */
export function MatchSteps({ find }: { readonly find: FindHandle }) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
  );
}
