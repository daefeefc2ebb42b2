import { Switch as Base } from "@base-ui/react/switch";
import type { ReactNode } from "react";

export function Switch({
  checked,
  onChange,
  children,
  disabled = false,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}) {
  return (
    <label className="switch">
      <Base.Root
        className="switch-track"
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
      >
        <Base.Thumb className="switch-thumb" />
      </Base.Root>
      {children}
    </label>
  );
}
