import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commitBatches } from "./commit-batches.ts";
import { createGitHubApi } from "./github-api.ts";
import { type GitHubBranch, openGitHubBranch } from "./github-branch.ts";
import { GitHubError } from "./github-refusal.ts";
import { memoryRepository } from "./testing/github-repository.ts";
import { type GitHubServer, startGitHubServer } from "./testing/github-server.ts";

const POST = "_posts/a.md";
const FIGURE = "assets/img/1.png";
const NOW = 1_700_000_000_000;
const TOKEN = "github_pat_write";
const bytes = (text: string) => new TextEncoder().encode(text);
const change = (path: string, text: string) => ({ path, bytes: bytes(text) });

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHubServer(memoryRepository("ann/site", { [POST]: "old\n", "b.md": "b" }));
  server.tokens.set(TOKEN, "write").set("github_pat_read", "read");
});
afterEach(async () => {
  expect(server.faults).toEqual([]);
  await server.close();
});

const apiOf = (token = TOKEN) => createGitHubApi(server.fetch, token, () => NOW);
const open = (branch: string | null = null, token = TOKEN, repository = "ann/site") =>
  openGitHubBranch(apiOf(token), repository, branch);

async function versions(branch: GitHubBranch, ...paths: string[]) {
  return branch.versionsOf(paths);
}

/** What a promise is refused with. */
async function refusal(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GitHubError)) throw error ?? new Error("nothing was refused");
  expect(String(error)).not.toContain(TOKEN);
  return error.refusal;
}

