import { systemClock } from "../../store/clock.ts";
import { Database } from "../../store/database.ts";
import { opfsFolder } from "../../store/second-copy/opfs-folder.ts";
import type { KeeperOrder } from "./keeper.ts";
import { createKeeperWork } from "./keeper-work.ts";

// The keeper's own thread. Its name is that of the database it copies; texts come from there, not from the page.
const work = createKeeperWork(
  {
    database: new Database(self.name),
    folder: opfsFolder("galley"),
    clock: systemClock,
    exclusive: (run) => navigator.locks.request("galley:second-copy", run),
  },
  (event) => self.postMessage(event),
);
self.addEventListener("message", ({ data }: MessageEvent<KeeperOrder>) => void work(data));
