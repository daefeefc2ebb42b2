import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { showPublishing } from "../shell/overlays.ts";

/** What ends the sheet: it stays in sight however much stands above it. */
export function SheetFoot({
  above,
  said,
  children,
}: {
  /** What must be known before a button is pressed. */
  readonly above?: ReactNode;
  /** A line beside the buttons. */
  readonly said?: ReactNode;
  /** The buttons beside the one that closes. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="out-end">
      {above}
      <div className="dialog-foot">
        {said !== undefined && <p className="out-lead first">{said}</p>}
        <Button onClick={() => showPublishing(false)}>{t("common.close")}</Button>
        {children}
      </div>
    </div>
  );
}
