import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import type { LucideIcon } from "lucide-react";
import { Glyph } from "./glyph.tsx";
import { Keys } from "./keys.tsx";

/** A few exclusive choices side by side. */
export function Choices<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly name: string;
    readonly icon?: LucideIcon;
    /** The key that takes it; pressed by whoever shows the choices. */
    readonly keys?: string;
  }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <RadioGroup className="choices" aria-label={label} value={value} onValueChange={onChange}>
      {options.map((option) => (
        <Radio.Root
          key={option.value}
          value={option.value}
          className="choice"
          aria-label={option.name}
          {...(option.keys === undefined ? {} : { "aria-keyshortcuts": option.keys })}
        >
          {option.icon && <Glyph of={option.icon} />}
          {option.name}
          {option.keys !== undefined && <Keys keys={option.keys} />}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
