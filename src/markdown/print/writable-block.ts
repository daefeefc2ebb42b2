import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { normaliseBlocks } from "../normalise/blocks.ts";
import { newLines } from "./blocks/new-lines.ts";
import { readBack } from "./read-back.ts";
import { sameBlocks } from "./same-reading.ts";
import { comparingRules, normalRules } from "./print-rules.ts";
import type { PrintContext } from "./print-context.ts";
import { writableRules } from "./writable-rules.ts";

const { nodes } = schema;

/** Blocks in the form in which they can be written side by side and read back. */
export function writtenBlocks(blocks: readonly Node[], context: PrintContext): Node[] {
  const rules = writableRules(context);
  const written = normaliseBlocks(blocks, rules).flatMap((block) => [
    ...writableBlocks(block, context),
  ]);
  return normaliseBlocks(written, rules);
}

/**
 * A block as blocks that can be written: usually itself, anew where its parts do not keep their own lines (a list that the
 * file does not indent below its item). What no Markdown gives back (some blocks at the start of an
 * item of an item) is taken out of its innermost container, so that nothing but the nesting is lost.
 */
function writableBlocks(block: Node, context: PrintContext): readonly Node[] {
  if (context.sources.get(block) || !CONTAINERS.has(block.type) || readsBack(block, context))
    return [block];
  const anew = withoutSources(block);
  if (readsBack(anew, context)) return [anew];
  const poorer = poorerInside(block, context);
  if (poorer && readsBack(poorer, context)) return [poorer];
  const rules = normalRules(context);
  return normaliseBlocks(unwrapped(poorer ?? block), rules).flatMap((inner) => [
    ...writableBlocks(inner, context),
  ]);
}

const CONTAINERS = new Set([
  nodes.bullet_list,
  nodes.ordered_list,
  nodes.blockquote,
  nodes.table,
  nodes.code_block,
]);

function withoutSources(block: Node): Node {
  const content = block.isTextblock ? block.content : block.children.map(withoutSources);
  return block.type.create(block.attrs, content, block.marks);
}

function readsBack(block: Node, context: PrintContext): boolean {
  const text = newLines(block, context).join("\n");
  return sameBlocks(readBack(text, context), [block], comparingRules(context));
}

/** The container with what it holds made writable; null where nothing in it changes. */
function poorerInside(container: Node, context: PrintContext): Node | null {
  if (container.type === nodes.table || container.type === nodes.code_block) return null;
  let changed = false;
  const blocksOf = (parent: Node): Node[] =>
    parent.children.flatMap((child) => {
      const written = writableBlocks(child, context);
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
    normalRules(context),
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
