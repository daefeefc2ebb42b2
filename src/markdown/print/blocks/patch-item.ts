import type { Node } from "@tiptap/pm/model";
import { within } from "../../origin/containers.ts";
import { itemColumns, leadOf } from "../../origin/item-columns.ts";
import type { Source } from "../../origin/sources.ts";
import type { PrintContext } from "../print-context.ts";
import { blankInside, itemLines, newLinesInside } from "./new-lines.ts";
import { isStale } from "./lost-references.ts";
import { behind, patchSequence } from "./patch-sequence.ts";
import type { Patch, PatchBlock } from "./patch.ts";
import { rememberedPatch } from "./remembered-patch.ts";
import { gapOf, placed } from "./placed.ts";

const BOX = /^\[[ xX]\]\s+/;

/** An item of which some blocks, its box or its looseness changed. */
export function patchItem(
  item: Node,
  old: Node,
  context: PrintContext,
  patchBlock: PatchBlock,
): Patch | null {
  const source = context.sources.get(old);
  if (!source) return null;
  const { text, syntax } = source;
  if ((item === old || item.eq(old)) && !isStale(old, context))
    return { text: text.slice(syntax.from, syntax.to), sure: true };
  return rememberedPatch(item, old, context, "item", () =>
    changed(item, old, source, context, patchBlock),
  );
}

function changed(
  item: Node,
  old: Node,
  { text, syntax, containers }: Source,
  context: PrintContext,
  patchBlock: PatchBlock,
): Patch | null {
  if (!("type" in syntax) || syntax.type !== "item") return null;
  const columns = itemColumns(text, syntax.from, containers);
  const inside = within(containers, { kind: "indent", columns });
  const { lineEnd } = context;
  const contentFrom = syntax.children[0]?.from ?? syntax.contentFrom;
  const opening = text.slice(syntax.from, contentFrom);
  const last = syntax.children.at(-1);
  const body = last
    ? patchSequence(
        item.children,
        old.children,
        {
          text,
          patch: (child, oldChild, at) =>
            patchBlock(child, oldChild, context, at === 0 ? "item" : "paragraph"),
          anew: (child) => placed(newLinesInside(child, columns, context), inside, context),
          gap: (at) => gapOf(blankInside(item, at, context), inside, lineEnd),
          lead: (from) => leadOf(text, from, inside),
          isStale: (at) => at === 1 && item.attrs["loose"] !== old.attrs["loose"],
        },
        context,
      )
    : null;
  const hasBox = old.attrs["checked"] === item.attrs["checked"];
  const marker = hasBox ? opening : withBox(opening, item.attrs["checked"]);
  if (body)
    return {
      text:
        marker +
        body.text +
        behind(text, last?.to ?? syntax.to, syntax.to, body.endsElsewhere === true),
      endsElsewhere: body.endsElsewhere === true,
      sure: body.sure && hasBox && item.sameMarkup(old),
    };
  const space = /\s$/.test(marker) ? "" : " ";
  return {
    text:
      marker.replace(/[\r\n].*$/s, "") +
      space +
      placed(itemLines(item, context, marker.trim()), inside, context),
    sure: false,
  };
}

function withBox(opening: string, checked: unknown): string {
  const box = checked === null ? "" : checked === true ? "[x] " : "[ ] ";
  const marker = /^\S+\s*/.exec(opening)?.[0] ?? opening;
  const rest = opening.slice(marker.length).replace(BOX, "");
  return marker + box + rest;
}
