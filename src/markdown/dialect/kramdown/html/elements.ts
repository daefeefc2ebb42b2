/** What kramdown 2.4 knows of HTML's elements (`Parser::Html::Constants`). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const BLOCK_CONTENT = words(
  "address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form header " +
    "hgroup iframe li main map menu nav noscript object section summary td",
);
const SPAN_CONTENT = words(
  "a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb " +
    "rbc rp rt rtc ruby select small span strong sub sup th tt",
);
const RAW_CONTENT = words("script style math option textarea pre code kbd samp var");

const SPAN_NAMES =
  "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc " +
  "ruby samp select small span strong sub sup tt u var";

/** They never begin a block. */
export const SPAN_ELEMENTS = words(SPAN_NAMES);

/** The names that do not end a paragraph at the start of a line, as a pattern. */
export const LAZY_SPAN_NAMES = `${SPAN_NAMES} script`.replaceAll(" ", "|");

export const BLOCK_ELEMENTS = words(
  "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form h1 " +
    "h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section summary " +
    "table tbody td th thead tfoot tr ul",
);

export const ELEMENTS_WITHOUT_BODY = words(
  "area base br col command embed hr img input keygen link meta param source track wbr",
);

/** Names that are read in any case; all others mean what they are. */
const KNOWN = new Set([
  ...SPAN_ELEMENTS,
  ...BLOCK_ELEMENTS,
  ...ELEMENTS_WITHOUT_BODY,
  ...BLOCK_CONTENT,
  ...SPAN_CONTENT,
  ...RAW_CONTENT,
]);

/** An element's name, in lower case where kramdown knows the element. */
export function elementName(name: string): string {
  const lower = name.toLowerCase();
  return KNOWN.has(lower) ? lower : name;
}

/** Whether kramdown knows the element, in any case of letters. */
export function isKnownElement(name: string): boolean {
  return KNOWN.has(name.toLowerCase());
}

/** How the inside of an element is read. */
export type ContentModel = "raw" | "block" | "span";

/** The model that `markdown="1"` asks for. */
export function contentModel(name: string): ContentModel {
  if (BLOCK_CONTENT.has(name)) return "block";
  return SPAN_CONTENT.has(name) ? "span" : "raw";
}
