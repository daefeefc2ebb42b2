import { PICTURE_FORMATS } from "../figures/picture-rules.ts";
import type { YamlNode } from "../yaml/yaml-tree.ts";
import type { ProfileReader } from "./profile-reader.ts";
import type { Engine, FigureRules } from "./profile.ts";

/** See `FigureRules`. */
const WAYS = ["liquid", "markdown"] as const;

/**
 * What a newsletter of this engine has where its profile says nothing. The theme makes WebP by itself, and only of the
 * formats that are named here.
 */
export function usualFigures(engine: Engine): FigureRules {
  const isJekyll = engine === "kramdown";
  return {
    written: isJekyll ? "liquid" : "markdown",
    longestSide: 2000,
    quality: 85,
    formats: isJekyll ? ["png", "jpg", "gif", "svg"] : PICTURE_FORMATS,
  };
}

/** Reads `figures:`, each part of which may be left out. */
export function readFigureRules(
  reader: ProfileReader,
  node: YamlNode | null,
  engine: Engine,
): FigureRules {
  const usual = usualFigures(engine);
  const fields = node && reader.mapping(node, "figures", Object.keys(usual));
  const part = <Value>(key: keyof FigureRules, read: (at: YamlNode, name: string) => Value) => {
    const at = fields?.optional(key);
    return at ? { [key]: read(at, `figures.${key}`) } : {};
  };
  const number = (at: YamlNode, key: string): number => {
    const value = reader.text(at, key);
    if (!/^[1-9]\d{1,3}$/.test(value)) reader.report("not-a-number", { key, value }, at);
    return Number(value);
  };
  return {
    ...usual,
    ...part("written", (at, key) => reader.choice(at, key, WAYS)),
    ...part("longestSide", number),
    ...part("quality", (at, key) => Math.min(100, number(at, key))),
    ...part("formats", (at, key) => reader.choices(at, key, PICTURE_FORMATS)),
  };
}

/** The lines of a profile that `readFigureRules` reads back; none where all is as usual. */
export function figureRuleLines(rules: FigureRules, engine: Engine): readonly string[] {
  const usual = usualFigures(engine);
  const lines = [
    ...(rules.written === usual.written ? [] : [`  written: ${rules.written}`]),
    ...(rules.longestSide === usual.longestSide ? [] : [`  longestSide: ${rules.longestSide}`]),
    ...(rules.quality === usual.quality ? [] : [`  quality: ${rules.quality}`]),
    ...(rules.formats.join() === usual.formats.join()
      ? []
      : [`  formats: [${rules.formats.join(", ")}]`]),
  ];
  return lines.length === 0 ? [] : ["figures:", ...lines];
}
