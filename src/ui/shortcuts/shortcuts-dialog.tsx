import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { Keys } from "../kit/keys.tsx";
import { showShortcuts, useOverlays } from "../shell/overlays.ts";
import { SHORTCUTS } from "./shortcuts.ts";

/** All shortcuts, on `?` wherever nobody is typing. */
export function ShortcutsDialog() {
  const { t } = useTranslation();
  const open = useOverlays((state) => state.shortcuts);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (isTyping(event)) return;
      event.preventDefault();
      showShortcuts(true);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  if (!open) return null;
  const close = () => showShortcuts(false);
  return (
    <Dialog title={t("shortcuts.title")} size="wide" onClose={close}>
      <div className="shortcuts">
        {SHORTCUTS.map(({ group, rows }) => (
          <section key={group} aria-label={t(`shortcuts.groups.${group}`)}>
            <h3>{t(`shortcuts.groups.${group}`)}</h3>
            <dl>
              {rows.map(({ name, keys }) => (
                <div key={name} className="shortcut">
                  <dt>{t(`shortcuts.rows.${name}`)}</dt>
                  <dd>
                    {keys.map((each) => (
                      <Keys key={each} keys={each} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="dialog-foot">
        <Button look="outline" onClick={close}>
          {t("common.close")}
        </Button>
      </div>
    </Dialog>
  );
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
