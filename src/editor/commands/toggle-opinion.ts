import type { Command } from "@tiptap/pm/state";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";

/** Makes the paragraph an opinion: all of it emphasis that begins with the profile's word; or a plain paragraph again. */
export function toggleOpinion({ opinion, language }: Profile): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.parent.type !== schema.nodes.paragraph) return false;
    if (!dispatch) return true;
    const colon = language.startsWith("zh") ? "：" : ": ";
    const text = $from.parent.textContent;
    const word = [`${opinion.word}：`, `${opinion.word}: `, `${opinion.word}:`].find((start) =>
      text.startsWith(start),
    );
    const tr = state.tr;
    const start = $from.start();
    const em = schema.marks.em.create();
    if (word && tr.doc.rangeHasMark(start, start + word.length, em.type)) {
      tr.removeMark(start, $from.end(), em.type).delete(start, start + word.length);
      tr.removeStoredMark(em);
    } else {
      if (!word) tr.insertText(opinion.word + colon, start);
      tr.addMark(start, tr.mapping.map($from.end()), em);
      if (tr.selection.empty) tr.addStoredMark(em);
    }
    dispatch(tr.scrollIntoView());
    return true;
  };
}
