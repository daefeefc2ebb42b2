/** The messages between the tabs of one browser. Never an issue's text: whoever wants it reads the disk. */
export type Message =
  /** A save of this issue is on the disk. */
  | { readonly kind: "saved"; readonly id: string }
  /** An issue came, went, or is named or read otherwise. */
  | { readonly kind: "library" }
  | { readonly kind: "profiles" }
  /** The browser has thrown away what the database had. */
  | { readonly kind: "emptied" }
  /** What stands in fields and cannot be taken yet has changed. */
  | { readonly kind: "unfinished" }
  /** Links came into the inbox, were placed or changed. `ids`: those that have just come. */
  | { readonly kind: "inbox"; readonly ids: readonly string[] }
  /** Posts of the archive came, went or changed, or what was learned was corrected. */
  | { readonly kind: "archive" }
  /** Another clone of the site is connected, or the one there may be used again. */
  | { readonly kind: "clone" }
  /** Pictures of an issue came or changed. */
  | { readonly kind: "pictures" }
  /** Figures of an issue are written where it is published from. */
  | { readonly kind: "published" }
  /** A window that has put links into the inbox asks whether another tab is there to show them. `isNew`: any did not wait before. */
  | { readonly kind: "anyone"; readonly ids: readonly string[]; readonly isNew: boolean }
  | { readonly kind: "here" }
  /** Such a window asks where a thing was linked before, by its key; a tab that knows all issues answers. */
  | { readonly kind: "where-sent"; readonly key: string }
  | { readonly kind: "sent"; readonly key: string; readonly place: SentPlace | null }
  /** A tab that reads this issue wants to write it: whoever does saves, and gives it up. */
  | { readonly kind: "wanted"; readonly id: string };

/** Where a thing was linked before, as far as it is told to a window that knows no issues. */
export interface SentPlace {
  readonly number: number | null;
  readonly headline: string | null;
  readonly date: string | null;
  /** Title of its section; null outside all. */
  readonly section: string | null;
  /** Whether it is the issue that is being written. */
  readonly isOpen: boolean;
  /** In how many other issues it was linked. */
  readonly others: number;
}

export interface Channel {
  readonly post: (message: Message) => void;
  /** `listener` is called for the messages of other tabs, until the result is called. */
  readonly listen: (listener: (message: Message) => void) => () => void;
  readonly close: () => void;
}

/** The channel of this name between all tabs; one without partners where the browser has none. */
export function broadcastChannel(name: string): Channel {
  if (typeof BroadcastChannel === "undefined")
    return { post: () => undefined, listen: () => () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen(listener) {
      const handle = ({ data }: MessageEvent<unknown>): void => {
        if (isMessage(data)) listener(data);
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
  if (typeof data.kind === "string" && Object.hasOwn(BARE_KINDS, data.kind)) return true;
  if (data.kind === "inbox") return "ids" in data && isTexts(data.ids);
  if (data.kind === "anyone")
    return "ids" in data && isTexts(data.ids) && "isNew" in data && typeof data.isNew === "boolean";
  if (data.kind === "where-sent") return "key" in data && typeof data.key === "string";
  if (data.kind === "sent")
    return (
      "key" in data && typeof data.key === "string" && "place" in data && isPlaceOrNull(data.place)
    );
  const isOfIssue = data.kind === "saved" || data.kind === "wanted";
  return isOfIssue && "id" in data && typeof data.id === "string";
}

/** Of the messages that say nothing beside their kind. */
type BareKind = {
  [Kind in Message["kind"]]: keyof Extract<Message, { kind: Kind }> extends "kind" ? Kind : never;
}[Message["kind"]];

const BARE_KINDS: Readonly<Record<BareKind, true>> = {
  library: true,
  profiles: true,
  emptied: true,
  unfinished: true,
  archive: true,
  clone: true,
  pictures: true,
  published: true,
  here: true,
};

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function isPlaceOrNull(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== "object") return false;
  const {
    number,
    headline,
    date,
    section,
    isOpen,
    others,
  }: Partial<Record<keyof SentPlace, unknown>> = value;
  return (
    (number === null || typeof number === "number") &&
    [headline, date, section].every((text) => text === null || typeof text === "string") &&
    typeof isOpen === "boolean" &&
    typeof others === "number"
  );
}
