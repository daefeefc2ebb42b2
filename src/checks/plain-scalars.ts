import type { YamlNode } from "../issue/yaml/yaml-tree.ts";
import { readHead } from "../markdown/front-matter/read-front-matter.ts";

/** A scalar of the front matter that stands there without quotes, and so may be read as something else than text. */
export interface PlainScalar {
  /** The field at the top that it stands in. */
  readonly field: string;
  /** The key that it is the value of, or that it is. */
  readonly key: string;
  readonly role: "key" | "value" | "item";
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The head with that scalar in quotes, so that it is text. */
export function quotedIn(head: string, { text, from, to }: PlainScalar): string {
  return `${head.slice(0, from)}"${text}"${head.slice(to)}`;
}

/** All of a head, in the order of the file; none where it cannot be read. */
export function plainScalarsIn(head: string): readonly PlainScalar[] {
  const read = readHead(head);
  const found: PlainScalar[] = [];
  const visit = (node: YamlNode, field: string, key: string, role: PlainScalar["role"]): void => {
    switch (node.kind) {
      case "scalar":
        if (node.style === "plain" && !node.tagged)
          found.push({ field, key, role, text: node.text, from: node.start, to: node.end });
        return;
      case "sequence":
        for (const item of node.items) visit(item, field, key, "item");
        return;
      case "mapping":
        for (const pair of node.pairs) {
          const name = head.slice(pair.key.start, pair.key.end);
          visit(pair.key, field || name, name, "key");
          visit(pair.value, field || name, name, "value");
        }
        return;
      case "alias":
    }
  };
  if (read.kind === "mapping") visit(read.mapping, "", "", "value");
  return found;
}
