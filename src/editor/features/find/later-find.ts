import { laterModule } from "../../core/later-module.ts";

/** Find and replace. */
export const laterFind = laterModule(() => import("./make-find.ts"));
