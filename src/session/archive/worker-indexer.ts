import { startWorker } from "../core/start-worker.ts";
import type { Indexer, IndexerEvent } from "./index-messages.ts";

/** An indexer in a thread of its own. Rejects where its script cannot be loaded now. */
export async function startWorkerIndexer(
  databaseName: string,
  onEvent: (event: IndexerEvent) => void,
): Promise<Indexer> {
  const { default: script } = await import("./index.worker.ts?worker&url");
  const worker = startWorker(script, databaseName);
  worker.addEventListener("message", ({ data }: MessageEvent<IndexerEvent>) => onEvent(data));
  worker.addEventListener("error", () => onEvent({ kind: "ended" }));
  return { order: (order) => worker.postMessage(order), end: () => worker.terminate() };
}
