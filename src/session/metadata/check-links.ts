import type { CompanionClient } from "./companion-client.ts";
import type { CompanionPresence } from "./companion-presence.ts";
import { heldSilence } from "./held-silence.ts";
import { createLane } from "../core/lane.ts";
import type { CheckEnd, MetadataState } from "./metadata-state.ts";

const CHECKS_AT_ONCE = 4;

/** Has the companion look whether links lead somewhere. */
export function createLinkChecks(
  companion: Pick<CompanionClient, "check">,
  presence: CompanionPresence,
  online: () => boolean,
  ending: AbortSignal,
): MetadataState["check"] {
  const checks = createLane(CHECKS_AT_ONCE);

  return async (hrefs, onAnswer) => {
    if (!online()) return "offline";
    if (!(await presence.find())) return "gone";
    let end: CheckEnd = "done";
    const heard = heldSilence(onAnswer);
    const check = async (href: string): Promise<void> => {
      if (ending.aborted || end !== "done") return;
      const reply = await companion.check(href);
      if (ending.aborted) return;
      if (reply.kind === "gone" && !(await presence.isStillThere())) end = "gone";
      else if (!online()) end = "offline";
      else heard.hear(href, reply.kind === "gone" ? { kind: "unasked" } : reply);
    };
    await Promise.all(hrefs.map((href) => checks.run(() => check(href))));
    return heard.end() || end !== "done" ? end : "offline";
  };
}
