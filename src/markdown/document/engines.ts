import type { Engine } from "../../issue/profile/profile.ts";
import { parseGfm } from "../dialect/gfm/index.ts";
import { parseKramdown } from "../dialect/kramdown/index.ts";
import type { Block } from "../syntax/tree.ts";

/** Each engine's reader: the whole text, and where its body begins. */
export const ENGINES = {
  kramdown: parseKramdown,
  gfm: parseGfm,
} satisfies Record<Engine, (text: string, from: number) => Block[]>;
