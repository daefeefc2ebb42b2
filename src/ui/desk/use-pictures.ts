import { useMemo, useState } from "react";
import type { PictureSource } from "../../editor/core/editor-context.ts";
import { usePreferences } from "../shell/session-context.ts";

/** Remote pictures are shown in a frame of their own, once they were asked for or if the preferences say always. */
export function usePictures(issueId: string): PictureSource {
  const always = usePreferences((state) => state.remoteImages === "always");
  const [allowed, setAllowed] = useState<{
    readonly issueId: string;
    readonly addresses: ReadonlySet<string>;
  }>({ issueId, addresses: new Set() });
  return useMemo(() => {
    const addresses = allowed.issueId === issueId ? allowed.addresses : new Set<string>();
    return {
      picture(address) {
        if (/^data:image\//i.test(address)) return { kind: "image", url: address };
        if (!isRemote(address) || !(always || addresses.has(address))) return null;
        return { kind: "frame", url: `./remote-image.html#${encodeURIComponent(address)}` };
      },
      request: (address) =>
        isRemote(address)
          ? () => setAllowed({ issueId, addresses: new Set([...addresses, address]) })
          : null,
    };
  }, [always, allowed, issueId]);
}

function isRemote(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
