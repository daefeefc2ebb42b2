import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import { isValidElement, useEffect, useRef } from "react";
import type { ReactNode, RefObject } from "react";
import { Glyph } from "./glyph.tsx";
import { Keys } from "./keys.tsx";
import type { MenuChoiceProps, MenuItemProps } from "./menu-props.ts";

/** The open menu at its button. It takes the focus, and gives it back to the button unless what was chosen has taken it. */
export function MenuFloat({
  button,
  opened,
  onClose,
  align,
  children,
}: {
  readonly button: RefObject<HTMLButtonElement | null>;
  /** What opened it: by keys, the first row has the focus at once. Null while it is closed. */
  readonly opened: "keys" | "pointer" | null;
  readonly onClose: () => void;
  readonly align: "start" | "end";
  readonly children: ReactNode;
}) {
  const entered = useRef(false);
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened !== null || !entered.current) return;
    entered.current = false;
    // By hand: Base UI gives the focus back to a button that is named also from where it has gone meanwhile.
    const { activeElement, body } = document;
    if (activeElement === body || popup.current?.contains(activeElement))
      button.current?.focus({ preventScroll: true });
  }, [opened, button]);
  return (
    <Base.Root
      open={opened !== null}
      onOpenChange={(open, { event, cancel }) => {
        // A press on the button is the button's business: it would open again what was just closed.
        if (event.target instanceof Node && button.current?.contains(event.target)) cancel();
        else if (!open) onClose();
      }}
    >
      <Base.Portal>
        <Base.Positioner className="float-place" sideOffset={8} align={align} anchor={button}>
          <Base.Popup
            ref={popup}
            className="float menu"
            aria-labelledby={button.current?.id}
            finalFocus={false}
            onFocus={({ currentTarget }) => {
              if (entered.current) return;
              entered.current = true;
              if (opened === "keys")
                currentTarget.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
            }}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuItem({
  icon: Icon,
  keys,
  onSelect,
  children,
  disabled = false,
}: MenuItemProps) {
  return (
    <Base.Item className="menu-row" onClick={onSelect} disabled={disabled}>
      {isValidElement(Icon) ? Icon : Icon ? <Glyph of={Icon} /> : <span />}
      <span>{children}</span>
      {keys !== undefined && <Keys keys={keys} />}
    </Base.Item>
  );
}

export function MenuChoice<T extends string>({
  label,
  value,
  options,
  onChange,
}: MenuChoiceProps<T>) {
  return (
    <Base.Group>
      <Base.GroupLabel className="menu-head">{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={onChange}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} className="menu-row" value={option.value} closeOnClick>
            <span>
              <Base.RadioItemIndicator>
                <Glyph of={Check} />
              </Base.RadioItemIndicator>
            </span>
            <span>{option.name}</span>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

export function MenuLine() {
  return <Base.Separator className="menu-line" />;
}
