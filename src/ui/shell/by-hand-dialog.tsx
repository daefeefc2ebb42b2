import { type FocusEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { spellKeys } from "../kit/keys.tsx";
import { showByHand } from "./overlays.ts";

/** Lines that are shown at once. */
const MOST_LINES = 14;

/** A text that the browser did not let us copy, selected, with the keys that copy it. */
export function ByHandDialog({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const words = useRef<HTMLTextAreaElement>(null);
  const keys = spellKeys("Mod-c", navigator.platform.startsWith("Mac"));
  const close = (): void => showByHand(null);
  const select = ({ currentTarget }: FocusEvent<HTMLTextAreaElement>): void =>
    currentTarget.select();
  return (
    <Dialog
      title={t("copying.byHand")}
      text={t("copying.byHandHow", { keys })}
      initialFocus={words}
      onClose={close}
    >
      <textarea
        ref={words}
        className="field"
        readOnly
        aria-label={t("copying.byHandText")}
        rows={Math.min(MOST_LINES, text.split("\n").length + 1)}
        value={text}
        onFocus={select}
      />
      <div className="dialog-foot">
        <Button look="outline" onClick={close}>
          {t("common.close")}
        </Button>
      </div>
    </Dialog>
  );
}
