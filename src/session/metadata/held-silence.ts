import type { CheckReply } from "./companion-client.ts";
import type { Answer } from "./metadata-state.ts";

/** So many hosts that all say nothing are not at fault: this machine reaches nobody, whatever the browser thinks. */
const SILENT_HOSTS = 2;

/**
 * Hands on what a check of links hears. That a link says nothing is told only once another was reached: what a machine
 * without a way out hears from its links says nothing of them.
 */
export function heldSilence(onAnswer: (href: string, answer: Answer | null) => void): {
  readonly hear: (href: string, reply: Exclude<CheckReply, { kind: "gone" }>) => void;
  /** Tells what is held where it may be meant; false where nobody was reached. */
  readonly end: () => boolean;
} {
  const held = new Map<string, Answer>();
  let isReached = false;
  const tell = (): void => {
    for (const [href, answer] of held) onAnswer(href, answer);
    held.clear();
  };
  return {
    hear(href, reply) {
      if (reply.kind === "unasked") return onAnswer(href, null);
      isReached ||= reply.isReached;
      held.set(href, reply.answer);
      if (isReached) tell();
    },
    end() {
      if (new Set([...held.keys()].map((href) => new URL(href).host)).size >= SILENT_HOSTS)
        return false;
      tell();
      return true;
    },
  };
}
