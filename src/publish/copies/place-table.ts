import type { CopyPlace } from "./place.ts";
import type { PlaceId } from "./place-id.ts";
import { buttondown } from "./places/buttondown.ts";
import { mail } from "./places/mail.ts";
import { plain } from "./places/plain.ts";
import { substack } from "./places/substack.ts";
import { thread } from "./places/thread.ts";
import { wechat } from "./places/wechat.ts";

/** All places. */
export const PLACE_TABLE: Readonly<Record<PlaceId, CopyPlace>> = {
  wechat,
  substack,
  mail,
  buttondown,
  plain,
  thread,
};
