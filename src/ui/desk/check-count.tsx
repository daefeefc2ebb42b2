import { ListChecks } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import { Button } from "../kit/button.tsx";

/** How many places of the text are probably mistakes; a press goes to the next. Nothing while there are none. */
export function CheckCount({ editor }: { readonly editor: EditorHandle }) {
  const { t } = useTranslation();
  const count = useSyncExternalStore(
    (listener) => editor.subscribe(listener),
    () => editor.findingCount(),
  );
  if (count === 0) return null;
  return (
    <Button
      size="small"
      icon={ListChecks}
      aria-label={t("editor.checks.found", { count })}
      onClick={() => editor.walkFindings(1)}
    >
      {count}
    </Button>
  );
}
