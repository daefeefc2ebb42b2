import { addressInBinaryPlist } from "./binary-plist.ts";
import { textOf } from "./page-files.ts";
import type { TransferFile, TransferLink } from "./transfer.ts";
import { transferLink } from "./transfer.ts";

/** Files that stand for one link, by the end of their name, with how to read the address in them. */
const READERS: ReadonlyMap<string, (file: TransferFile) => string | null> = new Map([
  [
    "webloc",
    (file) =>
      startsWith(file.bytes, "bplist00")
        ? addressInBinaryPlist(file.bytes)
        : addressInPlist(textOf(file.bytes)),
  ],
  ["url", (file) => addressInShortcut(textOf(file.bytes))],
  ["desktop", (file) => addressInShortcut(textOf(file.bytes))],
]);

/** Whether a file's name says that it stands for a link. */
export function isLinkFile(name: string): boolean {
  return READERS.has(endOf(name));
}

/** The link that a `.webloc`, `.url` or `.desktop` file stands for, titled by the file's name; null where it has none. */
export function linkOfFile(file: TransferFile): TransferLink | null {
  const address = READERS.get(endOf(file.name))?.(file) ?? null;
  return address === null ? null : transferLink(address, file.name.replace(/\.[^.]+$/, ""));
}

const endOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toLowerCase();

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
