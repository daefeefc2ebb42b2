import type { CloneState } from "../../session/publishing/publishing-state.ts";

/** The ways of an issue with its figures out of the browser. */
export type Way = "clone" | "github" | "zip";

/** The way that is likely meant: what was connected by hand in this sitting, then the clone. */
export function likelyWay(clone: CloneState["status"], isAtGitHub: boolean): Way {
  if (isAtGitHub) return "github";
  return clone === "ready" || clone === "asks" ? "clone" : "zip";
}
