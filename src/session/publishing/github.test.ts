import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SHIPPED_PROFILES } from "../../issue/profile/shipped-profiles.ts";
import * as lens from "../../markdown/lens.ts";
import { memoryDisk } from "../../publish/destinations/testing/memory-disk.ts";
import { memoryRepository } from "../../publish/destinations/github/testing/github-repository.ts";
import {
  type GitHubServer,
  startGitHubServer,
} from "../../publish/destinations/github/testing/github-server.ts";
import { createGitHubApi } from "../../publish/destinations/github/github-api.ts";
import { openGitHubBranch } from "../../publish/destinations/github/github-branch.ts";
import { openPostToPublish, POST_PATH, POST_TEXT } from "../testing/post-to-publish.ts";
import { type Tab, type TestBrowser, testBrowser } from "../testing/test-browser.ts";
import { gitHubPlanOf } from "./github-plan.ts";
import type { GitHubPlan, GitHubService, PublishingService } from "./publishing-state.ts";

const TOKEN = "github_pat_sitting";

let browser: TestBrowser;
let tab: Tab;
let server: GitHubServer;
let service: PublishingService;
let gitHub: GitHubService;
beforeEach(async () => {
  browser = testBrowser();
  server = await startGitHubServer(
    memoryRepository("ann/site", { [POST_PATH]: POST_TEXT, "a.md": "a" }),
  );
  server.tokens.set(TOKEN, "write");
  browser.network.fetch = server.fetch;
  tab = await browser.tab(lens);
  service = await openPostToPublish(tab);
  gitHub = service.gitHub;
});
afterEach(async () => {
  expect(server.faults).toEqual([]);
  tab.kill();
  browser.end();
  await server.close();
});

const text = () => tab.session.openIssue.getState().text();
const change = (from: string, to: string) =>
  tab.session.openIssue.getState().replaceText(text().replace(from, to));

async function plan(branch: string | null = null): Promise<GitHubPlan> {
  const planned = await gitHub.plan(branch);
  if (planned.kind !== "plan") throw new Error(JSON.stringify(planned));
  return planned.plan;
}

async function commit(branch: string | null = null): Promise<void> {
  const made = await plan(branch);
  const written = await gitHub.write(made, gitHub.textOf(made, []) ?? "", "Say it");
  expect(written.kind).toBe("written");
}

