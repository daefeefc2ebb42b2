import { plainWords } from "../plain/plain-words.ts";
import { withoutSiteBehind } from "../plain/site-title.ts";

/**
 * What a drop or the clipboard carries, as plain data: reading a `DataTransfer` must be done while its event lasts, and
 * its files come later.
 */
export interface Transfer {
  /** Texts by MIME type, as the browser gives them. */
  readonly texts: Readonly<Record<string, string>>;
  readonly files: readonly TransferFile[];
}

export interface TransferFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A link as its source gave it. */
export interface TransferLink {
  readonly href: string;
  /** null where the source gave none, or only the address again. */
  readonly title: string | null;
}

/** More links than these, or longer texts, are not a hand's work: the rest is left out. */
export const MOST_LINKS = 5000;
/** Bookmarks of a lifetime are thousands. */
export const MOST_LINKS_OF_FILES = 20_000;
export const LONGEST_TEXT = 5_000_000;
export const LONGEST_ADDRESS = 8192;
const LONGEST_TITLE = 500;

/**
 * A link whose address is a web address, with a title that says more than the address, less the name of its site; null where it is none.
 * `http:`, `https:` and `mailto:` pass; whatever could run does not.
 */
export function transferLink(
  address: string,
  title: string | null | undefined,
): TransferLink | null {
  const href = address.trim();
  if (href.length > LONGEST_ADDRESS || !isAddress(href)) return null;
  const given = plainWords(title ?? "", LONGEST_TITLE);
  const words = withoutSiteBehind(given, { siteName: null, address: href });
  return { href, title: saysMore(words, href) ? words : null };
}

/** Whether words say more than the address: they are no address, not only its host or file, and no mere marks. */
function saysMore(words: string, href: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(words) || words === href || isAddress(words)) return false;
  if (isFileOf(words, href)) return false;
  if (/\s/.test(words) || !words.includes(".") || !URL.canParse(`https://${words}`)) return true;
  const [said, own] = [new URL(`https://${words}`), new URL(href)];
  const isHost = bareHost(said) === bareHost(own);
  return !isHost || (said.pathname !== "/" && said.pathname !== own.pathname);
}

/** `2511.01846v2.pdf`, as a browser calls the window of a file that has no title. */
function isFileOf(words: string, href: string): boolean {
  const name = words.replace(FILE_ENDING, "");
  if (name === words && !/^\d{4}\.\d{4,5}(?:v\d+)?$/.test(words)) return false;
  const last = new URL(href).pathname.split("/").at(-1) ?? "";
  return [name, encodeURIComponent(name)].includes(last.replace(FILE_ENDING, ""));
}
const FILE_ENDING = /\.(?:pdf|ps|epub|docx?|pptx?|xlsx?)$/i;

const bareHost = ({ hostname }: URL): string => hostname.replace(/^www\./, "");

function isAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  return ["http:", "https:", "mailto:"].includes(new URL(text).protocol);
}
