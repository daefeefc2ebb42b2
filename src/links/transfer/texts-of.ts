import type { Transfer } from "./transfer.ts";

/** The texts of a `DataTransfer` by MIME type, readable only while its event lasts. */
export function textsOf(data: DataTransfer): Transfer["texts"] {
  return Object.fromEntries(
    [...data.types].filter((type) => type !== "Files").map((type) => [type, data.getData(type)]),
  );
}
