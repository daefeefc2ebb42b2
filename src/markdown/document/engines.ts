import type { Engine } from "../../issue/profile/profile.ts";
import { parseKramdown } from "../dialect/kramdown/index.ts";
import type { Block } from "../syntax/tree.ts";

/** The blocks of a whole text, from where its body begins. */
export type Reader = (text: string, from: number) => Block[];

/**
 * Who reads what each engine publishes. The reader of GFM is a library of its own size, which the app may lack yet: then
 * new text is checked in kramdown alone.
 */
export interface Engines {
  readonly kramdown: Reader;
  readonly gfm: Reader | null;
}

/** What can be read before anything else is loaded. */
export const KRAMDOWN_ALONE: Engines = { kramdown: parseKramdown, gfm: null };

/** An engine's reader; throws where it is not there yet. */
export function readerOf(engines: Engines, engine: Engine): Reader {
  const reader = engines[engine];
  if (!reader) throw new Error(`${engine} is read before it is there.`);
  return reader;
}
