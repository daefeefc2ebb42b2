import { ListChecks } from "lucide-react";
import { useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { Button } from "../kit/button.tsx";

/**
 * How many places of the issue are probably mistakes; a press shows them all. F8 walks those of the text from anywhere on
 * the editor screen; where only the front matter has some, it shows them all, too.
 */
export function CheckCount({
  editor,
  isOpen,
  onToggle,
}: {
  readonly editor: EditorHandle;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { t } = useTranslation();
  const count = useSyncExternalStore(
    (listener) => editor.subscribe(listener),
    () => editor.findingCount(),
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.defaultPrevented || event.isComposing) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const walks = editor.walkFindings(event.shiftKey ? -1 : 1);
      if (!walks && !isOpen && editor.findingCount() > 0) onToggle();
      else if (!walks) return;
      event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [editor, isOpen, onToggle]);
  return (
    <Button
      size="small"
      icon={ListChecks}
      aria-label={t("editor.checks.found", { count })}
      aria-pressed={isOpen}
      data-tip="Mod-Alt-k"
      onClick={onToggle}
    >
      {count > 0 && count}
    </Button>
  );
}
