import { isComposed } from "../../editor/core/is-composed.ts";

/**
 * Has all keys of an input method say that they are its own, before anybody hears of them: Safari tells of the Enter
 * that chooses words when the composition is over, and a field would take it for its own.
 */
export function markComposedKeys(target: Window): void {
  target.addEventListener(
    "keydown",
    (event) => {
      if (!event.isComposing && isComposed(event))
        Object.defineProperty(event, "isComposing", { value: true });
    },
    true,
  );
}
