/** Attributes that the theme prints as they are into the page, where words could turn into markup. */
const PRINTED: ReadonlySet<string> = new Set(["alt", "title", "caption"]);

/** What would end the value, its tag or the include, or begin something in it. A backslash would keep the quotes open. */
const LIVE = /[&"<>{}\\]/g;
const CODES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ['"', "&quot;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ["{", "&#123;"],
  ["}", "&#125;"],
  ["\\", "&#92;"],
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Array.from(CODES, ([sign, code]) => [code, sign] as const),
  ["&#39;", "'"],
]);
/** A tag, or a code that is not written here: `&copy;`. */
const MARKUP = /<[a-z/!?]|&(?!(?:amp|quot|lt|gt|#123|#125|#92|#39);)#?[a-z\d]+;/i;

/** The words that an attribute prints. What has markup of its own is shown as it is written. */
export function wordsOfAttribute(name: string, value: string): string {
  if (!PRINTED.has(name) || MARKUP.test(value)) return value;
  return value.replace(
    /&(?:amp|quot|lt|gt|#123|#125|#92|#39);/g,
    (code) => SIGNS.get(code) ?? code,
  );
}

/**
 * Words as the attribute of an image holds them, on one line, so that the theme prints these very words without live
 * markup. Where `former`, which the words were shown for, has markup of its own, they are its writing and stay that.
 */
export function attributeOfWords(name: string, words: string, former: string): string {
  const line = words.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ");
  if (!PRINTED.has(name)) return line;
  return MARKUP.test(former)
    ? withinQuotes(name, line)
    : line.replace(LIVE, (sign) => CODES.get(sign) ?? sign);
}

/**
 * Markup that ends neither its value nor, in a caption, its own tags: a value can hold one kind of quotes, and that is
 * the kind its tags are written with. The theme puts the others between double ones.
 */
function withinQuotes(name: string, markup: string): string {
  const line = markup.replace(/\\$/, "&#92;");
  const isInTag = name === "caption" && /<[^<>"']*"/.test(line);
  if (isInTag) return line.replaceAll("'", "&#39;");
  return name !== "caption" || line.includes("'") ? line.replaceAll('"', "&quot;") : line;
}
