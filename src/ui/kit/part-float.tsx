import { type ReactNode, useEffect } from "react";
import type { PartFrame } from "../../lazy/lazy-component.view.tsx";
import { FLOAT_SHOWN } from "./float-shown.ts";

/** What lies over a corner of the screen until it is answered; toasts that stand there go elsewhere. */
export function PartFloat({
  as: Tag = "div",
  className = "",
  children,
}: {
  /** An `output` is told to screen readers when it comes. */
  readonly as?: "div" | "output";
  readonly className?: string;
  readonly children: ReactNode;
}) {
  useEffect(() => void dispatchEvent(new Event(FLOAT_SHOWN)), []);
  return <Tag className={`part-float ${className}`}>{children}</Tag>;
}

/** For what lies over the screen: a notice in a corner of it, since the screen itself goes on. */
export const floatFrame: PartFrame = (notice) => <PartFloat>{notice}</PartFloat>;
