import { createContext, useContext } from "react";
import type { EditorHandle } from "../../editor/editor-handle.ts";
import type { FormWarning } from "../kit/form-warnings.tsx";
import { useFindings } from "../open-issue/use-findings.ts";
import { useFindingTexts } from "../open-issue/use-finding-texts.ts";

/** What the checks say of each field, and of the head as a whole under the name null. */
export type HeadWarnings = ReadonlyMap<string | null, readonly FormWarning[]>;

const NONE: readonly FormWarning[] = [];
const Warnings = createContext<HeadWarnings>(new Map());
export const HeadWarningsProvider = Warnings.Provider;

/** Those of the open issue, as the text's editor has found them. */
export function useHeadWarnings(editor: EditorHandle | null): HeadWarnings {
  const listed = useFindings(editor);
  const texts = useFindingTexts();
  const warnings = new Map<string | null, readonly FormWarning[]>();
  for (const { place, rule, parameters } of (texts && listed?.all) ?? []) {
    if (place.kind !== "field" || !texts) continue;
    const before = warnings.get(place.field) ?? NONE;
    warnings.set(place.field, [...before, texts.words(rule, parameters)]);
  }
  return warnings;
}

/** What is said of one field of the form; null: of the head as a whole. */
export function useFieldWarnings(field: string | null): readonly FormWarning[] {
  return useContext(Warnings).get(field) ?? NONE;
}
