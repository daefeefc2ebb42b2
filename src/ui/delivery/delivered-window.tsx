import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Delivered } from "../../session/delivery/delivery.ts";
import { Button } from "../kit/button.tsx";
import { MarkGlyph } from "../shell/mark.tsx";
import { useTitle } from "../shell/use-title.ts";
import { deliveredText } from "./tell-delivery.ts";
import "../styles/capture.css";

/** Milliseconds in which one can read what was added. */
const READ_WITHIN = 1_200;

/** All that a window shows whose link another tab has taken over. It closes itself, where the browser lets it. */
export function DeliveredWindow({ delivered }: { readonly delivered: Delivered }) {
  const { t } = useTranslation();
  useTitle(t("capture.delivery.title"));
  useEffect(() => {
    const timer = setTimeout(() => window.close(), READ_WITHIN);
    return () => clearTimeout(timer);
  }, []);
  const stay = () => {
    window.history.replaceState(null, "", window.location.pathname);
    window.location.reload();
  };
  return (
    <main className="delivered">
      <MarkGlyph />
      <p className="delivered-title">{deliveredText(t, delivered)}</p>
      <p>{t("capture.delivery.elsewhere")}</p>
      <Button look="outline" onClick={stay}>
        {t("capture.delivery.stay")}
      </Button>
    </main>
  );
}
