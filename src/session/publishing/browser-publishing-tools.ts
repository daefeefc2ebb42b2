import { pickCloneFolder } from "../../publish/destinations/pick-clone.ts";
import { canPickFolders } from "../../publish/pick-folder.ts";
import type { PublishingTools } from "./publishing-tools.ts";
import { zipInWorker } from "./zip-in-worker.ts";

export const browserPublishingTools: PublishingTools = {
  zip: zipInWorker,
  canPickClone: canPickFolders(),
  pickClone: pickCloneFolder,
};
