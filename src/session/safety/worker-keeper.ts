import { startWorker } from "../core/start-worker.ts";
import type { CopyStanding, Keeper, KeeperEvent } from "./keeper.ts";
import { createKeeperLink } from "./keeper-link.ts";

/** A keeper in a thread of its own. Rejects where its script cannot be loaded now. */
export async function startWorkerKeeper(
  databaseName: string,
  onStanding: (standing: CopyStanding) => void,
): Promise<Keeper> {
  const { default: script } = await import("./keeper.worker.ts?worker&url");
  const worker = startWorker(script, databaseName);
  const link = createKeeperLink(
    (order) => worker.postMessage(order),
    () => worker.terminate(),
    onStanding,
  );
  worker.addEventListener("message", ({ data }: MessageEvent<KeeperEvent>) => link.hear(data));
  worker.addEventListener("error", link.fail);
  return link.keeper;
}
