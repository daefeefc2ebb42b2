import { readFound, type ReadFound } from "../../links/transfer/read-found.ts";
import type { Incoming } from "./inbox-state.ts";
import { isReadable } from "./incoming.ts";

/** The links in what was dropped, pasted, typed or chosen. */
export async function readIncoming({ texts, files }: Incoming): Promise<ReadFound> {
  const readable = files.filter(isReadable);
  const read = readFound({
    texts,
    files: await Promise.all(
      readable.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    ),
  });
  return read.form === "nothing" && files.length > 0 ? { ...read, form: "none" } : read;
}
