import type { YamlNode } from "../yaml/yaml-tree.ts";
import type { ProfileReader } from "./profile-reader.ts";
import { COPY_THEMES, type CopyLook, type Profile } from "./profile.ts";
import { quoted } from "./quoted.ts";

/** How a newsletter's copies for other places look: as its profile says, and where that says nothing, quiet and blue. */
export function copyLookOf({ copies }: Pick<Profile, "copies">): CopyLook {
  return { theme: "quiet", colour: "#2f5d8a", ...copies };
}

export function isColour(value: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(value);
}

/** Reads `copies:`, each part of which may be left out. */
export function readCopyLook(reader: ProfileReader, node: YamlNode | null): Partial<CopyLook> {
  const fields = node && reader.mapping(node, "copies", ["theme", "colour"]);
  const theme = fields?.optional("theme");
  const colour = fields?.optional("colour");
  return {
    ...(theme ? { theme: reader.choice(theme, "copies.theme", COPY_THEMES) } : {}),
    ...(colour
      ? { colour: reader.text(colour, "copies.colour", { test: isColour, problem: "bad-colour" }) }
      : {}),
  };
}

/** The lines of a profile that `readCopyLook` reads back. */
export function copyLookLines({ theme, colour }: Partial<CopyLook>): readonly string[] {
  const lines = [
    ...(theme === undefined ? [] : [`  theme: ${theme}`]),
    ...(colour === undefined ? [] : [`  colour: ${quoted(colour)}`]),
  ];
  return lines.length === 0 ? [] : ["copies:", ...lines];
}
