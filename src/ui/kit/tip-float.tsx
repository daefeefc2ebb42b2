import { Tooltip } from "@base-ui/react/tooltip";
import { useEffect, useState } from "react";
import { Keys } from "./keys.tsx";
import { watchTips } from "./tip-watch.ts";

interface Tip {
  readonly button: HTMLElement;
  readonly label: string;
  readonly keys: string | undefined;
}

/** The tip of whichever button is pointed at or focused: its name, and the keys that do the same. */
export function TipFloat() {
  const [open, setOpen] = useState(false);
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(
    () =>
      watchTips((button) => {
        setOpen(button !== null);
        // The words of a tip that goes stay while it fades.
        if (button)
          setTip({
            button,
            label: button.getAttribute("aria-label") ?? "",
            keys: button.dataset["tip"] || undefined,
          });
      }),
    [],
  );
  return (
    <Tooltip.Root open={open && tip !== null}>
      <Tooltip.Portal>
        <Tooltip.Positioner className="float-place" sideOffset={6} anchor={tip?.button ?? null}>
          <Tooltip.Popup className="tip">
            {tip?.label}
            {tip?.keys !== undefined && <Keys keys={tip.keys} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