describe("a branch at GitHub", () => {
  it("is read to the byte, at the commit that it was opened at", async () => {
    const repository = memoryRepository("ann/site", { [POST]: "\uFEFFone\r\ntwo \u4e2d" });
    await server.close();
    server = await startGitHubServer(repository);
    server.tokens.set(TOKEN, "write");
    const branch = await open();
    expect(branch.facts).toMatchObject({ name: "main", defaultName: "main", isNew: false });
    repository.push("main", { [POST]: "later" });
    const there = await branch.read(POST);
    expect(there?.bytes).toEqual(bytes("\uFEFFone\r\ntwo \u4e2d"));
    expect(there?.version).toBe(await branch.versionFor(there?.bytes ?? bytes("")));
    expect(await branch.read("_posts/none.md")).toBeNull();
    expect(await branch.read("../secret")).toBeNull();
  });

  it("says when a file was last changed, as far as it was read, and nothing where GitHub does not", async () => {
    const branch = await open();
    const first = await branch.changedAt(POST);
    server.repository.push("main", { "b.md": "later" });
    server.repository.push("main", { [POST]: "later" });
    expect(await (await open()).changedAt(POST)).toBe((first ?? 0) + 2 * 60_000);
    expect(await branch.changedAt(POST)).toBe(first);
    expect(await branch.changedAt("_posts/none.md")).toBeNull();
    server.play({ to: "LastChange", status: 502 });
    expect(await branch.changedAt(POST)).toBeNull();
  });

  it("gets a post and its figures in one commit, which is looked at again", async () => {
    const branch = await open();
    const known = await versions(branch, FIGURE, POST);
    const outcome = await branch.write(
      [change(FIGURE, "\x89PNG"), change(POST, "new\n")],
      known,
      "Add it\n\nWith a figure",
    );
    const head = server.repository.heads.get("main") ?? "";
    expect(outcome).toEqual({
      kind: "done",
      address: `https://github.com/ann/site/commit/${head}`,
    });
    expect(server.repository.messages.get(head)).toBe("Add it\n\nWith a figure");
    expect(server.repository.textAt("main", POST)).toBe("new\n");
    expect(server.repository.textAt("main", FIGURE)).toBe("\x89PNG");
    expect(server.repository.textAt("main", "b.md")).toBe("b");
    expect(server.asked.filter((each) => each === "POST Commit")).toHaveLength(1);
  });

  it("has what GitHub says it has, also where that cannot be looked at afterwards", async () => {
    const branch = await open();
    const known = await versions(branch, POST);
    const before = () => server.play({ to: "Objects", breaksOff: true });
    server.play({ to: "createCommitOnBranch", once: true, before });
    expect(await branch.write([change(POST, "new\n")], known, "M")).toMatchObject({ kind: "done" });
    expect(server.repository.textAt("main", POST)).toBe("new\n");
  });

  it("goes on from what somebody else committed meanwhile to other files", async () => {
    const branch = await open();
    const known = await versions(branch, POST);
    server.repository.push("main", { "b.md": "theirs" });
    expect(await branch.write([change(POST, "new\n")], known, "Mine")).toMatchObject({
      kind: "done",
    });
    expect(server.repository.textAt("main", POST)).toBe("new\n");
    expect(server.repository.textAt("main", "b.md")).toBe("theirs");
    expect(server.asked.filter((each) => each === "POST Commit")).toHaveLength(2);
  });

  it("is not written where somebody else changed the same file, or made one", async () => {
    const branch = await open();
    const known = await versions(branch, FIGURE, POST);
    server.repository.push("main", { [POST]: "theirs\n" });
    const changes = [change(FIGURE, "mine"), change(POST, "mine\n")];
    expect(await branch.write(changes, known, "Mine")).toEqual({ kind: "conflict", paths: [POST] });
    expect(server.repository.textAt("main", POST)).toBe("theirs\n");
    expect(server.repository.textAt("main", FIGURE)).toBeNull();
    server.repository.push("main", { [FIGURE]: "theirs" });
    expect(await branch.write(changes, known, "Mine")).toMatchObject({ paths: [FIGURE, POST] });
  });

  it("is looked at anew where somebody has taken it away meanwhile, and the repository is not said to be missing", async () => {
    server.repository.push("side", { [POST]: "old\n" });
    const branch = await open("side");
    const known = await versions(branch, POST);
    server.repository.heads.delete("side");
    expect(await branch.write([change(POST, "new\n")], known, "M")).toEqual({
      kind: "conflict",
      paths: [POST],
    });
    expect((await open("side")).facts.isNew).toBe(true);
  });

  it("takes the commit of a moment before for a change of its own", async () => {
    const branch = await open();
    const known = await versions(branch, POST);
    const before = () => void server.repository.push("main", { [POST]: "theirs\n" });
    server.play({ to: "createCommitOnBranch", once: true, before });
    expect(await branch.write([change(POST, "mine\n")], known, "Mine")).toEqual({
      kind: "conflict",
      paths: [POST],
    });
    expect(server.repository.textAt("main", POST)).toBe("theirs\n");
  });

  it("is made where there is none, of the default one, and taken back where nothing could be written", async () => {
    const branch = await open("issue-3");
    expect(branch.facts).toMatchObject({ name: "issue-3", defaultName: "main", isNew: true });
    const known = await versions(branch, POST);
    server.play({ to: "createCommitOnBranch", status: 502 });
    await refusal(branch.write([change(POST, "new\n")], known, "Mine"));
    expect([...server.repository.heads.keys()]).toEqual(["main"]);
    server.play(null);
    await branch.write([change(POST, "new\n")], known, "Mine");
    expect(server.repository.textAt("issue-3", POST)).toBe("new\n");
    expect(server.repository.textAt("main", POST)).toBe("old\n");
    expect((await open("issue-3")).facts).toMatchObject({ isNew: false });
    expect(await branch.write([change(POST, "x")], known, "Mine")).toMatchObject({
      kind: "conflict",
    });
  });

  it("keeps a new branch of whose commit no word came back", async () => {
    const branch = await open("issue-3");
    const known = await versions(branch, POST);
    const before = () => void server.repository.push("issue-3", { [POST]: "new\n" });
    server.play({ to: "createCommitOnBranch", once: true, before, breaksOff: true });
    expect(await refusal(branch.write([change(POST, "new\n")], known, "M"))).toEqual({
      kind: "network",
    });
    expect(server.repository.textAt("issue-3", POST)).toBe("new\n");
  });

  it("gets more than one commit holds in several, figures first", async () => {
    const branch = await openGitHubBranch({ ...apiOf(), mostInCommit: 7_000 }, "ann/site", null);
    const changes = [
      { path: "img/1.png", bytes: new Uint8Array(3_000) },
      { path: "img/2.png", bytes: new Uint8Array(3_001) },
      change(POST, "new\n"),
    ];
    const known = await branch.versionsOf(changes.map(({ path }) => path));
    expect(await branch.write(changes, known, "Many")).toMatchObject({ kind: "done" });
    expect(server.asked.filter((each) => each === "POST Commit")).toHaveLength(2);
    expect(server.repository.textAt("main", POST)).toBe("new\n");
    expect(server.repository.textAt("main", "img/1.png")).toHaveLength(3_000);
    const huge = [{ path: "img/3.gif", bytes: new Uint8Array(5_000) }];
    expect(await refusal(branch.write(huge, new Map(), "Huge"))).toEqual({
      kind: "too-large",
      path: "img/3.gif",
      size: 5_000,
    });
  });

  it("takes a picture of 28 MB in one commit, and none of 29", async () => {
    const { mostInCommit } = apiOf();
    const picture = (size: number) => [{ path: "a.gif", bytes: new Uint8Array(size) }];
    expect(commitBatches(picture(28_000_000), mostInCommit)).toHaveLength(1);
    expect(() => commitBatches(picture(29_000_000), mostInCommit)).toThrow("too-large");
  });

  it("says what its repository keeps in Git LFS", async () => {
    server.repository.push("main", {
      ".gitattributes": "*.png filter=lfs diff=lfs merge=lfs -text\n",
      "assets/img/.gitattributes": "small-*.png -filter\n",
    });
    const branch = await open();
    expect(await branch.inLfs([FIGURE, "assets/img/small-1.png", POST])).toEqual([FIGURE]);
  });

  it("is never left", async () => {
    const branch = await open();
    for (const path of ["../a.md", ".git/config", "/a.md", ".github/workflows/x.yml"])
      await expect(branch.write([change(path, "x")], new Map(), "M")).rejects.toThrow(path);
    expect(server.asked).not.toContain("POST Commit");
  });
});

