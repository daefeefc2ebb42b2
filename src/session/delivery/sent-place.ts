import type { SentPlace } from "../../store/channel.ts";
import type { ArchiveState, LinkOccurrence } from "../archive/archive-state.ts";

/** The issue that is open if the thing is in it, else the latest; null: it was never linked. `key`: see `identityOf`. */
export function sentPlaceOf(
  { occurrences }: Pick<ArchiveState, "occurrences">,
  key: string,
  openId: string | null,
): SentPlace | null {
  const all = occurrences(key);
  const isOpen = ({ of }: LinkOccurrence) => of.kind === "issue" && of.id === openId;
  const place = all.find(isOpen) ?? all[0];
  if (!place) return null;
  const issues = new Set(all.map(({ of }) => (of.kind === "issue" ? of.id : of.path)));
  const { number, headline, date, section } = place;
  return { number, headline, date, section, isOpen: isOpen(place), others: issues.size - 1 };
}
