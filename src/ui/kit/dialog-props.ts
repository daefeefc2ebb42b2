import type { ReactNode, RefObject } from "react";

export interface DialogProps {
  readonly title: string;
  readonly text?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: "normal" | "wide";
  /** A question that must be answered: a press outside does not close it. */
  readonly alert?: boolean;
  readonly initialFocus?: RefObject<HTMLElement | null>;
}
