import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { Glyph } from "./glyph.tsx";

const manager = Toast.createToastManager();

/** Says what was done, for 8 seconds, longer under the pointer or focus; `undo` takes it back. */
export function showToast(
  text: string,
  undo?: { readonly name: string; readonly run: () => void },
): void {
  const id = manager.add({
    title: text,
    timeout: 8000,
    ...(undo
      ? {
          actionProps: {
            children: undo.name,
            onClick: () => {
              undo.run();
              manager.close(id);
            },
          },
        }
      : {}),
  });
}

/** Where toasts appear; once in the app. `closeName` names the button that puts one away. */
export function Toasts({
  closeName,
  label,
}: {
  readonly closeName: string;
  readonly label: string;
}) {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className="toasts" aria-label={label}>
          <ToastList closeName={closeName} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList({ closeName }: { readonly closeName: string }) {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="float toast" swipeDirection="down">
      <Toast.Content className="toast-body">
        <Toast.Title render={<span />} />
        <Toast.Action className="button toast-action" data-size="small" />
        <Toast.Close className="button" data-icon="" data-size="small" aria-label={closeName}>
          <Glyph of={X} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
