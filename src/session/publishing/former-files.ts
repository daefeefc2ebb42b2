import { folderOfPath } from "../../issue/figures/figure-path.ts";
import { inRepository, siteFolder } from "../../issue/figures/site-paths.ts";
import { withoutPhotoDetails } from "../../publish/pictures/photo-details.ts";
import { encodeUtf8 } from "../../publish/utf8.ts";
import type { Database } from "../../store/database.ts";
import { figureFilesOf, readPictures } from "../../store/pictures.ts";
import type { FigureFileRecord, OpeningRecord } from "../../store/records.ts";
import type { OpenIssue } from "../open-issue/open-issue-state.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import { postFolderOf } from "../core/post-folder-of.ts";
import { ownPathsIn, postPathOf } from "./collect-files.ts";

/** A file that an issue had where it is published from, and has under another name since. */
export interface FormerFile {
  readonly path: string;
  /** What it may hold there where nobody else has changed it. */
  readonly contents: readonly Uint8Array<ArrayBuffer>[];
}

/** The post as it was written somewhere before. */
interface FormerPost {
  readonly path: string;
  readonly text: string;
}

/**
 * The files that the open issue has left behind where it was published under another name: the post, and the figures that
 * went along. Rejects as the disk does.
 */
export async function formerFiles(
  openIssue: OpenIssueStore,
  database: Database,
  post: FormerPost | null,
): Promise<readonly FormerFile[]> {
  const { current } = openIssue.getState();
  // A file that was opened keeps its name.
  if (current.kind !== "open" || current.slug === null) return [];
  const figures = await formerFigures(current, database);
  if (!post || post.path === postPathOf(current)) return figures;
  const { path, text } = post;
  const lines = text.replaceAll("\r\n", "\n");
  const contents = [text, lines, lines.replaceAll("\n", "\r\n")].map(
    (each) => encodeUtf8(each).bytes,
  );
  return [...figures, { path, contents }];
}

/** The post as it was last written into the clone; null where it was not. */
export function formerPostInClone(
  { profile }: Pick<OpenIssue, "profile">,
  opening: OpeningRecord | null,
): FormerPost | null {
  if (!opening?.handle || opening.written === undefined) return null;
  const path = postPathOf({ profile, fileName: opening.handle.name });
  return { path, text: opening.written };
}

/** The post as it was last committed to a place at GitHub; null where it was not. */
export function formerPostAtGitHub(
  opening: OpeningRecord | null,
  place: string,
): FormerPost | null {
  const last = opening?.committed?.find((each) => each.place === place);
  return last?.path === undefined ? null : { path: last.path, text: last.text };
}

/** Those that are written there, and whose pictures the text has in another folder now. */
async function formerFigures(
  { id, state, ...named }: OpenIssue,
  database: Database,
): Promise<readonly FormerFile[]> {
  const site = siteFolder(postFolderOf(named));
  const shown = ownPathsIn(state.doc);
  const known = await figureFilesOf(database, id);
  const went = ({ path, original }: FigureFileRecord): boolean =>
    known.some(
      (other) =>
        shown.has(other.path) &&
        other.original === original &&
        folderOfPath(other.path) !== folderOfPath(path),
    );
  const former = known.filter(
    (file) => file.writtenAt !== undefined && !shown.has(file.path) && went(file),
  );
  const hashesOf = ({ hash, original, small }: FigureFileRecord): readonly string[] => [
    ...new Set([hash, original, ...(small ? [small] : [])]),
  ];
  const pictures = await readPictures(database, former.flatMap(hashesOf));
  return Promise.all(
    former.map(async (file) => {
      const hashes = new Set(hashesOf(file));
      const own = pictures.filter(({ hash }) => hashes.has(hash));
      const contents = await Promise.all(own.map(({ content }) => versionsOfPicture(content)));
      return { path: inRepository(site, file.path), contents: contents.flat() };
    }),
  );
}

/** A photo may have been written before a smaller one was made: then without its place and camera. */
async function versionsOfPicture(content: Blob): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const bare = withoutPhotoDetails(bytes);
  return bare === bytes ? [bytes] : [bytes, bare];
}
