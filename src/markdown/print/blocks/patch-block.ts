import type { Node } from "@tiptap/pm/model";
import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { holdsLiquid } from "../../../issue/liquid/liquid.ts";
import { changeFigure, changeHtmlFigure } from "../../figure/index.ts";
import { linePrefix } from "../../origin/containers.ts";
import type { Source } from "../../origin/sources.ts";
import { isStale } from "./lost-references.ts";
import { patchLines } from "./patch-lines.ts";
import { patchHeading } from "./patch-heading.ts";
import { patchList } from "./patch-list.ts";
import { patchQuote } from "./patch-quote.ts";
import { patchTable } from "./patch-table.ts";
import { patchWords } from "./patch-words.ts";
import type { Patch } from "./patch.ts";
import { rememberedPatch } from "./remembered-patch.ts";
import type { LeafPlace } from "../leaf.ts";
import { canGuard } from "../liquid-guard.ts";
import type { PrintContext } from "../print-context.ts";

/**
 * A block in the place of the one it was made from: the old bytes wherever nothing changed. null where it has to be
 * printed anew.
 */
export function patchBlock(
  block: Node,
  old: Node,
  context: PrintContext,
  place: LeafPlace = "paragraph",
): Patch | null {
  const source = context.sources.get(old);
  if (!source || block.type !== old.type) return null;
  const { text, syntax } = source;
  if ((block === old || block.eq(old)) && !isStale(old, context))
    return { text: text.slice(syntax.from, syntax.to), sure: true };
  return rememberedPatch(block, old, context, place, () =>
    changed(block, old, source, context, place),
  );
}

function changed(
  block: Node,
  old: Node,
  source: Source,
  context: PrintContext,
  place: LeafPlace,
): Patch | null {
  const { text, syntax } = source;
  if (!("type" in syntax)) return null;
  switch (syntax.type) {
    case "paragraph":
      return patchWords(
        block,
        { node: old, source, content: syntax, children: syntax.children },
        place,
        context,
      );
    case "heading":
      return patchHeading(block, old, source, syntax, context);
    case "list":
      return patchList(block, old, source, context, patchBlock);
    case "blockquote":
      return patchQuote(block, old, source, context, patchBlock);
    case "table":
      return patchTable(block, old, source, syntax, context);
    case "code":
      return (syntax.fenced || block.attrs["info"] === old.attrs["info"]) &&
        isGuardKept(block, old, context)
        ? patchLines(block, old, source, syntax, context.profile.engine)
        : null;
    case "source":
      if (block.type.name === "source_block")
        return patchLines(block, old, source, syntax, context.profile.engine);
      if (block.type.name !== "figure" || linePrefix(source.containers) !== "") return null;
      return figurePatch(text.slice(syntax.from, syntax.to), block);
    default:
      return null;
  }
}

function figurePatch(written: string, figure: Node): Patch | null {
  const images: readonly FigureImage[] = figure.attrs["images"];
  const changed = changeFigure(written, images) ?? changeHtmlFigure(written, images);
  return changed === null ? null : { text: changed, sure: false };
}

/** Whether changed code is as safe from Liquid as it was. */
function isGuardKept(block: Node, old: Node, { profile }: PrintContext): boolean {
  const [runs, ran] = [block, old].map(({ attrs }) => attrs["runsLiquid"] === true);
  if (runs) return ran === true;
  if (profile.engine !== "kramdown" || !holdsLiquid(block.textContent)) return true;
  // Liquid that did not run in the old code stands in a guard.
  return !ran && holdsLiquid(old.textContent) && canGuard(block.textContent);
}
