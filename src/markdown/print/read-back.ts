import type { Node } from "@tiptap/pm/model";
import type { Engine } from "../../issue/profile/profile.ts";
import { blockNodes } from "../document/block-nodes.ts";
import { ENGINES } from "../document/engines.ts";
import type { Setting } from "./setting.ts";

/** What an engine makes of a piece of Markdown, with the document's definitions in force. */
export function readBack(
  text: string,
  { definitions, profile }: Setting,
  engine: Engine = profile.engine,
): Node[] {
  const whole = text + definitions;
  const blocks = ENGINES[engine](whole, 0).filter(({ from }) => from < text.length || text === "");
  return blockNodes(whole, blocks, engine);
}
