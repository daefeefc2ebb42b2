import { startWorker } from "../core/start-worker.ts";
import type { CopyStanding, Keeper, KeeperEvent } from "./keeper.ts";
import { createKeeperLink } from "./keeper-link.ts";

/** A keeper in a thread of its own. Rejects where its script cannot be loaded now. */
export async function startWorkerKeeper(
  databaseName: string,
  onStanding: (standing: CopyStanding) => void,
): Promise<Keeper> {
  const { default: script } = await import("./keeper.worker.ts?worker&url");
  return createKeeperLink(({ hear, fail }) => {
    const worker = startWorker(script, databaseName);
    worker.addEventListener("message", ({ data }: MessageEvent<KeeperEvent>) => hear(data));
    const onError = (event: Event): void => {
      event.preventDefault();
      fail();
    };
    worker.addEventListener("error", onError, { once: true });
    return { send: (order) => worker.postMessage(order), end: () => worker.terminate() };
  }, onStanding);
}
