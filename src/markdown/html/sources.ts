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

const SHARED: ReadonlySet<SourceKind> = new Set([
  "link-definition",
  "attribute-definition",
  "abbreviation",
]);

/** The text of the definitions of links, attributes, abbreviations and notes, which publish nothing themselves. */
export function sharedDefinitions(doc: Node): string {
  const definitions: string[] = [];
  const notes: string[] = [];
  doc.descendants((node) => {
    if (node.type.name !== "source_block") return true;
    if (isSource(node, "footnote")) notes.push(node.textContent);
    else if (SHARED.has(node.attrs["kind"])) definitions.push(node.textContent);
    return false;
  });
  return [...notes, ...definitions].join("\n\n");
}
