import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { go, useRoute } from "../routes/use-route.ts";
import { askToLeave, useOverlays } from "./overlays.ts";
import { useFiles, useOpenIssue } from "./session-context.ts";

/** The last changes cannot be saved and the person goes elsewhere: asked before they are given up. */
export function LeaveDialog() {
  const { t } = useTranslation();
  const id = useOverlays((state) => state.leaving);
  const route = useRoute();
  const abandon = useOpenIssue((state) => state.abandon);
  const open = useOpenIssue((state) => state.open);
  const download = useFiles((state) => state.download);
  if (id === null) return null;
  const stay = () => {
    askToLeave(null);
    go({ screen: "issue", id, part: "text" });
  };
  const leave = async () => {
    askToLeave(null);
    abandon();
    if (route.screen === "issue") await open(route.id);
  };
  return (
    <Dialog title={t("notices.leave.title")} text={t("notices.leave.text")} alert onClose={stay}>
      <div className="dialog-foot">
        <Button className="first" icon={Download} onClick={() => void download()}>
          {t("common.download")}
        </Button>
        <Button look="outline" onClick={stay}>
          {t("notices.leave.stay")}
        </Button>
        <Button look="danger" onClick={() => void leave()}>
          {t("notices.leave.leave")}
        </Button>
      </div>
    </Dialog>
  );
}
