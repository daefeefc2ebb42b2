/** kramdown 2.4's tables of HTML elements (`Kramdown::Parser::Html::Constants`). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const CONTENT_BLOCK = words(
  "address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form header hgroup iframe li main map menu nav noscript object section summary td",
);
export const CONTENT_SPAN = words(
  "a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt",
);
const CONTENT_RAW = words("script style math option textarea pre code kbd samp var");

export const SPAN_ELEMENTS = words(
  "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var",
);
export const BLOCK_ELEMENTS = words(
  "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section summary table tbody td th thead tfoot tr ul",
);
export const VOID_ELEMENTS = words(
  "area base br col command embed hr img input keygen link meta param source track wbr",
);

/** Elements whose names are known, and so written in either case. */
export const KNOWN_ELEMENTS: ReadonlySet<string> = new Set([
  ...SPAN_ELEMENTS,
  ...BLOCK_ELEMENTS,
  ...VOID_ELEMENTS,
  ...CONTENT_BLOCK,
  ...CONTENT_SPAN,
  ...CONTENT_RAW,
]);

/** How the inside of an element is read when nothing else is said: unknown elements are raw. */
export function contentModel(name: string): "block" | "span" | "raw" {
  if (CONTENT_BLOCK.has(name)) return "block";
  return CONTENT_SPAN.has(name) ? "span" : "raw";
}
