import { hslOf, type Rgb, rgbOfHsl } from "./rgb.ts";

/**
 * How WeChat's reader recolours an article in the dark, by the algorithm that it has published (`wechatjs/mp-darkmode`,
 * `doc/cn/principle.md`): grounds first, then words by the ground they stand on. Brightness is the perceived one, 0 to 255.
 */
export const WECHAT_DARK_GROUND: Rgb = [25, 25, 25];
/** What words are that say no colour, in the light. */
export const WECHAT_INK: Rgb = [25, 25, 25];

/** As bright as white: words stay as they are, grounds turn. */
const WHITE = 250;
/** The brightest that a coloured ground may be. */
const BRIGHTEST_GROUND = 190;
/** What words differ from their ground at least; less is too little. */
const LEAST_DIFFERENCE = 65;
/** What they differ from the page's own ground at most: as much as its usual words do. */
const MOST_DIFFERENCE = 138;
/** From here a ground is a bright one, whose words are made darker. */
const BRIGHT_GROUND = 100;

/** A ground as it is shown in the dark. */
export function darkGround(colour: Rgb): Rgb {
  const hsl = hslOf(colour);
  const brightness = brightnessOf(colour);
  if ((hsl.saturation === 0 && hsl.lightness > 0.4) || brightness > WHITE) {
    const turned = 1 + hslOf(WECHAT_DARK_GROUND).lightness - hsl.lightness;
    return rgbOfHsl({ hue: 0, saturation: 0, lightness: Math.min(turned, 1) });
  }
  if (brightness > BRIGHTEST_GROUND) return withBrightness(colour, BRIGHTEST_GROUND);
  return hsl.lightness < 0.22 ? rgbOfHsl({ ...hsl, lightness: 0.22 }) : colour;
}

/** Words or a line as they are shown in the dark on a ground, given as it is shown there. */
export function darkInk(colour: Rgb, ground: Rgb = WECHAT_DARK_GROUND): Rgb {
  const [brightness, under] = [brightnessOf(colour), brightnessOf(ground)];
  const difference = Math.abs(under - brightness);
  const isPage = under <= brightnessOf(WECHAT_DARK_GROUND) + 2;
  if (brightness >= WHITE) return colour;
  if (difference > MOST_DIFFERENCE && isPage)
    return withBrightness(colour, under + MOST_DIFFERENCE);
  if (difference >= LEAST_DIFFERENCE) return colour;
  const hsl = hslOf(colour);
  const isBright = under >= BRIGHT_GROUND;
  if (isBright ? hsl.lightness > 0.5 : hsl.lightness <= 0.4)
    return darkInk(rgbOfHsl({ ...hsl, lightness: 0.9 - hsl.lightness }), ground);
  const wanted = under + (isBright ? -LEAST_DIFFERENCE : LEAST_DIFFERENCE);
  return withBrightness(colour, Math.min(wanted, MOST_DIFFERENCE));
}

function brightnessOf([red, green, blue]: Rgb): number {
  return (red * 299 + green * 587 + blue * 114) / 1000;
}

/** A colour scaled to a brightness; where a part of it can get no brighter, another makes up for it. */
function withBrightness(colour: Rgb, wanted: number): Rgb {
  const scale = wanted / (brightnessOf(colour) || 1);
  const scaled = (part: number): number => Math.min(255, part * scale);
  const [red, green, blue] = [scaled(colour[0]), scaled(colour[1]), scaled(colour[2])];
  const missing = wanted * 1000;
  if (green === 0 || red === 255 || blue === 255)
    return [red, (missing - red * 299 - blue * 114) / 587, blue];
  if (red === 0) return [(missing - green * 587 - blue * 114) / 299, green, blue];
  if (blue === 0 || green === 255) return [red, green, (missing - red * 299 - green * 587) / 114];
  return [red, green, blue];
}
