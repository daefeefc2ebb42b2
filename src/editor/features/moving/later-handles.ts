import { laterModule } from "../../core/later-module.ts";

/** The handles of blocks, and moving by them. */
export const laterHandles = laterModule(() => import("./handles.ts"));
