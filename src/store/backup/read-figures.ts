import type { FigureFileRecord } from "../records.ts";
import type { ManifestPicture } from "./backup-file.ts";
import { leadsOutside } from "./leads-outside.ts";
import { givenIdentity, givenNumber, givenText, valuesOf } from "./read-value.ts";

const LEFT = ["nothing", "details", "location"] as const;

/** A figure file of the list of a backup; null where it is none, or would be written where no figure is. */
export function readFigureFile(value: unknown): FigureFileRecord | null {
  const { issueId, path, hash, original, small, left, writtenAt } = valuesOf(value);
  const id = givenIdentity(issueId);
  const is = hashOf(hash);
  const isSmall = small === null || typeof small === "string";
  if (id === null || is === null || typeof path !== "string") return null;
  if (path === "" || path.length > 500 || leadsOutside(path)) return null;
  return {
    issueId: id,
    path,
    hash: is,
    original: hashOf(original) ?? is,
    ...(isSmall ? { small: hashOf(small) } : {}),
    left: LEFT.find((each) => each === left) ?? "nothing",
    ...(typeof writtenAt === "number" ? { writtenAt } : {}),
  };
}

/** A picture of the list; null where it is none. */
export function readPicture(value: unknown): ManifestPicture | null {
  const { hash, file, type, width, height, name } = valuesOf(value);
  const is = hashOf(hash);
  if (is === null || typeof file !== "string" || typeof type !== "string") return null;
  if (!/^image\/[a-z0-9.+-]{1,40}$/.test(type)) return null;
  const size = { width: givenNumber(width), height: givenNumber(height) };
  return { hash: is, file, type, ...size, name: givenText(name).slice(0, 200) };
}

function hashOf(value: unknown): string | null {
  return typeof value === "string" && /^[\da-f]{64}$/.test(value) ? value : null;
}
