import type { Node } from "@tiptap/pm/model";
import type { Engine } from "../../issue/profile/profile.ts";
import { blockNodes } from "../document/block-nodes.ts";
import { readerOf } from "../document/engines.ts";
import type { PrintContext } from "./print-context.ts";

/** What an engine makes of a piece of Markdown, with the document's definitions in force. */
export function readBack(
  text: string,
  context: PrintContext,
  engine: Engine = context.profile.engine,
): Node[] {
  const whole = text + context.definitions;
  const blocks = readerOf(context.engines, engine)(whole, 0);
  const own = blocks.filter(({ from }) => from < text.length || text === "");
  return blockNodes(whole, own, engine, context.sources);
}

/** What an engine makes of a piece of Markdown alone. */
export function readNodes(
  text: string,
  { engines, sources }: PrintContext,
  engine: Engine,
): Node[] {
  return blockNodes(text, readerOf(engines, engine)(text, 0), engine, sources);
}