describe("GitHub refuses", () => {
  it("a token that is none, has run out, or holds what no token does", async () => {
    expect(await refusal(open(null, "github_pat_old"))).toEqual({ kind: "token" });
    expect(await refusal(open(null, "a\nb"))).toEqual({ kind: "token" });
    expect(server.asked).toEqual(["POST Branch"]);
  });

  it("a commit by a token that may only read", async () => {
    const branch = await open(null, "github_pat_read");
    const known = await versions(branch, POST);
    expect(await refusal(branch.write([change(POST, "x")], known, "M"))).toEqual({ kind: "scope" });
  });

  it("a protected branch, by the older rules and by the newer", async () => {
    const branch = await open();
    const known = await versions(branch, POST);
    const write = () => branch.write([change(POST, "x")], known, "M");
    server.facts.protectedBranches.add("main");
    expect(await refusal(write())).toEqual({
      kind: "protected",
      words: "Repository rule violations found Changes must be made through a pull request.",
    });
    const errors = [{ type: "BRANCH_PROTECTION_RULE_VIOLATION", message: "2 reviews" }];
    server.play({ to: "createCommitOnBranch", body: { data: null, errors } });
    expect(await refusal(write())).toEqual({ kind: "protected", words: "2 reviews" });
  });

  it("a repository that is not there, is closed, has nothing, or is somebody else's", async () => {
    expect(await refusal(open(null, TOKEN, "ann/none"))).toEqual({ kind: "missing" });
    server.facts.permission = "READ";
    expect(await refusal(open())).toEqual({ kind: "read-only" });
    server.facts.isArchived = true;
    expect(await refusal(open())).toEqual({ kind: "archived" });
    await server.close();
    server = await startGitHubServer(memoryRepository("ann/site", {}));
    server.tokens.set(TOKEN, "write");
    expect(await refusal(open())).toEqual({ kind: "empty" });
    expect(await refusal(open("a..b"))).toEqual({ kind: "branch-name", name: "a..b" });
  });

  it("too many requests, and says until when", async () => {
    const used = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1700000600" };
    server.play({ to: "Branch", status: 403, headers: used, body: { message: "API rate limit" } });
    expect(await refusal(open())).toEqual({ kind: "wait", until: 1_700_000_600_000 });
    // The hour's limit is not the one that is reached.
    const left = { ...used, "x-ratelimit-remaining": "4200" };
    const body = { message: "You have exceeded a secondary rate limit" };
    server.play({ to: "Branch", status: 403, headers: left, body });
    expect(await refusal(open())).toEqual({ kind: "wait", until: null });
    const soon = { "retry-after": "60" };
    server.play({ to: "Branch", status: 429, headers: soon });
    expect(await refusal(open())).toEqual({ kind: "wait", until: NOW + 60_000 });
    const errors = [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }];
    server.play({ to: "Branch", body: { errors } });
    expect(await refusal(open())).toEqual({ kind: "wait", until: null });
  });

  it("a token that its organisation does not let in", async () => {
    const message = "Resource protected by organization SAML enforcement.";
    server.play({ to: "Branch", status: 403, body: { message } });
    expect(await refusal(open())).toEqual({ kind: "organisation" });
    const errors = [{ type: "FORBIDDEN", message: "no", extensions: { saml_failure: true } }];
    server.play({ to: "Branch", body: { errors } });
    expect(await refusal(open())).toEqual({ kind: "organisation" });
  });

  it("what it cannot do now, in its own words; and no line is told as such", async () => {
    server.play({ to: "Branch", status: 502, body: { message: "Bad gateway" } });
    expect(await refusal(open())).toEqual({ kind: "other", words: "Bad gateway" });
    server.play({ to: "Branch", breaksOff: true });
    expect(await refusal(open())).toEqual({ kind: "network" });
    server.play({ to: "Branch", body: "<html>" });
    expect(await refusal(open())).toEqual({ kind: "other", words: "no data" });
  });

  it("nothing of a repository that is called otherwise now", async () => {
    server.repository.formerNames.push("ann/old-site");
    const { facts } = await open(null, TOKEN, "ann/old-site");
    expect(facts.repository).toBe("ann/site");
  });
});
