/** A way to write numbers other than by plain digits. */
interface Numerals {
  /** null for what is not written so. */
  readonly read: (digits: string) => number | null;
  /** null for a number that cannot be written so. */
  readonly write: (value: number) => string | null;
}

interface Row {
  readonly first: number;
  readonly last: number;
  /** The code point of the first. */
  readonly code: number;
}

/** Unicode's enclosed numbers, each family in one or more rows. */
const ENCLOSED: readonly (readonly Row[])[] = [
  // ① ㉑ ㊱
  [
    { first: 1, last: 20, code: 0x2460 },
    { first: 21, last: 35, code: 0x3251 },
    { first: 36, last: 50, code: 0x32b1 },
  ],
  // ⑴
  [{ first: 1, last: 20, code: 0x2474 }],
  // ⒈
  [{ first: 1, last: 20, code: 0x2488 }],
  // ❶ ⓫
  [
    { first: 1, last: 10, code: 0x2776 },
    { first: 11, last: 20, code: 0x24eb },
  ],
  // ⓵
  [{ first: 1, last: 10, code: 0x24f5 }],
  // ➀
  [{ first: 1, last: 10, code: 0x2780 }],
  // ➊
  [{ first: 1, last: 10, code: 0x278a }],
];

/** All of them, for a class of a regular expression. */
export const ENCLOSED_SIGNS = ENCLOSED.flat()
  .map(({ first, last, code }) => {
    const end = String.fromCodePoint(code + last - first);
    return `${String.fromCodePoint(code)}-${end}`;
  })
  .join("");

function enclosed(rows: readonly Row[]): Numerals {
  return {
    read(digits) {
      const code = digits.codePointAt(0) ?? 0;
      const row = rows.find(
        ({ first, last, code: start }) => start <= code && code <= start + last - first,
      );
      return row ? code - row.code + row.first : null;
    },
    write(value) {
      const row = rows.find(({ first, last }) => first <= value && value <= last);
      return row ? String.fromCodePoint(row.code + value - row.first) : null;
    },
  };
}

const KEYCAP_TEN = "🔟";
const keycap: Numerals = {
  read(digits) {
    if (digits === KEYCAP_TEN) return 10;
    return digits.includes("\u20E3") ? Number(digits.replaceAll(/\D/g, "")) : null;
  },
  write: (value) =>
    value === 10 ? KEYCAP_TEN : String(value).replaceAll(/\d/g, (digit) => `${digit}\uFE0F\u20E3`),
};

/** `１２` as Japanese writes it, `١٢` and `۱۲` as Arabic and Persian do, `१२` as Hindi does. */
const DIGITS: readonly string[] = [
  "０１２３４５６７８９",
  "٠١٢٣٤٥٦٧٨٩",
  "۰۱۲۳۴۵۶۷۸۹",
  "०१२३४५६७८९",
];

/** All of them, for a class of a regular expression. */
export const OTHER_DIGITS = DIGITS.join("");

function positional(signs: string): Numerals {
  const isOfThese = new RegExp(`^[${signs}]+$`);
  return {
    read: (digits) =>
      isOfThese.test(digits)
        ? Number(digits.replaceAll(/./gu, (digit) => String(signs.indexOf(digit))))
        : null,
    write: (value) => String(value).replaceAll(/\d/g, (digit) => signs.charAt(Number(digit))),
  };
}

/** 가 to 하, as Korean counts by letters. */
export const HANGUL = "가나다라마바사아자차카타파하";
const hangul: Numerals = {
  read: (digits) =>
    digits.length === 1 && HANGUL.includes(digits) ? HANGUL.indexOf(digits) + 1 : null,
  write: (value) => HANGUL.charAt(value - 1) || null,
};

/** 一 to 九十九. */
const CHINESE = "〇一二三四五六七八九";
const chinese: Numerals = {
  read(digits) {
    const [, tens, ones] =
      /^(?:([二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(digits) ?? [];
    if (ones === undefined || digits === "") return null;
    const ten = tens === undefined ? 0 : tens === "" ? 1 : CHINESE.indexOf(tens);
    return 10 * ten + (ones === "" ? 0 : CHINESE.indexOf(ones));
  },
  write(value) {
    if (value < 1 || value > 99) return null;
    const [ten, one] = [Math.floor(value / 10), value % 10];
    const tens = ten === 0 ? "" : `${ten === 1 ? "" : CHINESE.charAt(ten)}十`;
    return tens + (one === 0 ? "" : CHINESE.charAt(one));
  },
};

export const NUMERALS: readonly Numerals[] = [
  ...ENCLOSED.map(enclosed),
  keycap,
  ...DIGITS.map(positional),
  chinese,
  hangul,
];
