import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { Keys } from "../kit/keys.tsx";
import { showShortcuts } from "../shell/overlays.ts";
import { SHORTCUTS } from "./listed-shortcuts.ts";
import "../styles/settings.css";

/** All shortcuts. */
export function ShortcutsDialog() {
  const { t } = useTranslation();
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
