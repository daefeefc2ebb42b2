import { FolderOpen } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { useFiles } from "../shell/session-context.ts";
import { useOpenFiles } from "./use-open-files.ts";

/** Opens the browser's file picker: the one that gives files to write back to where there is one. */
export function OpenButton() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const canPick = useFiles((state) => state.canPick);
  const pick = useFiles((state) => state.pick);
  const openFiles = useOpenFiles();
  const open = async () => {
    const picked = canPick ? await pick() : null;
    if (picked) await openFiles(picked);
    else input.current?.click();
  };
  return (
    <>
      <Button look="outline" icon={FolderOpen} onClick={() => void open()}>
        {t("library.open")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".md,.markdown"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          void openFiles(files.map((file) => ({ file, handle: null })));
        }}
      />
    </>
  );
}
