import { PICTURE_FORMATS } from "../figures/picture-rules.ts";
import type { YamlNode } from "../yaml/yaml-tree.ts";
import type { ProfileReader } from "./profile-reader.ts";
import { FIGURE_WAYS, type FigureRules, type Profile } from "./profile.ts";

/**
 * How a newsletter writes figures: as its profile says, and where that says nothing, as is usual with its engine. The
 * theme makes WebP by itself, and only of the formats that are named here.
 */
export function figureRulesOf({
  engine,
  figures,
}: Pick<Profile, "engine" | "figures">): FigureRules {
  const isJekyll = engine === "kramdown";
  return {
    written: isJekyll ? "liquid" : "markdown",
    longestSide: 2000,
    quality: 85,
    formats: isJekyll ? ["png", "jpg", "gif", "svg"] : PICTURE_FORMATS,
    ...figures,
  };
}

const KEYS = ["written", "longestSide", "quality", "formats"] as const;

/** Reads `figures:`, each part of which may be left out. */
export function readFigureRules(
  reader: ProfileReader,
  node: YamlNode | null,
): Partial<FigureRules> {
  const fields = node && reader.mapping(node, "figures", KEYS);
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
    ...part("written", (at, key) => reader.choice(at, key, FIGURE_WAYS)),
    ...part("longestSide", number),
    ...part("quality", (at, key) => Math.min(100, number(at, key))),
    ...part("formats", (at, key) => reader.choices(at, key, PICTURE_FORMATS)),
  };
}

/** The lines of a profile that `readFigureRules` reads back. */
export function figureRuleLines(figures: Partial<FigureRules>): readonly string[] {
  const lines = KEYS.flatMap((key) => {
    const value = figures[key];
    if (value === undefined) return [];
    return [`  ${key}: ${typeof value === "object" ? `[${value.join(", ")}]` : value}`];
  });
  return lines.length === 0 ? [] : ["figures:", ...lines];
}
