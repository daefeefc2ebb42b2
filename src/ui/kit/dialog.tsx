import type { DialogProps } from "./dialog-props.ts";
import { floatFrame } from "./part-float.tsx";
import { lazyComponent } from "../../lazy/lazy-component.view.tsx";

/** A dialog that stands open for as long as it is rendered; Escape and a press outside call `onClose`. */
export const Dialog = lazyComponent<DialogProps>(
  () => import("./dialog-float.tsx").then((module) => module.DialogFloat),
  null,
  floatFrame,
);
