import { startWorker } from "../core/start-worker.ts";
import type { PictureAnswer, PictureOrder, PictureTools } from "./picture-tools.ts";

/** An order without its number. `Omit` would not keep the kinds apart. */
type Order = PictureOrder extends infer Each
  ? Each extends unknown
    ? Omit<Each, "id">
    : never
  : never;

/**
 * The tools in threads of their own: one takes pictures in while the other, which is slower, makes earlier ones smaller.
 */
export function workerPictureTools(): PictureTools {
  const taking = thread();
  const making = thread();
  return {
    async take(bytes, rules) {
      const answer = await taking({ kind: "take", bytes, rules });
      if (!answer || !("kind" in answer)) throw new Error("no answer");
      return answer;
    },
    async makeSmall(picture, rules) {
      const answer = await making({ kind: "make-small", picture, rules });
      if (answer && "kind" in answer) throw new Error("another answer");
      return answer;
    },
  };
}

/** A thread that is started with its first order, and anew after it has ended by an error of its own. */
function thread(): (order: Order) => Promise<PictureAnswer["answer"]> {
  const waiting = new Map<number, (answer: PictureAnswer) => void>();
  let worker: Promise<Worker> | null = null;
  let orders = 0;
  const start = async (): Promise<Worker> => {
    const { default: script } = await import("./picture.worker.ts?worker&url");
    const started = startWorker(script, "pictures");
    started.addEventListener("message", ({ data }: MessageEvent<PictureAnswer>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    started.addEventListener("error", (event) => {
      event.preventDefault();
      started.terminate();
      worker = null;
      for (const [id, tell] of waiting) tell({ id, answer: null, error: "the thread has ended" });
      waiting.clear();
    });
    return started;
  };
  return async (order) => {
    worker ??= start();
    const running = await worker.catch((error: unknown) => {
      worker = null;
      throw error;
    });
    const id = orders++;
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ answer, error }) => {
        if (error === null) resolve(answer);
        else reject(new Error(error));
      });
      // The bytes go to the thread for good, and no copy stays behind.
      const { buffer } = order.kind === "take" ? order.bytes : order.picture.bytes;
      running.postMessage({ ...order, id }, [buffer]);
    });
  };
}
