import { Dialog as Base } from "@base-ui/react/dialog";
import type { DialogProps } from "./dialog-props.ts";

/** The dialog over the screen; the focus goes into it, stays there, and comes back. */
export function DialogFloat({
  title,
  text,
  onClose,
  children,
  size = "normal",
  alert = false,
  initialFocus,
}: DialogProps) {
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
