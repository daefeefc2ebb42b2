import type { Channel, Message } from "../../store/channel.ts";

/** What happens on the disk, told to this tab and to the others. */
export interface News {
  readonly tell: (message: Message) => void;
  /** `own`: this tab did it. */
  readonly hear: (listener: (message: Message, own: boolean) => void) => () => void;
}

export function createNews(channel: Channel): News {
  const listeners = new Set<(message: Message, own: boolean) => void>();
  return {
    tell(message) {
      channel.post(message);
      for (const listener of listeners) listener(message, true);
    },
    hear(listener) {
      listeners.add(listener);
      const deafen = channel.listen((message) => listener(message, false));
      return () => {
        listeners.delete(listener);
        deafen();
      };
    },
  };
}
