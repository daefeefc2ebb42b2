import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode, RefObject } from "react";

/** A dialog that stands open for as long as it is rendered; Escape and a press outside call `onClose`. */
export function Dialog({
  title,
  text,
  onClose,
  children,
  size = "normal",
  alert = false,
  initialFocus,
}: {
  readonly title: string;
  readonly text?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: "normal" | "wide";
  /** A question that must be answered: a press outside does not close it. */
  readonly alert?: boolean;
  readonly initialFocus?: RefObject<HTMLElement | null>;
}) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()} disablePointerDismissal={alert}>
      <Base.Portal>
        <Base.Backdrop className="scrim" />
        <Base.Viewport className="dialog-place">
          <Base.Popup
            className="float dialog"
            data-size={size}
            {...(alert ? { role: "alertdialog" } : {})}
            {...(initialFocus ? { initialFocus } : {})}
          >
            <Base.Title className="dialog-title">{title}</Base.Title>
            {text !== undefined && (
              <Base.Description className="dialog-text">{text}</Base.Description>
            )}
            {children}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
