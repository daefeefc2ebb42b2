import { parseGfm } from "../dialect/gfm/index.ts";
import { type Engines, KRAMDOWN_ALONE } from "./engines.ts";

/** Every engine. */
export const ALL_ENGINES: Engines = { ...KRAMDOWN_ALONE, gfm: parseGfm };
