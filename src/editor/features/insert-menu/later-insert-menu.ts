import { laterModule } from "../../core/later-module.ts";

/** The menu of blocks that `/` and the plus open. */
export const laterInsertMenu = laterModule(() => import("./insert-menu.ts"));
