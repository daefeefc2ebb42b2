import type { Node } from "@tiptap/pm/model";

/** What of a document may differ where a fix is meant to change it. */
export interface Leniency {
  /** Marks that do not count. */
  readonly marks?: readonly string[];
  /** Code and raw inline HTML count as the words that they are. */
  readonly sourceIsText?: boolean;
  /** Neither levels of headings count nor what is grouped below them. */
  readonly headings?: boolean;
}

/** What a reader sees of a document's form: blocks, marks and breaks, without the words. Equal forms have equal texts. */
export function structureOf(doc: Node, leniency: Leniency = {}): string {
  return JSON.stringify(blocksOf(doc, leniency));
}

function blocksOf(parent: Node, leniency: Leniency): readonly unknown[] {
  return parent.children.flatMap((node): readonly unknown[] => {
    const isGroup = ["section", "group"].includes(node.type.name);
    if (isGroup && leniency.headings) return blocksOf(node, leniency);
    const level: unknown = leniency.headings ? null : (node.attrs["level"] ?? null);
    if (node.inlineContent) return [[node.type.name, level, runsOf(node, leniency)]];
    return [[node.type.name, level, blocksOf(node, leniency)]];
  });
}

/** Neighbours with the same marks are one run. */
function runsOf(line: Node, { marks = [], sourceIsText = false }: Leniency): readonly string[] {
  const runs: string[] = [];
  line.forEach((child) => {
    const names = child.marks.map(({ type }) => type.name);
    const counted = names.filter(
      (name) => !marks.includes(name) && !(sourceIsText && name === "code"),
    );
    const isText = child.isText || (sourceIsText && child.type.name === "inline_source");
    const run = [isText ? "" : child.type.name, ...counted.toSorted()].join(" ");
    if (runs.at(-1) !== run) runs.push(run);
  });
  return runs;
}
