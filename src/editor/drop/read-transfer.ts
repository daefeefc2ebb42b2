import { type ReadLinks, readLinks } from "../../links/transfer/read-links.ts";
import type { Transfer } from "../../links/transfer/transfer.ts";
import { isLinkFile } from "../../links/transfer/link-file-names.ts";

/** A link's file is a few hundred bytes; whatever is larger is no such file. */
const LARGEST_LINK_FILE = 64 * 1024;

/** The texts of a `DataTransfer`, readable only while its event lasts. */
export function textsOf(data: DataTransfer): Transfer["texts"] {
  return Object.fromEntries(
    [...data.types].filter((type) => type !== "Files").map((type) => [type, data.getData(type)]),
  );
}

/** Files that stand for a link, such as `.webloc`; all other files are none of the editor's business. */
export function linkFilesOf(data: DataTransfer): File[] {
  return [...data.files].filter(({ name, size }) => isLinkFile(name) && size <= LARGEST_LINK_FILE);
}

/** What a transfer with files that stand for links holds. Rejects where what reads them cannot be loaded now. */
export async function linksWithFiles(
  texts: Transfer["texts"],
  files: readonly File[],
): Promise<ReadLinks> {
  const [{ linksOfFiles }, ...read] = await Promise.all([
    import("../../links/transfer/link-files.ts"),
    ...files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  ]);
  return readLinks({ texts, files: read }, linksOfFiles);
}
