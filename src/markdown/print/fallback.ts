import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { normaliseBlocks } from "../normalise/blocks.ts";
import { comparingRules, normalRules } from "./print-rules.ts";
import { sameBlocks } from "./same-reading.ts";
import type { PrintContext } from "./print-context.ts";
import { writtenBlocks } from "./writable-block.ts";

/**
 * Why a block is not written as it is meant. `marks`: some of its marks cannot be written (its words and addresses
 * stay). `nesting`: its blocks cannot stand in one another so. `reading`: whatever is written, the engine reads
 * otherwise. `error`: printing failed; the words are there, unchecked.
 */
export type FallbackCause = "marks" | "nesting" | "reading" | "error";

/** A block that is not written as it is meant, as positions in the document that was printed. */
export interface Fallback {
  readonly from: number;
  readonly to: number;
  readonly cause: FallbackCause;
}

/** What a block loses where it is brought to what can be written, null for nothing. */
export function lossOf(block: Node, context: PrintContext): FallbackCause | null {
  const meant = normaliseBlocks([block], normalRules(context));
  const written = writtenBlocks([block], context);
  if (sameBlocks(written, meant, comparingRules(context))) return null;
  return nestingOf(written) === nestingOf(meant) ? "marks" : "nesting";
}

function nestingOf(blocks: readonly Node[]): string {
  return blocks
    .map((block) => `${block.type.name}(${block.isTextblock ? "" : nestingOf(block.children)})`)
    .join("");
}

/** The words of a block in lines that no engine reads as anything else, with the addresses of its links. */
export function plainLines(block: Node): string[] {
  if (block.type === schema.nodes.figure) return [JSON.stringify(block.attrs["images"])].map(plain);
  if (block.type.spec.code === true) return block.textContent.split("\n").map(plain);
  if (!block.isTextblock) {
    return block.children.flatMap((child, at) => [...(at > 0 ? [""] : []), ...plainLines(child)]);
  }
  const words = block.children.map((node) => {
    if (node.type === schema.nodes.soft_break || node.type === schema.nodes.hard_break) return "\n";
    const link = node.marks.find(({ type }) => type === schema.marks.link);
    const address = link ? ` (${String(link.attrs["href"])})` : "";
    return (node.text ?? ATTRIBUTES.map((name) => node.attrs[name] ?? "").join(" ")) + address;
  });
  return words.join("").split("\n").map(plain);
}

/** Where inline nodes that are no words have what they say. */
const ATTRIBUTES = ["text", "alt", "src"] as const;

function plain(line: string): string {
  return line
    .trim()
    .replace(/[\\`*_[\]<>|~$!#+=:.()&{}^-]/g, (char) => `&#${char.codePointAt(0) ?? 0};`);
}
