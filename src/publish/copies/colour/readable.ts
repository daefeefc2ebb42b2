import { contrastOf, hexOf, hslOf, type Rgb, rgbOf, rgbOfHsl } from "./rgb.ts";
import { darkInk, WECHAT_DARK_GROUND } from "./wechat-dark.ts";

const WHITE: Rgb = [255, 255, 255];
/** What words need against their ground to be read without effort (WCAG 2, level AA). */
const ENOUGH = 4.5;

/**
 * A colour, `#rrggbb`, as words can have it: darkened as little as it takes to be read on white, and in WeChat's dark
 * mode, which leaves colours of a middle brightness as they are, on a ground where they can hardly be read.
 */
export function readableColour(colour: string): string {
  const hsl = hslOf(rgbOf(colour));
  for (let lightness = hsl.lightness; lightness > 0; lightness -= 0.004) {
    const darker = lightness === hsl.lightness ? rgbOf(colour) : rgbOfHsl({ ...hsl, lightness });
    const hex = hexOf(darker);
    if (isReadable(rgbOf(hex))) return hex;
  }
  return "#000000";
}

function isReadable(colour: Rgb): boolean {
  const inTheDark = contrastOf(darkInk(colour), WECHAT_DARK_GROUND);
  return contrastOf(colour, WHITE) >= ENOUGH && inTheDark >= ENOUGH;
}
