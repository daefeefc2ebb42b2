import type { TFunction } from "i18next";
import type { StoreApi } from "zustand/vanilla";
import type { ArchiveState, LinkOccurrence } from "../../session/archive/archive-state.ts";
import type { OpenOutcome } from "../../session/library/library-state.ts";
import { showToast } from "../kit/toasts.tsx";
import { jumpToLink } from "./link-jump.ts";

/** Where a thing was linked: the issue, by what it is best known by, and the section. */
export function occurrenceName(
  t: TFunction,
  {
    number,
    headline,
    date,
    section,
  }: Pick<LinkOccurrence, "number" | "headline" | "date" | "section">,
): string {
  const issue =
    number === null ? (date?.slice(0, 10) ?? headline) : t("editorScreen.links.issue", { number });
  return [issue, section].filter(Boolean).join(" · ");
}

/** The issue that a post of the archive is now, or was already; null where it could not be opened. */
export function openedId(outcome: OpenOutcome | null): string | null {
  return outcome && "id" in outcome ? outcome.id : null;
}

/** Goes to where a thing was linked; a post of the archive is opened for that. */
export async function goToOccurrence(
  archive: StoreApi<ArchiveState>,
  { of }: LinkOccurrence,
  key: string,
  t: TFunction,
): Promise<void> {
  const id = of.kind === "issue" ? of.id : openedId(await archive.getState().openPost(of.path));
  if (id === null) showToast(t("editorScreen.links.lost"));
  else jumpToLink(id, key);
}
