import type { GetContext } from "../../core/editor-context.ts";
import type { FigureTexts } from "../../core/figure-texts.ts";

/** The words of a figure's fields, which are loaded once. */
export interface LateFigureTexts {
  /** null until they are loaded. */
  readonly now: () => FigureTexts | null;
  /** Runs this when they are there; not where the figure is gone by then. */
  readonly use: (run: (texts: FigureTexts) => void) => void;
}

export function lateFigureTexts(context: GetContext, isGone: () => boolean): LateFigureTexts {
  let texts: FigureTexts | null = null;
  const load = async (): Promise<FigureTexts> => (texts ??= await context().texts.figure.more());
  return {
    now: () => texts,
    use(run) {
      if (texts) return run(texts);
      void load()
        .then((loaded) => !isGone() && run(loaded))
        .catch(() => undefined);
    },
  };
}
