import type { Finding } from "../../checks/finding.ts";
import type { CheckHandle } from "../../editor/features/checks/check-handle.ts";
import { go } from "../routes/use-route.ts";

/** Shows a finding where it stands: in the text with its message, or in the form of the front matter. */
export function goToFinding(handle: CheckHandle, finding: Finding, issueId: string): void {
  const part = finding.place.kind === "text" ? "text" : "front-matter";
  go({ screen: "issue", id: issueId, part });
  // The text may have been away until now.
  if (part === "text") requestAnimationFrame(() => handle.show(finding));
}
