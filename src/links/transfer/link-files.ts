import { addressInBinaryPlist } from "./binary-plist.ts";
import { type LinkFileEnd, linkFileEnd } from "./link-file-names.ts";
import { textOfPage } from "./page-files.ts";
import type { TransferFile, TransferLink } from "./transfer.ts";
import { transferLink } from "./transfer.ts";

/** How to read the address in each. */
const READERS: Record<LinkFileEnd, (file: TransferFile) => string | null> = {
  webloc: (file) =>
    startsWith(file.bytes, "bplist00")
      ? addressInBinaryPlist(file.bytes)
      : addressInPlist(textOfPage(file.bytes)),
  url: (file) => addressInShortcut(textOfPage(file.bytes)),
  desktop: (file) => addressInShortcut(textOfPage(file.bytes)),
};

/** The links of those files that stand for one. */
export function linksOfFiles(files: readonly TransferFile[]): TransferLink[] {
  return files.flatMap((file) => linkOfFile(file) ?? []);
}

/** The link that a `.webloc`, `.url` or `.desktop` file stands for, titled by the file's name; null where it has none. */
export function linkOfFile(file: TransferFile): TransferLink | null {
  const end = linkFileEnd(file.name);
  const address = end && READERS[end](file);
  return address === null ? null : transferLink(address, file.name.replace(/\.[^.]+$/, ""));
}

/** `URL=…` of a Windows shortcut or a freedesktop entry; KDE writes `URL[$e]=…`. */
function addressInShortcut(text: string): string | null {
  return /^URL(?:\[\$e\])?=(.*)$/im.exec(text)?.[1]?.trim() ?? null;
}

/** The string after the key URL of an XML property list. */
function addressInPlist(text: string): string | null {
  const value = /<key>\s*URL\s*<\/key>\s*<string>([^<]*)<\/string>/.exec(text)?.[1];
  return value === undefined
    ? null
    : value
        .trim()
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&apos;", "'")
        .replaceAll("&amp;", "&");
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return new TextEncoder().encode(magic).every((byte, index) => bytes[index] === byte);
}
