/**
 * The host of an address as people write it: punycode (`xn--…`) decoded, without `www.`. For showing only: a host whose
 * letters are of several scripts stays in punycode, since it may be made to look like another's.
 */
export function readableHost(address: string): string {
  if (!URL.canParse(address)) return "";
  const host = new URL(address).host.replace(/^www\./, "");
  if (!host.includes("xn--")) return host;
  const decoded = host
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decodePunycode(label.slice(4)) ?? label) : label));
  return decoded.every(isOfOneScript) ? decoded.join(".") : host;
}

function isOfOneScript(label: string): boolean {
  const letters = label.replace(/[^\p{L}]/gu, "");
  return [
    /^\p{Script=Latin}*$/u,
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]*$/u,
    /^[\p{Script=Han}\p{Script=Hangul}]*$/u,
    /^\p{Script=Cyrillic}*$/u,
    /^\p{Script=Greek}*$/u,
    /^\p{Script=Arabic}*$/u,
    /^\p{Script=Thai}*$/u,
    /^\p{Script=Devanagari}*$/u,
  ].some((script) => script.test(letters));
}

/** RFC 3492, section 6.2. null for what is no punycode. */
function decodePunycode(input: string): string | null {
  const basic = input.slice(0, Math.max(0, input.lastIndexOf("-")));
  const points = Array.from(basic, (char) => char.codePointAt(0) ?? 0);
  let code = 128;
  let at = 0;
  let bias = 72;
  for (let next = input.lastIndexOf("-") + 1; next < input.length;) {
    const before = at;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = digitOf(input[next++]);
      if (digit === null) return null;
      at += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
      if (at > 0x7fffffff || weight > 0x7fffffff) return null;
    }
    const length = points.length + 1;
    bias = adapt(at - before, length, before === 0);
    code += Math.floor(at / length);
    at %= length;
    if (code > 0x10ffff) return null;
    points.splice(at++, 0, code);
  }
  return String.fromCodePoint(...points);
}

function digitOf(char: string | undefined): number | null {
  if (char === undefined) return null;
  const lower = char.toLowerCase();
  if (/[a-z]/.test(lower)) return lower.charCodeAt(0) - 97;
  return /\d/.test(lower) ? Number(lower) + 26 : null;
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
