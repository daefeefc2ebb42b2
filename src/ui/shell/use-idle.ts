import { useEffect, useState } from "react";
import { whenIdle } from "../../lazy/when-idle.ts";
import { useLibrary, useOpenIssue } from "./session-context.ts";
import { useRoute } from "../routes/use-route.ts";

/** Whether what the person came for has been shown and the page has had a quiet moment since; then for good. */
export function useIdle(): boolean {
  const { screen } = useRoute();
  const library = useLibrary((state) => state.status.kind);
  const issue = useOpenIssue(({ current }) => current.kind);
  const shown =
    screen === "issue" ? issue !== "none" && issue !== "opening" : library !== "loading";
  const [idle, setIdle] = useState(false);
  useEffect(() => (shown && !idle ? whenIdle(() => setIdle(true)) : undefined), [shown, idle]);
  return idle;
}
