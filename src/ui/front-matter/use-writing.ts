import { useCurrent } from "../desk/use-current.ts";

/** Whether this tab may change the issue. */
export function useWriting(): boolean {
  return useCurrent((issue) => issue.access === "writing");
}
