import type { Command } from "@tiptap/pm/state";
import { linksOfTextblock } from "../../../issue/questions/links.ts";
import { openAddress } from "../../core/open-address.ts";
import { linkAround } from "../../queries/links.ts";

/** Opens the link at the caret, else the first of its line, in a tab of its own. */
export const openLinkAtCaret: Command = (state, dispatch) => {
  const { $head } = state.selection;
  if (!$head.parent.inlineContent) return false;
  const href: unknown = linkAround(state, $head.pos)?.mark.attrs["href"];
  const address = typeof href === "string" ? href : linksOfTextblock($head.parent, 0)[0]?.href;
  if (address === undefined) return false;
  if (dispatch) openAddress(address);
  return true;
};
