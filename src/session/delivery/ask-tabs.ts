import type { Message } from "../../store/channel.ts";
import type { Clock } from "../../store/clock.ts";
import type { Events } from "../environment/events.ts";

/**
 * Asks the other tabs. Resolves to the first answer that `read` takes, for which it is not undefined; to null where none
 * comes within so many milliseconds.
 */
export function askTabs<Answer>(
  { clock, events }: { readonly clock: Clock; readonly events: Events },
  question: Message,
  within: number,
  read: (message: Message) => Answer | undefined,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const end = (answer: Answer | null): void => {
      off();
      stop();
      resolve(answer);
    };
    const off = events.on((message, own) => {
      const answer = own ? undefined : read(message);
      if (answer !== undefined) end(answer);
    });
    const stop = clock.later(within, () => end(null));
    events.emit(question);
  });
}
