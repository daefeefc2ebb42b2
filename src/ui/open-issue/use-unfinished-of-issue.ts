import { useUnfinishedTexts } from "../shell/session-context.ts";
import { useUnfinished } from "../shell/use-unfinished.ts";
import { useCurrent } from "./use-current.ts";

/** The same as `useUnfinished` for a field of the open issue. */
export function useUnfinishedOfIssue(field: string): ReturnType<typeof useUnfinished> {
  const id = useCurrent((issue) => issue.id);
  const placeOfIssue = useUnfinishedTexts((state) => state.placeOfIssue);
  return useUnfinished(placeOfIssue(id, field));
}
