/** A part of the editor that its text can be read and written without. It is loaded once. */
export interface LaterModule<Module> {
  /** Rejects where it cannot be loaded now; the next call tries again. */
  readonly load: () => Promise<Module>;
  /** What was loaded; null until then. */
  readonly now: () => Module | null;
}

/** `needs`: loads what must be there before the module is used. */
export function laterModule<Module>(
  load: () => Promise<Module>,
  needs: () => Promise<void> = () => Promise.resolve(),
): LaterModule<Module> {
  let loaded: Module | null = null;
  return {
    async load() {
      if (loaded) return loaded;
      const [module] = await Promise.all([load(), needs()]);
      loaded ??= module;
      return loaded;
    },
    now: () => loaded,
  };
}
