import type { Node } from "@tiptap/pm/model";

/** A block as a reader sees its form: its kind, its level, and what is in it. */
export interface BlockForm {
  readonly name: string;
  readonly level: unknown;
  /** Of a block of lines: its runs. Neighbours with the same marks are one. */
  readonly runs?: readonly RunForm[];
  readonly blocks?: readonly BlockForm[];
}
export interface RunForm {
  /** "text", or what stands between words. */
  readonly name: string;
  readonly marks: readonly string[];
}

/** What a reader sees of a document's form: blocks, marks and breaks, without the words. Equal forms have equal texts. */
export function structureOf(doc: Node): string {
  return JSON.stringify(formOf(doc));
}

/** The same, to be looked into. */
export function formOf(parent: Node): readonly BlockForm[] {
  return parent.children.map((node) => {
    const { name } = node.type;
    const level: unknown = node.attrs["level"] ?? null;
    return node.inlineContent
      ? { name, level, runs: runsOf(node) }
      : { name, level, blocks: formOf(node) };
  });
}

function runsOf(line: Node): readonly RunForm[] {
  const runs = line.children.map(({ type, marks }) => {
    return { name: type.name, marks: marks.map((mark) => mark.type.name).toSorted() };
  });
  return runs.filter((run, index) => !isAlike(run, runs[index - 1]));
}

function isAlike(run: RunForm, other: RunForm | undefined): boolean {
  return run.name === other?.name && run.marks.join(" ") === other.marks.join(" ");
}
