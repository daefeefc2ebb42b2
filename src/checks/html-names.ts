/** The elements of HTML that posts hold, and those that SVG and MathML stand in, by their names in small letters. */
export const HTML_NAMES: ReadonlySet<string> = new Set(
  (
    "a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup " +
    "data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 " +
    "head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noscript object ol " +
    "optgroup option output p param picture pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike " +
    "strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr math"
  ).split(" "),
);

/** Those that only stand in an `svg` or a `math`. */
export const SVG_NAMES: ReadonlySet<string> = new Set(
  (
    "animate circle clippath defs desc ellipse filter g line lineargradient marker mask path pattern polygon polyline radialgradient rect stop " +
    "symbol text textpath tspan use mfrac mi mn mo mover mroot mrow mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder semantics"
  ).split(" "),
);
