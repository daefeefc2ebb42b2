import { lazy, Suspense } from "react";
import type { FloatProps } from "../core/chrome/float-props.ts";

/** Milliseconds until a load that failed is tried again. */
const RETRY = 3_000;

const Floats = lazy(() => loadFloats());

/** All that can float over the text, from a moment after the text is shown: nobody needs it to read or to type. */
export function LaterFloats(props: FloatProps) {
  return (
    <Suspense fallback={null}>
      <Floats {...props} />
    </Suspense>
  );
}

async function loadFloats() {
  for (;;) {
    try {
      const module = await import("./floats.view.tsx");
      return { default: module.Floats };
    } catch {
      await new Promise((done) => setTimeout(done, RETRY));
    }
  }
}
