import type { Node } from "@tiptap/pm/model";
import { type BlockForm, formOf, type RunForm } from "../structure.ts";

/** What of a document may differ where a fix is meant to change it. */
export interface Leniency {
  /** Marks that do not count. */
  readonly marks?: readonly string[];
  /** Code and raw HTML count as the words that they are. */
  readonly sourceIsText?: boolean;
  /** Neither levels of headings count nor what is grouped below them. */
  readonly headings?: boolean;
}

/** The form of a document without what may differ; a block and a line of runs are each in brackets. */
export function lenientForm(doc: Node, leniency: Leniency): string {
  return JSON.stringify(blocksWithout(formOf(doc), leniency));
}

function blocksWithout(forms: readonly BlockForm[], leniency: Leniency): readonly unknown[] {
  return forms.flatMap(({ name, level, runs, blocks = [] }): readonly unknown[] => {
    const inside = runs ? runsWithout(runs, leniency) : blocksWithout(blocks, leniency);
    if (leniency.headings && ["section", "group"].includes(name)) return inside;
    const isWords = leniency.sourceIsText && name === "source_block";
    return [[isWords ? "paragraph" : name, leniency.headings ? null : level, inside]];
  });
}

function runsWithout(
  runs: readonly RunForm[],
  { marks = [], sourceIsText = false }: Leniency,
): readonly string[] {
  const out = new Set([...marks, ...(sourceIsText ? ["code"] : [])]);
  const left = runs.map((run) => {
    const isText = sourceIsText && run.name === "inline_source";
    return [isText ? "text" : run.name, ...run.marks.filter((mark) => !out.has(mark))].join(" ");
  });
  return left.filter((run, index) => run !== left[index - 1]);
}