describe("GitHub", () => {
  it("is asked nothing before somebody connects it, and nothing after it is let go", async () => {
    expect(gitHub.store.getState().repository).toBeNull();
    await gitHub.proposed();
    expect(await gitHub.plan(null)).toEqual({ kind: "refused", refusal: { kind: "token" } });
    expect(server.asked).toEqual([]);
    expect(await gitHub.connect("ann/site", ` ${TOKEN} `)).toBeNull();
    gitHub.disconnect();
    const asked = server.asked.length;
    expect(await gitHub.plan(null)).toMatchObject({ kind: "refused" });
    expect(server.asked).toHaveLength(asked);
  });

  it("is known to have what was committed, though somebody types on meanwhile", async () => {
    await gitHub.connect("ann/site", TOKEN);
    change("One line.", "Mine.");
    const made = await plan();
    const writing = gitHub.write(made, text(), "Say it");
    change("Another line.", "Mine, too.");
    expect((await writing).kind).toBe("written");
    expect(await plan()).toMatchObject({ isMerged: false, conflicts: 0 });
  });

  it("is told where a link stands at the place of the post or of a folder on the way to it, and nothing is committed", async () => {
    await gitHub.connect("ann/site", TOKEN);
    change("One line.", "Mine.");
    server.repository.makeLink(POST_PATH);
    expect(await gitHub.plan(null)).toEqual({
      kind: "refused",
      refusal: { kind: "in-the-way", path: POST_PATH },
    });
    server.repository.push("main", { [POST_PATH]: null, _posts: "../elsewhere" });
    server.repository.makeLink("_posts");
    expect(await gitHub.plan(null)).toEqual({
      kind: "refused",
      refusal: { kind: "in-the-way", path: "_posts" },
    });
    expect(server.asked).not.toContain("POST Commit");
  });

  it("says for how many commits it is where both files are kept, too", async () => {
    change("One line.", "Mine.");
    server.repository.push("main", { [POST_PATH]: POST_TEXT.replace("One line.", "Theirs.") });
    const api = createGitHubApi(server.fetch, TOKEN, Date.now);
    const branch = await openGitHubBranch(api, "ann/site", null);
    const files = await service.files();
    if (!files) throw new Error("no files");
    // Room for one post at once, as for many pictures of two.
    const made = await gitHubPlanOf(branch, { files, former: [], opening: null }, 1_800);
    expect(made).toMatchObject({ conflicts: 1, commits: 1, commitsOfBoth: 2 });
  });

  it("gets the post as one commit, and the issue goes on from there", async () => {
    await gitHub.connect("ann/site", TOKEN);
    change("One line.", "One line of mine.");
    const made = await plan();
    expect(made).toMatchObject({
      branch: "main",
      defaultBranch: "main",
      isNewBranch: false,
      inLfs: [],
      commits: 1,
      isMerged: false,
    });
    const written = await gitHub.write(made, text(), "Say it\n\nIn full");
    const head = server.repository.heads.get("main") ?? "";
    expect(written).toEqual({
      kind: "written",
      paths: [POST_PATH],
      text: text(),
      address: `https://github.com/ann/site/commit/${head}`,
    });
    expect(server.repository.textAt("main", POST_PATH)).toBe(text());
    expect(server.repository.messages.get(head)).toBe("Say it\n\nIn full");
    expect((await plan()).files.map(({ change: how }) => how)).toEqual(["same"]);
  });

  it("has its changes and ours where they do not touch, also those of the moment of writing", async () => {
    await gitHub.connect("ann/site", TOKEN);
    change("One line.", "Mine.");
    server.repository.push("main", { [POST_PATH]: POST_TEXT.replace("A last line.", "Theirs.") });
    const made = await plan();
    expect([made.isMerged, made.conflicts]).toEqual([true, 0]);
    server.repository.push("main", { "a.md": "later" });
    expect(await gitHub.write(made, gitHub.textOf(made, []) ?? "", "M")).toMatchObject({
      kind: "written",
    });
    const both = POST_TEXT.replace("One line.", "Mine.").replace("A last line.", "Theirs.");
    expect(server.repository.textAt("main", POST_PATH)).toBe(both);
    expect(server.repository.textAt("main", "a.md")).toBe("later");
    expect(text()).toBe(both);
  });

  it("is connected for one newsletter, and not for the issues of another", async () => {
    await gitHub.connect("ann/site", TOKEN);
    const { switchProfile, current } = tab.session.openIssue.getState();
    const own = current.kind === "open" ? current.profile.id : "";
    const other = SHIPPED_PROFILES.find(({ id }) => id !== own)?.id ?? "";
    switchProfile(other);
    expect(gitHub.store.getState().repository).toBeNull();
    expect(await gitHub.plan(null)).toEqual({ kind: "refused", refusal: { kind: "token" } });
    expect(await gitHub.proposed()).toBe("");
    switchProfile(own);
    expect(gitHub.store.getState().repository).toBe("ann/site");
    expect((await plan()).branch).toBe("main");
  });

  it("asks where both changed one line, and is not written where it moves meanwhile", async () => {
    await gitHub.connect("ann/site", TOKEN);
    change("Another line.", "Mine.");
    const before = await plan();
    const theirs = POST_TEXT.replace("Another line.", "Theirs.");
    server.repository.push("main", { [POST_PATH]: theirs });
    expect(await gitHub.write(before, text(), "M")).toEqual({ kind: "moved" });
    expect(server.repository.textAt("main", POST_PATH)).toBe(theirs);
    const made = await plan();
    expect(made.conflicts).toBe(1);
    expect(gitHub.textOf(made, [])).toBeNull();
    await gitHub.write(made, gitHub.textOf(made, ["both"]) ?? "", "M");
    expect(server.repository.textAt("main", POST_PATH)).toContain("Mine.\nTheirs.");
  });

  it("merges from what was committed last to this branch, and leaves the file on disk its own", async () => {
    const disk = memoryDisk({ ".git/HEAD": "", [POST_PATH]: POST_TEXT });
    browser.chooseClone(disk.root);
    await service.clone.connect();
    await gitHub.connect("ann/site", TOKEN);
    change("One line.", "One line of mine.");
    await commit();
    change("Another line.", "Another line, later.");
    // The clone has not got it: its old text is what ours was made of, and no change of somebody's.
    expect(await service.clone.plan()).toMatchObject({ isMerged: false, conflicts: 0 });
    const pulled = server.repository.textAt("main", POST_PATH) ?? "";
    disk.put(POST_PATH, pulled.replace("A last line.", "Theirs."));
    const made = await service.clone.plan();
    expect(made).toMatchObject({ isMerged: true, conflicts: 0 });
    expect(made && service.clone.textOf(made, [])).toBe(text().replace("A last line.", "Theirs."));
  });

  it("asks where somebody went back to what was there before", async () => {
    await gitHub.connect("ann/site", TOKEN);
    change("One line.", "One line of mine.");
    await commit();
    change("One line of mine.", "One line, better.");
    server.repository.push("main", { [POST_PATH]: POST_TEXT });
    expect((await plan()).conflicts).toBe(1);
  });

  it("makes a branch, goes on with it the next time, and with the first one once it is gone", async () => {
    await gitHub.connect("ann/site", TOKEN);
    change("One line.", "Mine.");
    const made = await plan("drafts/3");
    expect(made).toMatchObject({ branch: "drafts/3", isNewBranch: true, isMerged: false });
    expect(gitHub.pullRequest(made)).toContain("/ann/site/compare/main...drafts/3");
    await commit("drafts/3");
    expect(server.repository.textAt("main", POST_PATH)).toBe(POST_TEXT);
    expect(await plan()).toMatchObject({ branch: "drafts/3", isNewBranch: false });
    server.repository.heads.delete("drafts/3");
    expect(await plan()).toMatchObject({ branch: "main", isNewBranch: false });
  });

  it("remembers the repository of a newsletter, and never the token", async () => {
    await gitHub.connect("ann/site", TOKEN);
    change("One line.", "Mine.");
    await commit();
    expect(await gitHub.proposed()).toBe("ann/site");
    const second = await browser.tab(lens);
    const { current } = tab.session.openIssue.getState();
    if (current.kind !== "open") throw new Error("none is open");
    await second.session.openIssue.getState().open(current.id);
    const other = (await second.session.publishing.load()).gitHub;
    expect(await other.proposed()).toBe("ann/site");
    expect(other.store.getState().repository).toBeNull();
    second.kill();
    const kept = JSON.stringify([await allRecords(browser.databaseName), [...browser.storage]]);
    expect(kept).toContain("ann/site");
    expect(kept).not.toContain(TOKEN);
    expect(JSON.stringify([...browser.copyFiles])).not.toContain(TOKEN);
  });

  it("is proposed as the clone has it, and found under a new name", async () => {
    const config = '[remote "origin"]\n\turl = git@github.com:ann/old-site.git\n';
    browser.chooseClone(memoryDisk({ ".git/config": config, [POST_PATH]: POST_TEXT }).root);
    await service.clone.connect();
    expect(await gitHub.proposed()).toBe("ann/old-site");
    server.repository.formerNames.push("ann/old-site");
    expect(await gitHub.connect("ann/old-site", TOKEN)).toBeNull();
    expect(gitHub.store.getState()).toEqual({
      repository: "ann/site",
      formerName: "ann/old-site",
    });
    expect(await gitHub.proposed()).toBe("ann/site");
  });

  it("tells what it refuses, and nothing is noted as written", async () => {
    expect(await gitHub.connect("ann/site", "github_pat_old")).toEqual({ kind: "token" });
    expect(gitHub.store.getState().repository).toBeNull();
    await gitHub.connect("ann/site", TOKEN);
    change("One line.", "Mine.");
    const made = await plan();
    server.facts.protectedBranches.add("main");
    expect(await gitHub.write(made, text(), "M")).toMatchObject({
      kind: "refused",
      refusal: { kind: "protected" },
    });
    expect(server.repository.textAt("main", POST_PATH)).toBe(POST_TEXT);
    expect((await plan()).files.map(({ change: how }) => how)).toEqual(["changed"]);
  });

  it("says which files its repository keeps in Git LFS", async () => {
    server.repository.push("main", { ".gitattributes": "*.md filter=lfs" });
    await gitHub.connect("ann/site", TOKEN);
    change("One line.", "Mine.");
    expect((await plan()).inLfs).toEqual([POST_PATH]);
  });
});

/** All that lies in a database. */
async function allRecords(name: string): Promise<unknown> {
  const database = await openDB(name);
  const records = await Promise.all(
    [...database.objectStoreNames].map((store) => database.getAll(store)),
  );
  database.close();
  return records;
}
