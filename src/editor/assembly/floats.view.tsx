import type { FloatProps } from "../core/chrome/float-props.ts";
import { FindingPopover } from "../features/checks/finding-popover.view.tsx";
import { FindingsHere } from "../features/checks/findings-here.view.tsx";
import { CaretMarks } from "../features/format-bar/caret-marks.view.tsx";
import { FormatBar } from "../features/format-bar/format-bar.view.tsx";
import { LinkPopover } from "../features/links/link-popover.view.tsx";
import { InsertMenuFloat } from "../features/insert-menu/insert-menu.view.tsx";
import { BlockMenuFloat } from "../features/block-menu/block-menu.view.tsx";
import { UnpublishablePopover } from "../features/unpublishable/unpublishable-popover.view.tsx";
import { TableBar } from "../features/tables/table-bar.view.tsx";

/** All that can float over the text. Each shows itself when the state of the editor says so. */
export function Floats(props: FloatProps) {
  return (
    <>
      <InsertMenuFloat {...props} />
      <BlockMenuFloat {...props} />
      <LinkPopover {...props} AlsoHere={FindingsHere} />
      <CaretMarks {...props} />
      <FormatBar {...props} />
      <TableBar {...props} />
      <UnpublishablePopover {...props} AlsoHere={FindingsHere} />
      <FindingPopover {...props} />
    </>
  );
}
