import type { FoundLink, Incoming } from "./caught-state.ts";
import type { LinkTools } from "./link-tools.ts";

/** A link's file is a few hundred bytes; bookmarks of a lifetime are a few megabytes. */
const LARGEST_LINK_FILE = 64 * 1024;
const LARGEST_PAGE = 20 * 1024 * 1024;

/** What a drop or the clipboard carries, readable only while its event lasts. */
export function incomingOf(data: DataTransfer): Incoming {
  return {
    texts: Object.fromEntries(
      [...data.types].filter((type) => type !== "Files").map((type) => [type, data.getData(type)]),
    ),
    files: [...data.files],
  };
}

/** Whether a file's name says that links are in it: one link, or a list of bookmarks. */
export function mayHoldLinks(name: string): boolean {
  return /\.(?:webloc|url|desktop|html?)$/i.test(name);
}

export interface FoundIncoming {
  readonly links: readonly FoundLink[];
  /** Whether there was no data at all. */
  readonly isEmpty: boolean;
}

/** The links in what was dropped, pasted, typed or chosen, those of the files after the others. */
export async function readIncoming(
  { texts, files }: Incoming,
  tools: LinkTools,
): Promise<FoundIncoming> {
  const linkFiles = files.filter(
    ({ name, size }) => tools.isLinkFile(name) && size <= LARGEST_LINK_FILE,
  );
  const transfer = {
    texts,
    files: await Promise.all(
      linkFiles.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    ),
  };
  const pages = await Promise.all(
    files
      .filter(({ name, size }) => /\.html?$/i.test(name) && size <= LARGEST_PAGE)
      .map(async (file) =>
        tools.readLinks({ texts: { "text/html": await file.text() }, files: [] }),
      ),
  );
  const own = tools.readLinks(transfer);
  const links = [own, ...pages].flatMap((read) =>
    read.links.map((link) => ({ ...link, note: "" })),
  );
  return { links, isEmpty: own.form === "nothing" && files.length === 0 };
}
