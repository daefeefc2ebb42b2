import { Tooltip } from "@base-ui/react/tooltip";
import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { Glyph } from "./glyph.tsx";
import { Keys } from "./keys.tsx";

type Props = ComponentProps<"button"> & {
  readonly icon: LucideIcon;
  /** Its name: what screen readers say and the tooltip shows. */
  readonly label: string;
  readonly size?: "normal" | "small";
  /** A shortcut, as in `Mod-f`, shown in the tooltip. */
  readonly keys?: string;
};

/** A button that is a glyph alone, with its name in a tooltip. */
export function IconButton({ icon, label, size = "normal", keys, ...rest }: Props) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        render={
          <button
            type="button"
            {...rest}
            className="button"
            data-icon=""
            data-size={size}
            aria-label={label}
          >
            <Glyph of={icon} />
          </button>
        }
      />
      <Tip label={label} {...(keys === undefined ? {} : { keys })} />
    </Tooltip.Root>
  );
}

/** The float of a tooltip; its trigger stands beside it in a `Tooltip.Root`. */
export function Tip({ label, keys }: { readonly label: string; readonly keys?: string }) {
  return (
    <Tooltip.Portal>
      <Tooltip.Positioner className="float-place" sideOffset={6}>
        <Tooltip.Popup className="tip">
          {label}
          {keys !== undefined && <Keys keys={keys} />}
        </Tooltip.Popup>
      </Tooltip.Positioner>
    </Tooltip.Portal>
  );
}
