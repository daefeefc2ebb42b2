import type { InboxLinkRecord } from "../../store/records.ts";
import type { InboxLinkChange } from "./inbox-state.ts";

/** The link with what was typed of it. */
export function withChange(
  record: InboxLinkRecord,
  { title, note, formerTitle }: InboxLinkChange,
): InboxLinkRecord {
  return {
    ...record,
    ...formerTitle,
    ...(title === undefined ? {} : titled(title)),
    ...(note === undefined ? {} : { note: note.trim() }),
  };
}

/** Two changes as one: of titles the later one counts, whether it was typed or given back. */
export function joinedChange(former: InboxLinkChange, next: InboxLinkChange): InboxLinkChange {
  const { note, ...title } = former;
  const isTitled = next.title !== undefined || next.formerTitle !== undefined;
  return { ...(note === undefined ? {} : { note }), ...(isTitled ? {} : title), ...next };
}

/** Whether what a page left behind is a change of a link. */
export function isLinkChange(value: unknown): value is InboxLinkChange {
  const { title, note, formerTitle }: { [key in keyof InboxLinkChange]?: unknown } = Object(value);
  const isTextIfGiven = (given: unknown) => given === undefined || typeof given === "string";
  return isTextIfGiven(title) && isTextIfGiven(note) && isTitleIfGiven(formerTitle);
}

function isTitleIfGiven(value: unknown): boolean {
  if (value === undefined) return true;
  const { title, titleFrom }: { title?: unknown; titleFrom?: unknown } = Object(value);
  return [title, titleFrom].every((each) => each === null || typeof each === "string");
}

/** A title by hand; an empty one leaves the link without. */
function titled(given: string): Pick<InboxLinkRecord, "title" | "titleFrom"> {
  const title = given.replaceAll(/\s+/g, " ").trim();
  return title === "" ? { title: null, titleFrom: null } : { title, titleFrom: "typed" };
}
