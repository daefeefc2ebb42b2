import type { CloneState } from "../../session/publishing/publishing-state.ts";

/** The ways of an issue with its figures out of the browser. */
export type PublishingWay = "clone" | "github" | "zip";

/** The way that is likely meant: what was connected by hand in this sitting, then the clone. */
export function likelyWay(clone: CloneState["status"], isAtGitHub: boolean): PublishingWay {
  if (isAtGitHub) return "github";
  return clone === "ready" || clone === "asks" ? "clone" : "zip";
}
