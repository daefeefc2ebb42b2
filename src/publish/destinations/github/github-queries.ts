/** What is asked of GitHub, in its own language. `testing/github-server.ts` holds these against its schema. */
export const BRANCH_QUERY = `query Branch($owner: String!, $name: String!, $branch: String!, $named: Boolean!) {
  repository(owner: $owner, name: $name) {
    id nameWithOwner isArchived viewerPermission
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $branch) @include(if: $named) { target { oid } }
  }
}`;

export const COMMIT_MUTATION = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

export const NEW_BRANCH_MUTATION = `mutation NewBranch($input: CreateRefInput!) {
  createRef(input: $input) { ref { id } }
}`;

export const DROP_BRANCH_MUTATION = `mutation DropBranch($input: DeleteRefInput!) {
  deleteRef(input: $input) { clientMutationId }
}`;

export const LAST_CHANGE_QUERY = `query LastChange($owner: String!, $name: String!, $head: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) { ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } }
  }
}`;

/** What lies under so many paths, each given as `COMMIT:PATH` in a variable of its own: `e0`, `e1` and so on. */
export function objectsQuery(count: number): string {
  return queryOfPaths("Objects", count, "fragment found on GitObject { __typename oid }");
}

/** What stands in so many folders, given in the same way. */
export function foldersQuery(count: number): string {
  return queryOfPaths("Folders", count, "fragment found on Tree { entries { name mode } }");
}

function queryOfPaths(called: string, count: number, fragment: string): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const variables = indexes.map((index) => `, $e${index}: String!`).join("");
  const fields = indexes.map((index) => `f${index}: object(expression: $e${index}) { ...found }`);
  return `query ${called}($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) { ${fields.join(" ")} }
}
${fragment}`;
}
