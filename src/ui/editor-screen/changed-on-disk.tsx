import { FileDiff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { askAboutFiles } from "../shell/overlays.ts";
import { useFiles } from "../shell/session-context.ts";

/** A hint that the file has changed on the disk by somebody else's hand, and the way to look at how. */
export function ChangedOnDisk() {
  const { t } = useTranslation();
  const changed = useFiles((state) => state.changed);
  return (
    <output>
      {changed && (
        <Button
          size="small"
          icon={FileDiff}
          title={t("editorScreen.changedThere", { name: changed.fileName })}
          onClick={() => askAboutFiles([changed])}
        >
          {t("editorScreen.changedThereShort")}
        </Button>
      )}
    </output>
  );
}
