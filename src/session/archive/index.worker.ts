import * as lens from "../../markdown/lens.ts";
import { Database } from "../../store/database.ts";
import type { IndexOrder } from "./index-messages.ts";
import { createIndexWork } from "./index-work.ts";

// The indexer's own thread. Its name is that of the database it reads; texts come from there, not from the page.
const database = new Database(self.name);
const carryOut = createIndexWork(database, lens, (event) => self.postMessage(event));
self.addEventListener("message", ({ data }: MessageEvent<IndexOrder>) => void carryOut(data));
