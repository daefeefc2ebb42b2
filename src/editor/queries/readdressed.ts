import type { Attrs, Mark } from "@tiptap/pm/model";
import { addsNoLiquid } from "../../issue/liquid/liquid.ts";

/** The attributes of a link that leads elsewhere now. Only Liquid that stood in its address in the file still runs. */
export function readdressed(old: Mark | undefined, href: string): Attrs {
  const runsLiquid =
    old?.attrs["runsLiquid"] === true && addsNoLiquid(String(old.attrs["href"]), href);
  return { ...old?.attrs, href, runsLiquid };
}
