import type { MemoryRepository } from "./github-repository.ts";

/** An error that GitHub answers, with its type. */
export class PlayedRefusal extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges: {
    readonly additions: readonly { path: string; contents: string }[];
    readonly deletions: readonly { path: string }[];
  };
}

interface Facts {
  readonly isArchived: boolean;
  readonly permission: string;
  readonly protectedBranches: ReadonlySet<string>;
}

const OID = /^[0-9a-f]{40}$/;

/** What GitHub does with the fields of its schema, for one repository; `faults` gets what no client of it may send. */
export function githubResolvers(
  repository: MemoryRepository,
  facts: Facts,
  mayWrite: boolean,
  faults: string[],
): Readonly<Record<string, unknown>> {
  const fault = (words: string): void => void faults.push(words);
  const refOf = (branch: string) => {
    const oid = repository.heads.get(branch);
    if (oid === undefined) return null;
    return { id: `REF_${branch}`, name: branch, target: { __typename: "Commit", oid } };
  };

  const commitOf = (oid: string) => ({
    __typename: "Commit",
    id: oid,
    oid,
    history({ first, path }: { first?: number; path?: string }) {
      if (first !== 1 || path === undefined) fault("the history of more than one file");
      const at = repository.changedAt(oid, path ?? "");
      return { nodes: at === null ? [] : [{ committedDate: new Date(at).toISOString() }] };
    },
  });

  function mustWrite(): void {
    if (mayWrite) return;
    throw new PlayedRefusal("FORBIDDEN", "Resource not accessible by personal access token");
  }

  function mustTake(branch: string): void {
    if (!facts.protectedBranches.has(branch)) return;
    const words =
      "Repository rule violations found\n\nChanges must be made through a pull request.\n";
    throw new PlayedRefusal("UNPROCESSABLE", words);
  }

  return {
    repository({ owner, name }: { owner: string; name: string }) {
      const asked = `${owner}/${name}`;
      const isThis = [repository.nameWithOwner, ...repository.formerNames].includes(asked);
      if (!isThis)
        throw new PlayedRefusal(
          "NOT_FOUND",
          `Could not resolve to a Repository with the name '${asked}'.`,
        );
      return {
        id: "R_1",
        nameWithOwner: repository.nameWithOwner,
        isArchived: facts.isArchived,
        viewerPermission: facts.permission,
        defaultBranchRef: () => refOf(repository.defaultBranch),
        ref({ qualifiedName }: { qualifiedName: string }) {
          if (!qualifiedName.startsWith("refs/heads/")) fault(`ref ${qualifiedName}`);
          return refOf(qualifiedName.slice("refs/heads/".length));
        },
        object({ expression, oid }: { expression?: string; oid?: string }) {
          if (oid !== undefined) return commitOf(oid);
          const [, commit = "", path = ""] = /^([0-9a-f]{40}):(.*)$/s.exec(expression ?? "") ?? [];
          if (commit === "" || /^\.{0,2}\//.test(path)) fault(`object ${expression}`);
          const found = repository.objectAt(commit, path);
          if (!found) return null;
          const entries = () => repository.entriesOf(commit, path);
          return { __typename: found.kind, id: found.oid, oid: found.oid, entries };
        },
      };
    },

    createCommitOnBranch({ input }: { input: CommitInput }) {
      const { branch, expectedHeadOid, message, fileChanges } = input;
      const name = branch.branchName ?? "";
      if (branch.repositoryNameWithOwner !== repository.nameWithOwner) fault("another repository");
      if (!OID.test(expectedHeadOid)) fault(`expected ${expectedHeadOid}`);
      if (message.headline === "" || /\n/.test(message.headline)) fault("no headline");
      mustWrite();
      mustTake(name);
      const head = repository.heads.get(name);
      if (head === undefined) throw new PlayedRefusal("NOT_FOUND", `no branch ${name}`);
      if (head !== expectedHeadOid)
        throw new PlayedRefusal(
          "STALE_DATA",
          `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`,
        );
      const added = fileChanges.additions.map(({ path, contents }): [string, Buffer] => {
        const bytes = Buffer.from(contents, "base64");
        if (bytes.toString("base64") !== contents) fault(`no base64 in ${path}`);
        if (/^\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) fault(`path ${path}`);
        return [path, bytes];
      });
      const gone = fileChanges.deletions.map(({ path }) => path);
      for (const path of gone)
        if (!repository.objectAt(head, path)) fault(`no ${path} to take away`);
      if (added.length + gone.length === 0) fault("an empty commit");
      const words = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
      const oid = repository.commit(name, new Map(added), words, gone);
      const url = `https://github.com/${repository.nameWithOwner}/commit/${oid}`;
      return { commit: { id: oid, oid, url } };
    },

    createRef({ input }: { input: { repositoryId: string; name: string; oid: string } }) {
      mustWrite();
      const name = input.name.slice("refs/heads/".length);
      if (input.repositoryId !== "R_1" || !input.name.startsWith("refs/heads/")) fault("createRef");
      if (repository.heads.has(name))
        throw new PlayedRefusal(
          "UNPROCESSABLE",
          `A ref named "${input.name}" already exists in the repository.`,
        );
      repository.heads.set(name, input.oid);
      return { ref: refOf(name) };
    },

    deleteRef({ input }: { input: { refId: string } }) {
      mustWrite();
      repository.heads.delete(input.refId.slice("REF_".length));
      return { clientMutationId: null };
    },
  };
}
