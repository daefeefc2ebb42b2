import { laterModule } from "../../core/later-module.ts";

/** The marks on what is not published as it is shown. */
export const laterUnpublishable = laterModule(() => import("./unpublishable-plugin.ts"));
