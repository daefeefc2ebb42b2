import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { normaliseBlocks } from "../normalise/blocks.ts";
import { newLines } from "./blocks/new-lines.ts";
import { readBack } from "./read-back.ts";
import { sameBlocks } from "./same-reading.ts";
import { comparingRules, normalRules } from "./print-rules.ts";
import type { Setting } from "./setting.ts";
import { writableRules } from "./writable-rules.ts";

const { nodes } = schema;

/** Blocks in the form in which they can be written side by side and read back. */
export function writtenBlocks(blocks: readonly Node[], setting: Setting): Node[] {
  const rules = writableRules(setting);
  const written = normaliseBlocks(blocks, rules).flatMap((block) => [
    ...writableBlocks(block, setting),
  ]);
  return normaliseBlocks(written, rules);
}

/**
 * A block as blocks that can be written: usually itself. What no Markdown gives back (some blocks at the start of an
 * item of an item) is taken out of its innermost container, so that nothing but the nesting is lost.
 */
function writableBlocks(block: Node, setting: Setting): readonly Node[] {
  if (setting.sources.get(block) || !CONTAINERS.has(block.type) || readsBack(block, setting))
    return [block];
  const poorer = poorerInside(block, setting);
  if (poorer && readsBack(poorer, setting)) return [poorer];
  const rules = normalRules(setting);
  return normaliseBlocks(unwrapped(poorer ?? block), rules).flatMap((inner) => [
    ...writableBlocks(inner, setting),
  ]);
}

const CONTAINERS = new Set([
  nodes.bullet_list,
  nodes.ordered_list,
  nodes.blockquote,
  nodes.table,
  nodes.code_block,
]);

function readsBack(block: Node, setting: Setting): boolean {
  const text = newLines(block, setting).join("\n");
  return sameBlocks(readBack(text, setting), [block], comparingRules(setting));
}

/** The container with what it holds made writable; null where nothing in it changes. */
function poorerInside(container: Node, setting: Setting): Node | null {
  if (container.type === nodes.table || container.type === nodes.code_block) return null;
  let changed = false;
  const blocksOf = (parent: Node): Node[] =>
    parent.children.flatMap((child) => {
      const written = writableBlocks(child, setting);
      if (written.length !== 1 || written[0] !== child) changed = true;
      return [...written];
    });
  const children =
    container.type === nodes.blockquote
      ? blocksOf(container)
      : container.children.map((item) => item.type.create(item.attrs, blocksOf(item)));
  if (!changed) return null;
  const [normal] = normaliseBlocks(
    [container.type.create(container.attrs, children)],
    normalRules(setting),
  );
  return normal ?? null;
}

function unwrapped(block: Node): Node[] {
  switch (block.type) {
    case nodes.table:
      return block.children.flatMap((row) =>
        row.children.map((cell) => schema.node("paragraph", null, cell.content)),
      );
    case nodes.code_block:
      return [schema.node("paragraph", null, block.content)];
    case nodes.blockquote:
      return [...block.children];
    default:
      return block.children.flatMap((item) => [...item.children]);
  }
}
