import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { LinkService } from "../../../core/link-service.ts";
import { schema } from "../../../../issue/schema/index.ts";
import { noteArrived } from "./arriving-links.ts";

/** Links the selected words to the address that `text` is; false where it is none, or nothing in one block is selected. */
export function linkSelection(text: string, links: LinkService): Command {
  return (state, dispatch) => {
    const { selection } = state;
    const href = addressOf(text);
    if (!href || selection.empty || !(selection instanceof TextSelection)) return false;
    if (!selection.$from.sameParent(selection.$to) || selection.$from.parent.type.spec.code)
      return false;
    const { from, to } = selection;
    if (!dispatch) return true;
    const link = { href, title: state.doc.textBetween(from, to) };
    const arrived = links.arrive(link);
    dispatch(
      state.tr
        .removeMark(from, to, schema.marks.link)
        .addMark(from, to, schema.mark("link", { href: arrived.href }))
        .setMeta("uiEvent", "paste"),
    );
    if (arrived.href !== href) noteArrived(state, links, [{ link, arrived }]);
    return true;
  };
}

/** The address that a text is as a whole; null where it is none, or holds more. */
function addressOf(text: string): string | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed) || !/^(https?:\/\/|mailto:)/i.test(trimmed) || !URL.canParse(trimmed))
    return null;
  return trimmed;
}
