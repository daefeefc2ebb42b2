import { readFound, type ReadFound } from "../../links/transfer/read-found.ts";
import type { Unpacked } from "../../links/transfer/exports/unpack-exports.ts";
import type { Incoming } from "./inbox-state.ts";
import { isReadable, isTooLarge } from "./incoming.ts";

/** The links in what was dropped, pasted, typed or chosen, and the names of files that are too large to be read. */
export async function readIncoming({
  texts,
  files,
}: Incoming): Promise<ReadFound & { readonly tooLarge: readonly string[] }> {
  const opened = await Promise.all(files.filter(isReadable).map(filesIn));
  const read = readFound({ texts, files: opened.flatMap((each) => each.files) });
  const tooLarge = [
    ...files.filter(isTooLarge).map(({ name }) => name),
    ...opened.flatMap((each) => each.tooLarge),
  ];
  const form = read.form === "nothing" && files.length > 0 ? "none" : read.form;
  return { ...read, form, tooLarge };
}

/** The file itself; of an archive, the files in it that may hold links. */
async function filesIn(file: File): Promise<Unpacked> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.zip$/i.test(file.name)) return { files: [{ name: file.name, bytes }], tooLarge: [] };
  const { unpackExports } = await import("../../links/transfer/exports/unpack-exports.ts");
  return unpackExports(bytes);
}
