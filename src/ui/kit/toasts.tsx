import { useSyncExternalStore } from "react";
import { lazy } from "../../lazy/lazy.ts";
import { useLazy } from "../../lazy/lazy-component.view.tsx";
import { isToastWaiting, onToastWaiting } from "./toast-queue.ts";

export { showToast, showToastAlone } from "./toast-queue.ts";

const list = lazy(() => import("./toast-list.tsx"));

/** Where toasts appear; once in the app. `closeName` names the button that puts one away. */
export function Toasts({
  idle,
  ...names
}: {
  /** The page has nothing better to do: time to get ready. A message that comes sooner is reason enough. */
  readonly idle: boolean;
  readonly closeName: string;
  readonly label: string;
}) {
  const waiting = useSyncExternalStore(onToastWaiting, isToastWaiting);
  const loaded = useLazy(list, idle || waiting);
  return loaded && <loaded.ToastList {...names} />;
}
