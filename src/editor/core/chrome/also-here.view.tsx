import type { ComponentType } from "react";
import type { FloatProps } from "./float-props.ts";

/** A place in the text, and what is done once its float has nothing to say any more. */
export interface AlsoHereProps extends FloatProps {
  readonly from: number;
  readonly to: number;
  readonly onDone: () => void;
}

/** What a float of one feature is given to say of its place what another one knows. */
export interface WithAlsoHere {
  readonly AlsoHere: ComponentType<AlsoHereProps>;
}
