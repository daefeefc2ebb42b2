import type { StoreApi } from "zustand/vanilla";
import type { PictureService } from "../../editor/core/picture-service.ts";
import type { PreferencesState } from "../preferences/preferences-state.ts";

/** Pictures that are not kept here: what an address holds itself, and what is elsewhere. */
export interface RemotePictures extends Pick<PictureService, "picture" | "request"> {
  readonly end: () => void;
}

/**
 * Remote pictures are shown in a frame of their own, once they were asked for or if the preferences say always. `tell`
 * is called when more are shown.
 */
export function createRemotePictures(
  preferences: StoreApi<PreferencesState>,
  tell: () => void,
): RemotePictures {
  const asked = new Set<string>();
  const end = preferences.subscribe((now, before) => {
    if (now.remoteImages !== before.remoteImages) tell();
  });
  return {
    picture(address) {
      if (/^data:image\//i.test(address)) return { kind: "image", url: address };
      const isShown = preferences.getState().remoteImages === "always" || asked.has(address);
      if (!isShown || !isRemote(address)) return null;
      return { kind: "frame", url: `./remote-image.html#${encodeURIComponent(address)}` };
    },
    request: (address) =>
      isRemote(address)
        ? () => {
            asked.add(address);
            tell();
          }
        : null,
    end,
  };
}

function isRemote(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
