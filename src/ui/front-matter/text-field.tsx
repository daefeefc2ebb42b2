import type { ComponentProps } from "react";
import { useDraft } from "../kit/use-draft.ts";
import { useWriting } from "./use-writing.ts";

/** A field over one value of the front matter. */
export function TextField({
  kept,
  keep,
  ...rest
}: Omit<ComponentProps<"input">, "value" | "onChange" | "onBlur"> & {
  readonly kept: string;
  readonly keep: (text: string) => void;
}) {
  const draft = useDraft(kept, keep);
  const writing = useWriting();
  return <input className="field" {...rest} {...draft} readOnly={!writing} />;
}
