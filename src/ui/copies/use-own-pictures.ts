import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { holdsBytes } from "../../issue/figures/data-address.ts";
import type { CopyService } from "../../session/copies/copies-state.ts";
import type { OwnPicture } from "../../session/copies/own-picture.ts";
import type { Copy, PlacedPicture } from "../../publish/copies/index.ts";
import { useCurrent } from "../open-issue/use-current.ts";

/** A picture of the copy that is here; null where it is not, undefined while it is looked for. */
export type FoundPicture = OwnPicture | null | undefined;

/** What a picture is looked for by: its path, or its address where that holds its bytes; null where it is elsewhere. */
function whereOf({ path, source }: PlacedPicture): string | null {
  return path ?? (holdsBytes(source) ? source : null);
}

const NOWHERE: ReadonlyMap<string, OwnPicture | null> = new Map();

/** The pictures of a copy, in its order, as far as they are in this browser or in the clone. */
export function useOwnPictures(service: CopyService, copy: Copy): readonly FoundPicture[] {
  const issueId = useCurrent((issue) => issue.id);
  const changed = useStore(service.store, (state) => state.picturesChanged);
  const [found, setFound] = useState(NOWHERE);
  const paths = [...new Set(copy.pictures.flatMap((picture) => whereOf(picture) ?? []))];
  // They are read again when one may have come.
  const asked = JSON.stringify({ changed, paths });
  useEffect(() => {
    let isOver = false;
    const wanted: { readonly paths: readonly string[] } = JSON.parse(asked);
    const read = async () => {
      const reading = wanted.paths.map(
        async (path) => [path, await service.picture(issueId, path)] as const,
      );
      const pictures = new Map(await Promise.all(reading));
      if (!isOver) setFound(pictures);
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [service, issueId, asked]);
  return copy.pictures.map((picture) => {
    const where = whereOf(picture);
    return where === null ? null : found.get(where);
  });
}
