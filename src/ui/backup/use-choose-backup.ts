import { chooseFiles } from "../kit/choose-files.ts";
import { showRestoring } from "../shell/overlays.ts";
import { useSafetyWork } from "./use-safety-work.ts";

/**
 * `choose` lets the person choose a backup, and shows what is in it over whatever screen stands there by then: the first
 * one changes by itself when issues come. `isBusy` while it is read.
 */
export function useChooseBackup(): { readonly isBusy: boolean; readonly choose: () => void } {
  const { isBusy, run } = useSafetyWork();
  const choose = () => {
    if (isBusy) return;
    showRestoring(null);
    chooseFiles({ accept: ".zip", multiple: false }, ([file]) => {
      if (file) void run(async ({ backup }) => showRestoring(await backup.read(file)));
    });
  };
  return { isBusy, choose };
}
