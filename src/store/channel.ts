/** What the tabs of one browser tell each other. Never text: whoever wants it reads the disk. */
export type Message =
  /** A save of this issue is on the disk. */
  | { readonly kind: "saved"; readonly id: string }
  /** An issue came, went, or is named or read otherwise. */
  | { readonly kind: "library" }
  | { readonly kind: "profiles" };

export interface Channel {
  readonly post: (message: Message) => void;
  /** `hear` is called for the messages of other tabs, until the result is called. */
  readonly listen: (hear: (message: Message) => void) => () => void;
  readonly close: () => void;
}

/** The channel of this name between all tabs; one without partners where the browser has none. */
export function broadcastChannel(name: string): Channel {
  if (typeof BroadcastChannel === "undefined")
    return { post: () => undefined, listen: () => () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen(hear) {
      const handle = ({ data }: MessageEvent<unknown>): void => {
        if (isMessage(data)) hear(data);
      };
      channel.addEventListener("message", handle);
      return () => channel.removeEventListener("message", handle);
    },
    close: () => channel.close(),
  };
}

/** A tab with another version of Galley may say things that this one does not know. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== "object" || data === null || !("kind" in data)) return false;
  if (data.kind === "library" || data.kind === "profiles") return true;
  return data.kind === "saved" && "id" in data && typeof data.id === "string";
}
