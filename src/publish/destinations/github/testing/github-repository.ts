import { createHash } from "node:crypto";

type Files = ReadonlyMap<string, Buffer>;

/** A repository as GitHub has it, in memory: branches of commits, each with all its files. */
export interface MemoryRepository {
  nameWithOwner: string;
  /** What it was called before, by which GitHub still finds it. */
  readonly formerNames: string[];
  readonly defaultBranch: string;
  /** Heads of branches, by their names. */
  readonly heads: Map<string, string>;
  readonly messages: Map<string, string>;
  /** As somebody else commits it; null takes a file away. */
  readonly push: (branch: string, files: Readonly<Record<string, string | null>>) => string;
  /** Puts a commit upon a branch; gives its id. */
  readonly commit: (
    branch: string,
    added: Files,
    message: string,
    gone?: readonly string[],
  ) => string;
  /** The text of a file on a branch; null where there is none. */
  readonly textAt: (branch: string, path: string) => string | null;
  readonly objectAt: (
    commit: string,
    path: string,
  ) => { kind: "Blob" | "Tree"; oid: string } | null;
  /** What stands in a folder of a commit, "" for the root. */
  readonly entriesOf: (commit: string, folder: string) => readonly { name: string; mode: number }[];
  /** When a file of a commit was last changed; null where there is none. */
  readonly changedAt: (commit: string, path: string) => number | null;
  /** From now on the file at this path is a link to what it holds. */
  readonly makeLink: (path: string) => void;
  readonly blob: (oid: string) => Buffer | null;
}

export function memoryRepository(
  nameWithOwner: string,
  files: Readonly<Record<string, string>>,
  defaultBranch = "main",
): MemoryRepository {
  const trees = new Map<string, Files>();
  const blobs = new Map<string, Buffer>();
  const heads = new Map<string, string>();
  const messages = new Map<string, string>();
  const links = new Set<string>();
  /** When each version of each file came, by path and id. */
  const changes = new Map<string, number>();

  const treeOf = (branch: string): Files => trees.get(heads.get(branch) ?? "") ?? new Map();

  function put(branch: string, tree: Files, message: string): string {
    for (const bytes of tree.values()) blobs.set(blobId(bytes), bytes);
    const former = treeOf(branch);
    for (const [path, bytes] of tree)
      if (former.get(path) !== bytes)
        changes.set(`${path} ${blobId(bytes)}`, FIRST_COMMIT + trees.size * MINUTE);
    const oid = sha1(`${branch}\n${trees.size}\n${message}`);
    trees.set(oid, tree);
    heads.set(branch, oid);
    messages.set(oid, message);
    return oid;
  }

  const coded = Object.entries(files).map(([path, text]): [string, Buffer] => [
    path,
    Buffer.from(text),
  ]);
  if (coded.length > 0) put(defaultBranch, new Map(coded), "first");

  return {
    nameWithOwner,
    formerNames: [],
    defaultBranch,
    heads,
    messages,
    push(branch, changed) {
      const tree = new Map(treeOf(branch));
      for (const [path, text] of Object.entries(changed))
        if (text === null) tree.delete(path);
        else tree.set(path, Buffer.from(text));
      return put(branch, tree, "somebody's");
    },
    commit(branch, added, message, gone = []) {
      const kept = [...treeOf(branch)].filter(([path]) => !gone.includes(path));
      return put(branch, new Map([...kept, ...added]), message);
    },
    textAt: (branch, path) => treeOf(branch).get(path)?.toString() ?? null,
    objectAt(commit, path) {
      const tree = trees.get(commit);
      const bytes = tree?.get(path);
      if (bytes) return { kind: "Blob", oid: blobId(bytes) };
      const isFolder = [...(tree?.keys() ?? [])].some((each) => each.startsWith(within(path)));
      return isFolder ? { kind: "Tree", oid: sha1(`${commit}:${path}`) } : null;
    },
    entriesOf(commit, folder) {
      const below = [...(trees.get(commit)?.keys() ?? [])].filter((each) =>
        each.startsWith(within(folder)),
      );
      const names = new Set(below.map((each) => each.slice(within(folder).length).split("/")[0]));
      return [...names].map((name = "") => {
        const path = `${within(folder)}${name}`;
        const mode = links.has(path) ? 0o120000 : below.includes(path) ? 0o100644 : 0o040000;
        return { name, mode };
      });
    },
    changedAt(commit, path) {
      const bytes = trees.get(commit)?.get(path);
      return bytes ? (changes.get(`${path} ${blobId(bytes)}`) ?? null) : null;
    },
    makeLink: (path) => void links.add(path),
    blob: (oid) => blobs.get(oid) ?? null,
  };
}

/** Its commits are a minute apart. */
const MINUTE = 60_000;
const FIRST_COMMIT = Date.UTC(2026, 0, 5, 6, 20);

const within = (folder: string): string => (folder === "" ? "" : `${folder}/`);
const sha1 = (words: string | Buffer): string => createHash("sha1").update(words).digest("hex");

function blobId(bytes: Buffer): string {
  return sha1(Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
}
