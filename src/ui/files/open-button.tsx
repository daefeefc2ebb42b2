import { FolderOpen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { chooseFiles } from "../kit/choose-files.ts";
import { useFiles } from "../shell/session-context.ts";
import { useOpenFiles } from "./use-open-files.ts";

/** Opens the browser's file picker: the one that gives files to write back to where there is one. */
export function OpenButton() {
  const { t } = useTranslation();
  const canPick = useFiles((state) => state.canPick);
  const pick = useFiles((state) => state.pick);
  const openFiles = useOpenFiles();
  const open = async () => {
    const picked = canPick ? await pick() : null;
    if (picked) return openFiles(picked);
    chooseFiles({ accept: ".md,.markdown", multiple: true }, (files) => {
      void openFiles(files.map((file) => ({ file, handle: null })));
    });
  };
  return (
    <Button look="outline" icon={FolderOpen} onClick={() => void open()}>
      {t("library.open")}
    </Button>
  );
}
