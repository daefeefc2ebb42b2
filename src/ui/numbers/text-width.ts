/** Characters that are as wide as they are high. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|[\u{20000}-\u{3fffd}]/u;
const NARROW = 0.58;

/** About how wide a text is at a size; nothing is drawn to know it. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, one) => sum + (WIDE.test(one) ? size : size * NARROW), 0);
}

/** As much of a text as fits. */
export function clipped(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, size) > width)
    characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
