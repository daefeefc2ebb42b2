import type { Transaction } from "@tiptap/pm/state";
import type { StoreApi } from "zustand/vanilla";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { filePathOf, folderOfPath, nextFigurePath } from "../../issue/figures/figure-path.ts";
import { picturePathsIn } from "../../issue/questions/picture-paths.ts";
import type { FigureFileRecord } from "../../store/records.ts";
import type { OpenIssue, OpenIssueState } from "../open-issue/open-issue-state.ts";
import type { FigureFiles } from "./figure-files.ts";
import { folderOfIssue } from "./figure-folder.ts";

interface Following {
  readonly openIssue: StoreApi<OpenIssueState>;
  readonly current: () => OpenIssue | null;
  readonly files: FigureFiles;
  readonly keep: (files: readonly FigureFileRecord[], pictures: readonly []) => Promise<void>;
}

/**
 * When the issue gets another name, the figures that are not published yet go to the folder of that name: the text in
 * one undo step with what renamed it, and the files under both paths, so that undo finds them. Returns what ends it.
 */
export function followName({ openIssue, current, files, keep }: Following): () => void {
  let last = current();
  let isOfHead = false;

  async function move(isOneStep: boolean): Promise<void> {
    const issue = current();
    if (!issue || issue.access !== "writing") return;
    const moves = movesTo(folderOfIssue({ ...issue, doc: issue.state.doc }), issue, files);
    if (moves.size === 0) return;
    const moved = [...moves].flatMap(([from, to]) => {
      const file = files.at(from);
      return file ? [{ ...file, path: filePathOf(to) }] : [];
    });
    await keep(moved, []);
    const { state, owner, fileName } = current() ?? issue;
    // Renamed once more meanwhile: that move takes them further.
    if (fileName !== issue.fileName) return;
    const tr = readdressed(state.tr, moves);
    if (!tr.docChanged) return;
    // The history keeps what is said to come of another transaction with it.
    owner.dispatch(isOneStep ? tr.setMeta("appendedTransaction", state.tr) : tr);
  }

  return openIssue.subscribe(() => {
    const now = current();
    const before = last;
    last = now;
    if (!now || !before) return;
    if (now.state.doc.attrs["frontMatter"] !== before.state.doc.attrs["frontMatter"]) {
      isOfHead = true;
      // The name follows at once where the head has changed it.
      queueMicrotask(() => {
        isOfHead = false;
      });
    }
    if (now.fileName !== before.fileName) move(isOfHead).catch(() => undefined);
  });
}

/** Old addresses and new ones of the pictures that are kept here, are not published, and lie in another folder. */
function movesTo(
  folder: string,
  { state: { doc } }: OpenIssue,
  files: FigureFiles,
): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  const taken = new Set([...picturePathsIn(doc), ...files.all().map(({ path }) => path)]);
  for (const address of picturePathsIn(doc)) {
    const file = files.at(address);
    if (!file || file.writtenAt !== undefined || moves.has(address)) continue;
    if (folderOfPath(file.path) === folder) continue;
    const begin = address.slice(0, address.indexOf(file.path));
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    const same = `${folder}/${name}`;
    const isFree = !taken.has(same) || files.at(same)?.original === file.original;
    const to = isFree ? same : nextFigurePath(folder, name.replace(/^.*\./, ""), taken);
    taken.add(to);
    moves.set(address, begin + to);
  }
  return moves;
}

function readdressed(tr: Transaction, moves: ReadonlyMap<string, string>): Transaction {
  tr.doc.descendants((node, pos) => {
    if (node.type.name === "figure") {
      const images: readonly FigureImage[] = node.attrs["images"];
      const moved = images.map((image) => ({
        ...image,
        path: moves.get(image.path) ?? image.path,
      }));
      if (moved.some(({ path }, index) => path !== images[index]?.path))
        tr.setNodeMarkup(pos, null, { ...node.attrs, images: moved });
    }
    const to = node.type.name === "image" ? moves.get(String(node.attrs["src"])) : undefined;
    if (to !== undefined) tr.setNodeMarkup(pos, null, { ...node.attrs, src: to }, node.marks);
  });
  return tr;
}
