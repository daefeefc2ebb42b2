/** Files that stand for one link, by the end of their name: of macOS, Windows and freedesktop. */
export const LINK_FILE_ENDS = ["webloc", "url", "desktop"] as const;
/** In bytes. A link's file is a few hundred; whatever is larger is no such file. */
export const LARGEST_LINK_FILE = 64 * 1024;

export type LinkFileEnd = (typeof LINK_FILE_ENDS)[number];

/** Which of them a file's name says it is; null for any other file. */
export function linkFileEnd(name: string): LinkFileEnd | null {
  const end = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return LINK_FILE_ENDS.find((each) => each === end) ?? null;
}

/** Whether a file's name says that it stands for a link. */
export function isLinkFile(name: string): boolean {
  return linkFileEnd(name) !== null;
}
