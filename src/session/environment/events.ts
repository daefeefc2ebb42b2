import type { Channel, Message } from "../../store/channel.ts";

/** What happens on the disk, as events for this tab and for the others. */
export interface Events {
  readonly emit: (message: Message) => void;
  /** Calls `listener` for each event until the result is called. `own`: this tab did it. */
  readonly on: (listener: (message: Message, own: boolean) => void) => () => void;
}

export function createEvents(channel: Channel): Events {
  const listeners = new Set<(message: Message, own: boolean) => void>();
  return {
    emit(message) {
      channel.post(message);
      for (const listener of listeners) listener(message, true);
    },
    on(listener) {
      listeners.add(listener);
      const off = channel.listen((message) => listener(message, false));
      return () => {
        listeners.delete(listener);
        off();
      };
    },
  };
}
