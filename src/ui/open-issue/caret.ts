import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";

/** Where the caret rests in the text. Only the outline follows it, so that nothing else is rendered again. */
export type Caret = Pick<StoreApi<number>, "getState" | "getInitialState" | "subscribe"> & {
  readonly setState: (pos: number) => void;
};

export function createCaret(pos: number): Caret {
  const store = createStore<number>(() => pos);
  return { ...store, setState: (next) => store.setState(next, true) };
}
