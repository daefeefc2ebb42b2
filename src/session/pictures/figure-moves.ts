import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { filePathOf, folderOfPath, nextFigurePath } from "../../issue/figures/figure-path.ts";
import { picturePathsIn } from "../../issue/questions/picture-paths.ts";
import type { FigureFileRecord } from "../../store/records.ts";
import type { FigureFiles } from "./figure-files.ts";

/** Old addresses and new ones of the pictures of a text that are kept here, are meant, and lie in another folder than this. */
export function movesInto(
  folder: string,
  doc: Node,
  files: FigureFiles,
  isMeant: (file: FigureFileRecord) => boolean,
): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  const taken = new Set([...picturePathsIn(doc), ...files.all().map(({ path }) => path)]);
  for (const address of picturePathsIn(doc)) {
    const file = files.at(address);
    if (!file || !isMeant(file) || moves.has(address)) continue;
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

/** The files of these moves, each under its new path, where nothing is published yet. */
export function movedFiles(
  moves: ReadonlyMap<string, string>,
  files: FigureFiles,
): readonly FigureFileRecord[] {
  return [...moves].flatMap(([from, to]) => {
    const { writtenAt: _, ...file } = files.at(from) ?? {};
    return "hash" in file ? [{ ...file, path: filePathOf(to) }] : [];
  });
}

/** Lets all figures and images of a text name the new addresses. */
export function readdressedFigures(
  tr: Transaction,
  moves: ReadonlyMap<string, string>,
): Transaction {
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
