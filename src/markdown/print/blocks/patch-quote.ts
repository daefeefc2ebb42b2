import type { Node } from "@tiptap/pm/model";
import type { Source } from "../../origin/sources.ts";
import type { Setting } from "../setting.ts";
import { newLines } from "./new-lines.ts";
import { behind, patchSequence } from "./patch-sequence.ts";
import type { Patch, PatchBlock } from "./patch.ts";
import { gapOf, placed } from "./placed.ts";

/** A quote of which some blocks changed. */
export function patchQuote(
  quote: Node,
  old: Node,
  { text, syntax, containers }: Source,
  setting: Setting,
  patchBlock: PatchBlock,
): Patch | null {
  const inside = [...containers, { kind: "quote" } as const];
  const [first, last] = [old.firstChild, old.lastChild].map(
    (child) => child && setting.sources.get(child)?.syntax,
  );
  if (!first || !last) return null;
  const { lineEnd } = setting;
  const body = patchSequence(
    quote.children,
    old.children,
    {
      text,
      patch: (child, oldChild) => patchBlock(child, oldChild, setting),
      anew: (child) => placed(newLines(child, setting), inside, lineEnd),
      gap: () => gapOf(true, inside, lineEnd),
      isStale: () => false,
    },
    setting,
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
