/**
 * One image of a figure: the parameters of `{% include figure.liquid … %}`. `path` is the file; all other parameters
 * (alt, caption, title, width, zoomable, loading, class, …) are kept in `attributes` in the order they are written,
 * each a pair of name and value without its quotes.
 */
export interface FigureImage {
  readonly path: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}
