import type { FloatProps } from "./float-props.ts";
import { FormatBar } from "../links/format-bar.view.tsx";
import { LinkPopover } from "../links/link-popover.view.tsx";
import { InsertMenuFloat } from "../menu/insert-menu.view.tsx";
import { BlockMenuFloat } from "../moving/block-menu.view.tsx";
import { TableBar } from "../tables/table-bar.view.tsx";

/** All that can float over the text. Each shows itself when the state of the editor says so. */
export function Floats(props: FloatProps) {
  return (
    <>
      <InsertMenuFloat {...props} />
      <BlockMenuFloat {...props} />
      <LinkPopover {...props} />
      <FormatBar {...props} />
      <TableBar {...props} />
    </>
  );
}
