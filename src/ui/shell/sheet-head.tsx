import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { IconButton } from "../kit/icon-button.tsx";

/**
 * The head of a sheet that one leaves again: the way back, its title, and what is done with all of it. Whoever comes here
 * by keys goes on from the title.
 */
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="form-head">
      <IconButton icon={ArrowLeft} label={back} onClick={onBack} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
