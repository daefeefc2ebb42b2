import type { Node } from "@tiptap/pm/model";
import type { SourceKind } from "../../issue/schema/index.ts";

/** Whether a node is a source block of that kind. */
export function isSource(node: Node, kind: SourceKind): boolean {
  return node.type.name === "source_block" && node.attrs["kind"] === kind;
}

/** Abbreviations, `*[short]: long`, by what is short. */
export function readAbbreviations(doc: Node): Map<string, string> {
  const abbreviations = new Map<string, string>();
  doc.descendants((node) => {
    if (!isSource(node, "abbreviation")) return;
    for (const line of node.textContent.split("\n")) {
      const [, short, long] = /^ {0,3}\*\[([^\]]+)\]:(.*)$/.exec(line) ?? [];
      if (short !== undefined) abbreviations.set(short, (long ?? "").trim());
    }
  });
  return abbreviations;
}
