import { useEffect, useLayoutEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFiles } from "../shell/session-context.ts";
import { guardAgainstDrops } from "./drop-guard.ts";
import { isPictureFile } from "../../issue/figures/picture-files.ts";
import { holdsFiles } from "./holds-files.ts";
import { useArchiveDrop } from "./use-archive-drop.ts";
import { useOpenFiles } from "./use-open-files.ts";

/** Pictures that are dropped on the text of an issue become figures of it. */
function isPictureOverText({ target, dataTransfer }: DragEvent): boolean {
  if (!(target instanceof Element) || !dataTransfer) return false;
  const isOverText = target.closest('.issue-text[aria-readonly="false"]') !== null;
  // Before the drop only types are known.
  const kinds = [...dataTransfer.items].map(({ type }) => ({ type, name: "" }));
  return isOverText && [...kinds, ...dataTransfer.files].some(isPictureFile);
}

/** The inbox keeps the links of files that hold some, and hands on all others itself. */
function isOverInbox({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest("[data-takes-links]") !== null;
}

/**
 * Files that the system opens with the installed app are opened as dropped ones are. Files and folders may be dropped anywhere on the window; the overlay appears for them alone. Whatever else is dropped where nobody
 * takes it does nothing.
 */
export function FileDrop() {
  const { t } = useTranslation();
  const fromDataTransfer = useFiles((state) => state.fromDataTransfer);
  const onLaunched = useFiles((state) => state.onLaunched);
  const openFiles = useOpenFiles();
  const takeFolders = useArchiveDrop();
  const [count, setCount] = useState(0);

  // As soon as anything is shown: what is dropped before the window takes it, the browser opens in place of the app.
  useLayoutEffect(() => {
    const over = (event: DragEvent) => {
      const data = event.dataTransfer;
      if (isOverInbox(event) || isPictureOverText(event)) return setCount(0);
      if (!data || !holdsFiles(data)) return;
      event.preventDefault();
      event.stopPropagation();
      data.dropEffect = "copy";
      setCount([...data.items].filter(({ kind }) => kind === "file").length || 1);
    };
    const drop = (event: DragEvent) => {
      setCount(0);
      const data = event.dataTransfer;
      if (!data || isOverInbox(event) || !holdsFiles(data)) return;
      const hasFolder = takeFolders(data);
      const files = fromDataTransfer(data);
      const isForText = isPictureOverText(event);
      // Of several kinds at once the text takes its own, and the window the others.
      if (!isForText && (files || hasFolder)) {
        event.preventDefault();
        event.stopPropagation();
      }
      void files?.then((all) =>
        openFiles(isForText ? all.filter((each) => !isPictureFile(each.file)) : all, isForText),
      );
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setCount(0);
    };
    window.addEventListener("dragover", over, true);
    window.addEventListener("drop", drop, true);
    window.addEventListener("dragleave", leave, true);
    return () => {
      window.removeEventListener("dragover", over, true);
      window.removeEventListener("drop", drop, true);
      window.removeEventListener("dragleave", leave, true);
    };
  }, [fromDataTransfer, openFiles, takeFolders]);

  useLayoutEffect(() => guardAgainstDrops(window), []);
  useEffect(() => onLaunched((files) => void openFiles(files)), [onLaunched, openFiles]);

  if (count === 0) return null;
  return (
    <output className="drop-overlay">
      <b>{t("library.drop.title", { count })}</b>
      <span>{t("library.drop.text")}</span>
    </output>
  );
}
