import { useCurrent } from "../open-issue/use-current.ts";

/** Whether this tab may change the issue. */
export function useWriting(): boolean {
  return useCurrent((issue) => issue.access === "writing");
}
