import type { Node } from "@tiptap/pm/model";
import type { Source } from "../../origin/sources.ts";
import { leadOf } from "../../origin/item-columns.ts";
import type { PrintContext } from "../print-context.ts";
import { newLines } from "./new-lines.ts";
import { behind, patchSequence } from "./patch-sequence.ts";
import type { Patch, PatchBlock } from "./patch.ts";
import { gapOf, placed } from "./placed.ts";

/** A quote of which some blocks changed. */
export function patchQuote(
  quote: Node,
  old: Node,
  { text, syntax, containers }: Source,
  context: PrintContext,
  patchBlock: PatchBlock,
): Patch | null {
  const inside = [...containers, { kind: "quote" } as const];
  const [first, last] = [old.firstChild, old.lastChild].map(
    (child) => child && context.sources.get(child)?.syntax,
  );
  if (!first || !last) return null;
  const { lineEnd } = context;
  const body = patchSequence(
    quote.children,
    old.children,
    {
      text,
      patch: (child, oldChild) => patchBlock(child, oldChild, context),
      anew: (child) => placed(newLines(child, context), inside, context),
      gap: () => gapOf(true, inside, lineEnd),
      lead: (from) => leadOf(text, from, inside),
      isStale: () => false,
    },
    context,
  );
  return (
    body && {
      ...body,
      text:
        text.slice(syntax.from, first.from) +
        body.text +
        behind(text, last.to, syntax.to, body.endsElsewhere === true),
    }
  );
}
