import type { Clock } from "../../store/clock.ts";
import { Database } from "../../store/database.ts";
import { memoryCopyFolder } from "../../store/second-copy/testing/memory-copy-folder.ts";
import type { CopyStanding, Keeper } from "../safety/keeper.ts";
import { createKeeperLink } from "../safety/keeper-link.ts";
import { createKeeperWork } from "../safety/keeper-work.ts";

/** A keeper in the test's own thread, which hears and tells as the worker does: later, and copies. */
export function testKeeper(
  options: {
    readonly databaseName: string;
    readonly files: Map<string, string>;
    /** The files that are no text. */
    readonly pictures: Map<string, Uint8Array<ArrayBuffer>>;
    readonly clock: Clock;
    readonly isAlive: () => boolean;
  },
  onStanding: (standing: CopyStanding) => void,
): Keeper {
  const { files, pictures, clock, isAlive } = options;
  const folder = memoryCopyFolder(files, pictures);
  return createKeeperLink(({ hear }) => {
    const database = new Database(options.databaseName);
    const surroundings = {
      database,
      folder,
      clock,
      exclusive: <R>(run: () => Promise<R>) => run(),
    };
    const work = createKeeperWork(surroundings, (event) => {
      const copy = structuredClone(event);
      queueMicrotask(() => isAlive() && hear(copy));
    });
    return { send: (order) => void work(structuredClone(order)), end: () => database.close() };
  }, onStanding);
}
