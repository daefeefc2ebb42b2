/**
 * A style roughly as WeChat's reader shows it in the dark: words lighter, grounds and lines darker, each with its hue.
 * WeChat's own algorithm looks at the ground under each word as well; this is for a preview.
 */
export function darkStyle(style: string): string {
  return style
    .split(";")
    .map((declaration) => {
      const name = declaration.slice(0, declaration.indexOf(":")).trim();
      const to = name === "color" ? lightInk : darkGround;
      return declaration.replace(/#[0-9a-f]{6}\b/gi, (colour) => withLightness(colour, to));
    })
    .join(";");
}

const lightInk = (lightness: number): number => Math.min(Math.max(0.95 - lightness, 0.56), 0.78);
const darkGround = (lightness: number): number =>
  lightness > 0.6 ? 0.15 + (1 - lightness) * 0.8 : Math.max(0.95 - lightness, 0.5);

/** A colour with its hue and saturation and another lightness (0 to 1). */
function withLightness(colour: string, to: (lightness: number) => number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const range = 1 - Math.abs(2 * lightness - 1);
  const saturation = range === 0 ? 0 : ((most - least) / range) * 0.6;
  return `hsl(${hueOf(red, green, blue)} ${percent(saturation)} ${percent(to(lightness))})`;
}

function hueOf(red: number, green: number, blue: number): number {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread === 0) return 0;
  if (most === red) return Math.round(60 * (((green - blue) / spread + 6) % 6));
  if (most === green) return Math.round(60 * ((blue - red) / spread + 2));
  return Math.round(60 * ((red - green) / spread + 4));
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
