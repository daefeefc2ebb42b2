import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { FLOAT_SHOWN } from "./float-shown.ts";
import { Glyph } from "./glyph.tsx";
import { placeToasts } from "./toast-place.ts";
import { takeToasts } from "./toast-queue.ts";
import type { ToastMessage } from "./toast-queue.ts";

const manager = Toast.createToastManager();

/** After these something else may lie under a toast. */
const CHANGES = ["focusin", "resize", FLOAT_SHOWN] as const;

/** A pointer moves again only when nothing is dragged any more. */
const DRAG_ENDS = ["drop", "dragend", "pointermove"] as const;

/** So many stand at once. */
const MOST = 3;

/** Those that stand, the oldest first. */
let standing: readonly { readonly id: string; readonly takesBack: boolean }[] = [];

function show({ text, act, isAlone = false }: ToastMessage): void {
  const takesBack = act !== undefined && act.isWay !== true;
  // The undo under the hand is always that of what was done last.
  if (takesBack)
    for (const older of standing)
      if (older.takesBack) manager.update(older.id, { actionProps: {} });
  const tooMany = isAlone ? standing.length : Math.max(0, standing.length - MOST + 1);
  for (const { id } of standing.slice(0, tooMany)) manager.close(id);
  const id = manager.add({
    title: text,
    timeout: 8000,
    onClose() {
      standing = standing.filter((each) => each.id !== id);
    },
    ...(act
      ? {
          actionProps: {
            children: act.name,
            onClick: () => {
              act.run();
              manager.close(id);
            },
          },
        }
      : {}),
  });
  standing = [...standing, { id, takesBack }];
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
  const viewport = useRef<HTMLDivElement>(null);
  return (
    <Toast.Provider toastManager={manager} limit={MOST}>
      <Toast.Portal>
        <Toast.Viewport
          className="toasts"
          aria-label={label}
          ref={viewport}
          onDragEnter={(event) => letDragThrough(event.currentTarget)}
        >
          <Shown closeName={closeName} viewport={viewport} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** Nobody drops anything on a toast: what is dragged over one goes to what lies under it, until the drag is over. */
function letDragThrough(list: HTMLElement): void {
  list.dataset["dragged"] = "";
  const end = (): void => {
    delete list.dataset["dragged"];
    for (const name of DRAG_ENDS) removeEventListener(name, end, true);
  };
  for (const name of DRAG_ENDS) addEventListener(name, end, true);
}

function Shown({
  closeName,
  viewport,
}: {
  readonly closeName: string;
  readonly viewport: RefObject<HTMLElement | null>;
}) {
  const { toasts } = Toast.useToastManager();
  useLayoutEffect(() => {
    const place = () => viewport.current && placeToasts(viewport.current);
    place();
    if (toasts.length === 0) return undefined;
    // What opens below them takes the focus.
    const later = () => requestAnimationFrame(place);
    for (const name of CHANGES) addEventListener(name, later);
    return () => {
      for (const name of CHANGES) removeEventListener(name, later);
    };
  }, [toasts, viewport]);
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
