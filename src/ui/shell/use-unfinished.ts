import { useCallback } from "react";
import { useUnfinishedTexts } from "./session-context.ts";

/** What stands in the field at this place and is not taken yet (null: nothing), and how it is kept. It outlives the tab. */
export function useUnfinished(
  place: string,
): readonly [string | null, (text: string | null) => void] {
  const text = useUnfinishedTexts((state) => state.texts[place] ?? null);
  const hold = useUnfinishedTexts((state) => state.hold);
  return [text, useCallback((typed) => hold(place, typed), [hold, place])];
}
