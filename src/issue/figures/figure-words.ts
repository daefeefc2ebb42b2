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

/** Words as the attribute of an image holds them, so that the theme prints these very words: on one line, without live markup. */
export function attributeOfWords(name: string, words: string): string {
  const line = words.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ");
  return PRINTED.has(name) ? line.replace(LIVE, (sign) => CODES.get(sign) ?? sign) : line;
}

/** The words that an attribute prints. A caption with markup of its own is shown as it is written. */
export function wordsOfAttribute(name: string, value: string): string {
  if (!PRINTED.has(name) || /<[a-z/!]/i.test(value)) return value;
  return value.replace(
    /&(?:amp|quot|lt|gt|#123|#125|#92|#39);/g,
    (code) => SIGNS.get(code) ?? code,
  );
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Array.from(CODES, ([sign, code]) => [code, sign] as const),
  ["&#39;", "'"],
]);
