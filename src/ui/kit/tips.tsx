import { lazy } from "../../lazy/lazy.ts";
import { useLazy } from "../../lazy/lazy-component.view.tsx";

const float = lazy(() => import("./tip-float.tsx"));

/** The tips of all buttons that are a glyph alone; once in the app, as soon as the page is `idle`. */
export function Tips({ idle }: { readonly idle: boolean }) {
  const loaded = useLazy(float, idle);
  return loaded && <loaded.TipFloat />;
}
