import { later, useLater } from "./later.tsx";

const float = later(() => import("./tip-float.tsx"));

/** The tips of all buttons that are a glyph alone; once in the app, as soon as the page is `idle`. */
export function Tips({ idle }: { readonly idle: boolean }) {
  const loaded = useLater(float, idle);
  return loaded && <loaded.TipFloat />;
}
