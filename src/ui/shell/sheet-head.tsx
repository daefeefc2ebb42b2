import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "../kit/icon-button.tsx";

/** The head of a sheet that one leaves again: the way back, its title, and what is done with all of it. */
export function SheetHead({
  title,
  back,
  onBack,
  children,
}: {
  readonly title: string;
  /** The name of the way back. */
  readonly back: string;
  readonly onBack: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <div className="form-head">
      <IconButton icon={ArrowLeft} label={back} onClick={onBack} />
      <h1>{title}</h1>
      {children}
    </div>
  );
}
