import type { PictureRules } from "../../issue/figures/picture-rules.ts";
import { pictureTypeOf } from "../../publish/pictures/picture-type.ts";
import type { FigureFileRecord, PictureRecord } from "../../store/records.ts";
import { hashOf } from "./hash-of.ts";
import type { PictureTools } from "./picture-tools.ts";

/**
 * A smaller picture of the same, with what was left as it came; null where it cannot be smaller. Rejects where it cannot
 * be made now.
 */
export async function smallPictureOf(
  { content, width, height, name }: PictureRecord,
  rules: PictureRules,
  loadTools: () => Promise<PictureTools>,
): Promise<{ readonly record: PictureRecord; readonly left: FigureFileRecord["left"] } | null> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const type = pictureTypeOf(bytes);
  const tools = await loadTools();
  const made = type && (await tools.makeSmall({ bytes, type, width, height }, rules));
  if (!made) return null;
  const small = new Blob([made.bytes], { type: made.type });
  const hash = await hashOf(made.bytes);
  const record = { hash, content: small, width: made.width, height: made.height, name };
  return { record, left: made.left };
}
