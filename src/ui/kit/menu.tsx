import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { isValidElement } from "react";
import type { ReactElement, ReactNode } from "react";
import { Glyph } from "./glyph.tsx";
import { Keys } from "./keys.tsx";

/** A menu that opens from `trigger`, which must be a button. */
export function Menu({
  trigger,
  children,
  align = "start",
}: {
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  readonly align?: "start" | "end";
}) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="float-place" sideOffset={8} align={align}>
          <Base.Popup className="float menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuItem({
  icon,
  keys,
  onSelect,
  children,
  disabled = false,
}: {
  /** A glyph of the set, or one drawn elsewhere. */
  readonly icon?: LucideIcon | ReactElement;
  readonly keys?: string;
  readonly onSelect: () => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}) {
  return (
    <Base.Item className="menu-row" onClick={onSelect} disabled={disabled}>
      {isValidElement(icon) ? icon : icon ? <Glyph of={icon} /> : <span />}
      <span>{children}</span>
      {keys !== undefined && <Keys keys={keys} />}
    </Base.Item>
  );
}

/** Rows of which one is chosen, under a heading. */
export function MenuChoice<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}) {
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
