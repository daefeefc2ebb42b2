import type { LucideIcon } from "lucide-react";
import type { ReactElement, ReactNode } from "react";

export interface MenuItemProps {
  /** A glyph of the set, or one drawn elsewhere. */
  readonly icon?: LucideIcon | ReactElement;
  readonly keys?: string;
  readonly onSelect: () => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

export interface MenuChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}
