import type { Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";

/**
 * What was last copied here; null: nothing yet. Its nodes know where they stood in their file, those read from HTML do not.
 * It outlives the plugins that paste, which join late and are made anew when their context changes.
 */
export interface Copied {
  slice: Slice | null;
}

/** Notes what is copied, from the first moment on. */
export function copiedSlicePlugin(copied: Copied): Plugin {
  return new Plugin({
    props: {
      transformCopied(slice) {
        copied.slice = slice;
        return slice;
      },
    },
  });
}
