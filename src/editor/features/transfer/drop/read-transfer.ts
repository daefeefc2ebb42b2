import { type ReadLinks, readLinks } from "../../../../links/transfer/read-links.ts";
import type { Transfer, TransferFile } from "../../../../links/transfer/transfer.ts";
import { isLinkFile, LARGEST_LINK_FILE } from "../../../../links/transfer/link-file-names.ts";

/** Files that stand for a link, such as `.webloc`; all other files are none of the editor's business. */
export function linkFilesOf(data: DataTransfer): File[] {
  return [...data.files].filter(({ name, size }) => isLinkFile(name) && size <= LARGEST_LINK_FILE);
}

export interface LinksWithFiles extends ReadLinks {
  /** Whether a link is missing, since its file or what reads such files cannot be read now. */
  readonly isMissing: boolean;
}

/** What a transfer with files that stand for links holds. What cannot be read costs no other link; never rejects. */
export async function linksWithFiles(
  texts: Transfer["texts"],
  files: readonly File[],
): Promise<LinksWithFiles> {
  const [reader, ...read] = await Promise.all([
    import("../../../../links/transfer/link-files.ts").catch(() => null),
    ...files.map((file) => transferFile(file).catch(() => null)),
  ]);
  const whole = read.filter((file) => file !== null);
  const found = readLinks({ texts, files: whole }, reader?.linksOfFiles);
  const isWhole = reader !== null && whole.length === files.length;
  return { ...found, isMissing: !isWhole && found.links.length < files.length };
}

async function transferFile(file: File): Promise<TransferFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
