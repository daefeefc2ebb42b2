import type { Node } from "@tiptap/pm/model";
import { filePathOf, isOwnFile } from "../../issue/figures/figure-path.ts";
import { inRepository, siteFolder } from "../../issue/figures/site-paths.ts";
import { readFileName } from "../../issue/new-issue/index.ts";
import { stemOf } from "../../issue/new-issue/file-name.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { picturePathsIn } from "../../issue/questions/picture-paths.ts";
import { pathProblems } from "../../publish/destinations/safe-path.ts";
import { photoDetails, withoutPhotoDetails } from "../../publish/pictures/photo-details.ts";
import { encodeUtf8 } from "../../publish/utf8.ts";
import type { Database } from "../../store/database.ts";
import { figureFilesOf, readPictures } from "../../store/pictures.ts";
import type { FigureFileRecord } from "../../store/records.ts";
import { postFolderOf } from "../core/post-folder-of.ts";
import { factsOf } from "../core/issue-facts.ts";
import type { OpenIssue } from "../open-issue/open-issue-state.ts";
import type { OpenIssueStore } from "../open-issue/create-open-issue.ts";
import type { FileToWrite, IssueFiles } from "./publishing-state.ts";

/** What the open issue is in the repository of its site, as it stands now; null where none is open. Rejects as the disk does. */
export async function collectFiles(
  openIssue: OpenIssueStore,
  database: Database,
): Promise<IssueFiles | null> {
  openIssue.getState().settle();
  await openIssue.canPrint();
  const { current, text } = openIssue.getState();
  if (current.kind !== "open") return null;
  const { id, profile, fileName, state } = current;
  const written = text();
  const { bytes } = encodeUtf8(written);
  const post = { path: postPathOf(current), bytes };

  const site = siteFolder(postFolderOf(current));
  const paths = ownPathsIn(state.doc);
  const known = (await figureFilesOf(database, id)).filter(({ path }) => paths.has(path));
  const pictures = await readPictures(
    database,
    known.map(({ hash }) => hash),
  );
  const contents = new Map(pictures.map(({ hash, content }) => [hash, content]));
  const figures = await Promise.all(
    known.flatMap(({ path, hash, small }) => {
      const content = contents.get(hash);
      return content ? [fileOf(inRepository(site, path), content, small === undefined)] : [];
    }),
  );
  const here = new Set(figures.map(({ path }) => path));
  return {
    post,
    siteFolder: site,
    figures,
    ...namesOf(written, profile, fileName),
    commitPattern: profile.commitMessage,
    elsewhere: [...paths].map((path) => inRepository(site, path)).filter((path) => !here.has(path)),
    refused: pathProblems([...here, post.path]),
  };
}

/** Where the post of an issue lies in its repository. */
export function postPathOf({ profile, fileName }: Pick<OpenIssue, "profile" | "fileName">): string {
  const folder = postFolderOf({ profile, fileName });
  return folder === "" ? fileName : `${folder}/${fileName}`;
}

/** What the issue is called in messages. */
function namesOf(
  text: string,
  profile: Profile,
  name: string,
): Pick<IssueFiles, "title" | "names"> {
  const { number, headline, date } = factsOf(text, profile, { kind: "opened", fileName: name });
  const words = [number, headline].filter((each) => each !== null).join(": ");
  const title = words || name;
  const { slug } = readFileName(profile, name);
  const named = { slug, file: stemOf(name), language: profile.language };
  return { title, names: { ...named, number, headline: headline ?? "", title, date: date ?? "" } };
}

/** The figure files of an issue that are here alone. */
export async function unpublishedIn(
  { id, state }: Pick<OpenIssue, "id" | "state">,
  database: Database,
): Promise<readonly FigureFileRecord[]> {
  const paths = ownPathsIn(state.doc);
  const known = await figureFilesOf(database, id);
  return known.filter(({ path, writtenAt }) => paths.has(path) && writtenAt === undefined);
}

/** The pictures of a document that are files of the site, by their paths. */
export function ownPathsIn(doc: Node): ReadonlySet<string> {
  return new Set(picturePathsIn(doc).filter(isOwnFile).map(filePathOf));
}

/** A photo of which no smaller one is made yet goes without its place and camera, as the smaller one will. */
async function fileOf(path: string, content: Blob, isAsItCame: boolean): Promise<FileToWrite> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const tells = isAsItCame && photoDetails(bytes).some;
  return { path, bytes: tells ? withoutPhotoDetails(bytes) : bytes };
}
