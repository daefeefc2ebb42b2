import type { TroubledIssue } from "../../session/safety/safety-state.ts";

/** Number and headline, or what the file is called where it has none. */
export function issueName({ number, title, fileName }: TroubledIssue): string {
  return title === null ? fileName : [number, title].filter((part) => part !== null).join(" ");
}
