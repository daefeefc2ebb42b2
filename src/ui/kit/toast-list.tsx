import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useEffect } from "react";
import { Glyph } from "./glyph.tsx";
import { takeToasts } from "./toast-queue.ts";
import type { Message } from "./toast-queue.ts";

const manager = Toast.createToastManager();

function show({ text, undo }: Message): void {
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

/** Where toasts appear. */
export function ToastList({
  closeName,
  label,
}: {
  readonly closeName: string;
  readonly label: string;
}) {
  // After the provider's own effects: it hears only of what is added from then on.
  useEffect(() => takeToasts(show), []);
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className="toasts" aria-label={label}>
          <Shown closeName={closeName} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Shown({ closeName }: { readonly closeName: string }) {
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
