/** As much of GitHub's GraphQL schema as Galley speaks, in GitHub's own names: what it does not know is refused. */
export const GITHUB_SCHEMA = `
scalar GitObjectID
scalar Base64String
scalar URI
scalar DateTime

interface GitObject { id: ID! oid: GitObjectID! }
type Blob implements GitObject { id: ID! oid: GitObjectID! byteSize: Int! isBinary: Boolean text: String }
type Tree implements GitObject { id: ID! oid: GitObjectID! entries: [TreeEntry!] }
type TreeEntry { name: String! mode: Int! type: String! oid: GitObjectID! }
type Commit implements GitObject {
  id: ID!
  oid: GitObjectID!
  url: URI!
  committedDate: DateTime!
  history(first: Int, path: String): CommitHistoryConnection!
}
type CommitHistoryConnection { nodes: [Commit] }

enum RepositoryPermission { ADMIN MAINTAIN READ TRIAGE WRITE }

type Ref { id: ID! name: String! prefix: String! target: GitObject }

type Repository {
  id: ID!
  nameWithOwner: String!
  isArchived: Boolean!
  viewerPermission: RepositoryPermission
  defaultBranchRef: Ref
  ref(qualifiedName: String!): Ref
  object(expression: String, oid: GitObjectID): GitObject
}

type Query { repository(owner: String!, name: String!, followRenames: Boolean = true): Repository }

input CommittableBranch { id: ID branchName: String repositoryNameWithOwner: String }
input CommitMessage { headline: String! body: String = "" }
input FileAddition { path: String! contents: Base64String! }
input FileDeletion { path: String! }
input FileChanges { additions: [FileAddition!] = [] deletions: [FileDeletion!] = [] }
input CreateCommitOnBranchInput {
  clientMutationId: String
  branch: CommittableBranch!
  expectedHeadOid: GitObjectID!
  fileChanges: FileChanges
  message: CommitMessage!
}
type CreateCommitOnBranchPayload { clientMutationId: String commit: Commit ref: Ref }

input CreateRefInput { clientMutationId: String repositoryId: ID! name: String! oid: GitObjectID! }
type CreateRefPayload { clientMutationId: String ref: Ref }

input DeleteRefInput { clientMutationId: String refId: ID! }
type DeleteRefPayload { clientMutationId: String }

type Mutation {
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  createRef(input: CreateRefInput!): CreateRefPayload
  deleteRef(input: DeleteRefInput!): DeleteRefPayload
}
`;
