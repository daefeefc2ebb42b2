import type { Node } from "@tiptap/pm/model";
import type { Engine } from "../../issue/profile/profile.ts";
import { blockNodes } from "../document/block-nodes.ts";
import { readerOf } from "../document/engines.ts";
import type { Setting } from "./setting.ts";

/** What an engine makes of a piece of Markdown, with the document's definitions in force. */
export function readBack(
  text: string,
  setting: Setting,
  engine: Engine = setting.profile.engine,
): Node[] {
  const whole = text + setting.definitions;
  const blocks = readerOf(setting.engines, engine)(whole, 0);
  const own = blocks.filter(({ from }) => from < text.length || text === "");
  return blockNodes(whole, own, engine, setting.sources);
}

/** What an engine makes of a piece of Markdown alone. */
export function readNodes(text: string, { engines, sources }: Setting, engine: Engine): Node[] {
  return blockNodes(text, readerOf(engines, engine)(text, 0), engine, sources);
}
