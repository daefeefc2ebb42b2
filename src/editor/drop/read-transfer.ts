import { type ReadLinks, readLinks } from "../../links/transfer/read-links.ts";
import type { Transfer } from "../../links/transfer/transfer.ts";
import { isLinkFile, LARGEST_LINK_FILE } from "../../links/transfer/link-file-names.ts";

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
