/** A part of the editor that its text can be read and written without. It is loaded once. */
export interface LaterModule<Module> {
  /** Rejects where it cannot be loaded now; the next call tries again. */
  readonly load: () => Promise<Module>;
  /** What was loaded; null until then. */
  readonly now: () => Module | null;
}

export function laterModule<Module>(load: () => Promise<Module>): LaterModule<Module> {
  let loaded: Module | null = null;
  return {
    async load() {
      loaded ??= await load();
      return loaded;
    },
    now: () => loaded,
  };
}
