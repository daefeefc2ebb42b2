import { Files, FolderOpen } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../kit/button.tsx";
import { useArchive } from "../shell/session-context.ts";
import { useArchiveTold } from "../files/use-archive-told.ts";

/** Brings posts in: a folder to come back to, where the browser gives one, or files. */
export function AddPosts() {
  const { t } = useTranslation();
  const folderInput = useRef<HTMLInputElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const canPick = useArchive((state) => state.canPickFolder);
  const pickFolder = useArchive((state) => state.pickFolder);
  const addFiles = useArchive((state) => state.addFiles);
  const told = useArchiveTold();
  const addFolder = async () => {
    const reading = canPick ? await pickFolder() : null;
    const input = folderInput.current;
    if (reading !== null && reading.kind !== "no-picker") told(reading);
    else if (input) {
      input.webkitdirectory = true;
      input.click();
    }
  };
  const add = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = "";
    if (files.length === 0) return;
    told(
      await addFiles(files.map((file) => ({ file, path: file.webkitRelativePath || file.name }))),
    );
  };
  return (
    <>
      <Button look="outline" icon={Files} onClick={() => fileInput.current?.click()}>
        {t("archive.addFiles")}
      </Button>
      <Button look="primary" icon={FolderOpen} onClick={() => void addFolder()}>
        {t("archive.addFolder")}
      </Button>
      <input
        ref={fileInput}
        type="file"
        accept=".md,.markdown"
        multiple
        hidden
        onChange={({ currentTarget }) => void add(currentTarget)}
      />
      <input
        ref={folderInput}
        type="file"
        hidden
        onChange={({ currentTarget }) => void add(currentTarget)}
      />
    </>
  );
}
