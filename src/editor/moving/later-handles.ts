import { laterModule } from "../later-module.ts";

/** The plus and the grip, and the drag that begins at it. */
export const laterHandles = laterModule(() => import("./handles.ts"));
