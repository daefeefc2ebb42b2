import { readPictureHeader } from "../../publish/pictures/picture-header.ts";
import { pictureTypeOf } from "../../publish/pictures/picture-type.ts";
import type { PictureTools } from "../pictures/picture-tools.ts";

/** Tools without a canvas: pictures are what their headers say, and a smaller one lacks the last half of the bytes. */
export const testPictureTools: PictureTools = {
  async take(bytes) {
    const type = pictureTypeOf(bytes);
    if (!type) return { kind: "refused", reason: "no-picture", type };
    const { width, height } = readPictureHeader(bytes, type);
    return { kind: "taken", bytes, type, width, height };
  },
  async makeSmall({ bytes, ...rest }) {
    if (bytes.length < 100) return null;
    return { ...rest, bytes: bytes.slice(0, bytes.length / 2), left: "nothing" };
  },
};
