import type { TFunction } from "i18next";
import type { Session } from "../../session/session.ts";
import { whenLoaded } from "../../lazy/lazy.ts";
import { showToast } from "../kit/toasts.tsx";
import { showPublishing } from "../shell/overlays.ts";
import { lateTexts } from "../texts/late-texts.ts";

/** Called once `publishing` is loaded. Says that a post which has just left the browser names figures that are here alone, and shows the way out for both. */
export async function tellFigures({ publishing }: Session, t: TFunction): Promise<void> {
  const count = (await publishing.now()?.unpublishedFigures()) ?? 0;
  if (count === 0) return;
  const name = t("editorScreen.publish");
  whenLoaded([lateTexts], () =>
    showToast(t("publishing.without", { count }), {
      name,
      run: () => showPublishing(true),
      isWay: true,
    }),
  );
}
