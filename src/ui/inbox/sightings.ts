import type { TFunction } from "i18next";
import type { StoreApi } from "zustand/vanilla";
import type { ArchiveState, LinkSighting } from "../../session/archive/archive-state.ts";
import { jumpToLink } from "../desk/link-jump.ts";
import { showToast } from "../kit/toasts.tsx";
import type { LinkPlace } from "./inbox-desk.ts";

/** Where a thing was linked last, in an issue of the library or the archive that is not the open one; null: nowhere. */
export function sightingOf(
  key: string,
  archive: StoreApi<ArchiveState>,
  openId: string | null,
  t: TFunction,
): LinkPlace | null {
  const last = archive
    .getState()
    .sightings(key)
    .find(({ of }) => of.kind === "post" || of.id !== openId);
  if (!last) return null;
  const go = async (): Promise<void> => {
    const { of } = last;
    const id = of.kind === "issue" ? of.id : await archive.getState().openPost(of.path);
    if (id === null) showToast(t("desk.links.lost"));
    else jumpToLink(id, key);
  };
  return { label: t("inbox.sentIn", { issue: nameOf(last) }), go: () => void go() };
}

function nameOf({ number, headline, date, section }: LinkSighting): string {
  return [number ?? date?.slice(0, 10) ?? headline, section].filter(Boolean).join(" · ");
}
