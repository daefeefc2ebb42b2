import { readFound, type ReadFound } from "../../links/transfer/read-found.ts";
import type { TransferFile } from "../../links/transfer/transfer.ts";
import type { Incoming } from "./inbox-state.ts";
import { isReadable } from "./incoming.ts";

/** The links in what was dropped, pasted, typed or chosen. */
export async function readIncoming({ texts, files }: Incoming): Promise<ReadFound> {
  const readable = files.filter(isReadable);
  const read = readFound({ texts, files: (await Promise.all(readable.map(filesIn))).flat() });
  return read.form === "nothing" && files.length > 0 ? { ...read, form: "none" } : read;
}

/** The file itself; of an archive, the files in it that may hold links. */
async function filesIn(file: File): Promise<readonly TransferFile[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.zip$/i.test(file.name)) return [{ name: file.name, bytes }];
  const { unpackExports } = await import("../../links/transfer/exports/unpack-exports.ts");
  return unpackExports(bytes);
}
