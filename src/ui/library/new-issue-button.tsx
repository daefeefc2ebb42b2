import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { showNewIssue } from "../shell/overlays.ts";

export function NewIssueButton() {
  const { t } = useTranslation();
  return (
    <Button look="primary" icon={Plus} onClick={() => showNewIssue(true)}>
      {t("library.newIssue")}
    </Button>
  );
}
