import { Check, Eye, LoaderCircle, TriangleAlert } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Glyph } from "../kit/glyph.tsx";
import { useSafety } from "../shell/session-context.ts";
import { useCurrent } from "../open-issue/use-current.ts";

const STATES = {
  saved: { icon: Check, text: "editorScreen.saved" },
  saving: { icon: LoaderCircle, text: "editorScreen.saving" },
  forbidden: { icon: TriangleAlert, text: "editorScreen.notKept" },
  failed: { icon: TriangleAlert, text: "editorScreen.notSaved" },
  reading: { icon: Eye, text: "editorScreen.reading" },
} as const satisfies Record<string, { readonly icon: LucideIcon; readonly text: string }>;

/** Whether all that was typed is on the disk. Only a failure is spoken: the rest would interrupt whoever types. */
export function SaveState() {
  const { t } = useTranslation();
  const isForbidden = useSafety((safety) => safety.isForbidden);
  const state = useCurrent(({ access, saving }) => {
    if (access === "reading") return "reading";
    if (isForbidden) return "forbidden";
    return saving.kind === "dirty" ? "saving" : saving.kind;
  });
  const { icon, text } = STATES[state];
  return (
    <output className="saved" data-state={state} aria-live={state === "failed" ? "polite" : "off"}>
      <Glyph of={icon} />
      {t(text)}
    </output>
  );
}
