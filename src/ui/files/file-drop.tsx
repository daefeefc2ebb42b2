import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFiles } from "../shell/session-context.ts";
import { useOpenFiles } from "./use-open-files.ts";

/** Files may be dropped anywhere on the window; the overlay appears for them alone. */
export function FileDrop() {
  const { t } = useTranslation();
  const fromDataTransfer = useFiles((state) => state.fromDataTransfer);
  const openFiles = useOpenFiles();
  const [count, setCount] = useState(0);

  useEffect(() => {
    const over = (event: DragEvent) => {
      const data = event.dataTransfer;
      if (!data) return;
      if (data.types.includes("Files")) {
        event.preventDefault();
        event.stopPropagation();
        data.dropEffect = "copy";
        setCount([...data.items].filter(({ kind }) => kind === "file").length || 1);
      }
    };
    const drop = (event: DragEvent) => {
      setCount(0);
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.stopPropagation();
      void fromDataTransfer(event.dataTransfer).then(openFiles);
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
  }, [fromDataTransfer, openFiles]);

  if (count === 0) return null;
  return (
    <output className="drop-overlay">
      <b>{t("library.drop.title", { count })}</b>
      <span>{t("library.drop.text")}</span>
    </output>
  );
}
