import type { Node } from "@tiptap/pm/model";
import type { Engine } from "../../issue/profile/profile.ts";
import { blockNodes, figureReader } from "../document/block-nodes.ts";
import { readerOf } from "../document/engines.ts";
import { ofContext, type PrintContext } from "./print-context.ts";

/** What an engine makes of a piece of Markdown, with the document's definitions in force. */
export function readBack(
  text: string,
  context: PrintContext,
  engine: Engine = context.profile.engine,
): Node[] {
  const whole = text + definitionsFor(text, context);
  const blocks = readerOf(context.engines, engine)(whole, 0);
  const own = blocks.filter(({ from }) => from < text.length || text === "");
  return blockNodes(whole, own, figureReader(engine, context.profile), context.sources);
}

/** What an engine makes of a piece of Markdown alone. */
export function readNodes(
  text: string,
  { engines, sources, profile }: PrintContext,
  engine: Engine,
): Node[] {
  const blocks = readerOf(engines, engine)(text, 0);
  return blockNodes(text, blocks, figureReader(engine, profile), sources);
}

interface Definition {
  readonly text: string;
  /** The label of a link's definition in lower case, null for what may concern any text. */
  readonly label: string | null;
}

const definitions = ofContext((context: PrintContext): readonly Definition[] => {
  return context.definitions.split(/(?<=\n)(?=\S)/).map((text) => {
    const label = /^\[([\w.:-]+)\]:[ \t]*\S+[ \t]*\n*$/.exec(text)?.[1]?.toLowerCase();
    return { text, label: label ?? null };
  });
});

/**
 * The definitions that may concern a text: a post may have hundreds, and words are linked by those only whose label they
 * hold (CommonMark 0.31 §6.3, kramdown's `normalize_link_id`).
 */
function definitionsFor(text: string, context: PrintContext): string {
  const words = text.toLowerCase();
  const isLeftOut = ({ label }: Definition): boolean => label !== null && !words.includes(label);
  const all = definitions(context);
  return all.some(isLeftOut)
    ? all.map((one) => (isLeftOut(one) ? "" : one.text)).join("")
    : context.definitions;
}
