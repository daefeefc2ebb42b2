import type { Engine } from "../../issue/profile/profile.ts";
import { parseKramdown } from "../dialect/kramdown/index.ts";
import type { Block } from "../syntax/tree.ts";

/** The whole text, and where its body begins. */
type Reader = (text: string, from: number) => Block[];

let gfm: Reader | null = null;

/** Gives the reader of GFM: a library of its own size, which the app loads once an issue stands on the screen. */
export function provideGfm(reader: Reader): void {
  gfm = reader;
}

/** Whether GFM can be read yet. Without it, new text is checked in kramdown alone. */
export function hasGfm(): boolean {
  return gfm !== null;
}

/** Each engine's reader. That of GFM throws before it is provided. */
export const ENGINES = {
  kramdown: parseKramdown,
  gfm(text, from) {
    if (!gfm) throw new Error("GFM is read before it is there.");
    return gfm(text, from);
  },
} satisfies Record<Engine, Reader>;
