import { lazy } from "../../../lazy/lazy.ts";

/** What figures are edited and looked at closely with: not needed to see them. */
export const figuresPart = lazy(() => import("./figure-tools.ts"));
