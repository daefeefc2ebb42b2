import { filePathOf } from "../../issue/figures/figure-path.ts";
import { LARGEST_PICTURE } from "../../issue/figures/picture-rules.ts";
import type { PictureRules } from "../../issue/figures/picture-rules.ts";
import type { RefusedPicture } from "../../editor/core/picture-service.ts";
import { PICTURE_ENDINGS } from "../../publish/pictures/picture-type.ts";
import type { FigureFileRecord, PictureRecord } from "../../store/records.ts";
import { cleanDrawing } from "./clean-drawing.ts";
import { hashOf } from "./hash-of.ts";
import type { PictureTools } from "./picture-tools.ts";

/** A picture that may become a file of the newsletter's site, with the ending that it has there. */
export interface ReadyPicture {
  readonly record: PictureRecord;
  readonly ending: string;
}

/** The file that a picture becomes in an issue, as it came. */
export function newFigureFile(
  issueId: string,
  path: string,
  { hash }: PictureRecord,
): FigureFileRecord {
  return { issueId, path: filePathOf(path), hash, original: hash, left: "nothing" };
}

/** So many are read at once: the thread waits for none, and a hundred are not all in memory. */
const AT_ONCE = 2;

/** Reads the files of pictures, a few at a time, and says of each that cannot come in why. Never rejects. */
export async function takeFiles(
  files: readonly File[],
  rules: PictureRules,
  loadTools: () => Promise<PictureTools>,
): Promise<{
  readonly ready: readonly ReadyPicture[];
  readonly refused: readonly RefusedPicture[];
}> {
  const each: (ReadyPicture | RefusedPicture)[] = [];
  const waiting = [...files.entries()];
  async function takeNext(): Promise<void> {
    const [at, file] = waiting.shift() ?? [];
    if (at === undefined || !file) return;
    const { name } = file;
    each[at] = await takeFile(file, rules, loadTools).catch((): RefusedPicture => ({
      name,
      reason: "not-now",
    }));
    await takeNext();
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
  return {
    ready: each.filter((one) => "record" in one),
    refused: each.filter((one) => "reason" in one),
  };
}

async function takeFile(
  file: File,
  rules: PictureRules,
  loadTools: () => Promise<PictureTools>,
): Promise<ReadyPicture | RefusedPicture> {
  const { name } = file;
  if (file.size > LARGEST_PICTURE) return { name, reason: "too-large" };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { name, reason: "unreadable" };
  const tools = await loadTools();
  const taken = await tools.take(new Uint8Array(bytes), rules);
  if (taken.kind === "refused") return { name, reason: taken.reason };
  const { type, width, height } = taken;
  const clean = type === "image/svg+xml" ? await cleanDrawing(taken.bytes) : taken.bytes;
  if (!clean) return { name, reason: "unreadable" };
  const content = new Blob([clean], { type });
  const record = { hash: await hashOf(clean), content, width, height, name };
  return { record, ending: PICTURE_ENDINGS[type] };
}
