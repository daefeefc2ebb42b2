import type { Locator, Page } from "@playwright/test";
import { memoryRepository } from "../src/publish/destinations/github/testing/github-repository.ts";
import {
  type GitHubServer,
  startGitHubServer,
} from "../src/publish/destinations/github/testing/github-server.ts";
import { expect, test as base } from "./fixtures.ts";
import { addFigure } from "./support/add-figure.ts";
import { issueFile } from "./support/issue-file.ts";

const FILE = issueFile("One line.\n\nAnother line.\n\nA last line.\n");
const POST = `_posts/${FILE.name}`;
const FIGURE = "assets/img/2026-01-05-small-models/1.png";
const TOKEN = "github_pat_of_this_sitting";

/** The page's requests to GitHub come to a server of the test; it ends with nothing wrong in the form of any. */
const test = base.extend<{ gitHub: GitHubServer }>({
  gitHub: async ({ page }, use) => {
    const files = { [POST]: FILE.text, "README.md": "a site" };
    const server = await startGitHubServer(memoryRepository("ann/site", files));
    server.tokens.set(TOKEN, "write");
    await page.route("https://api.github.com/**", async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: server.address + pathname }) });
    });
    await use(server);
    expect(server.faults).toEqual([]);
    await server.close();
  },
});

async function connect(page: Page, token = TOKEN): Promise<Locator> {
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await dialog.getByRole("radio", { name: "GitHub" }).click();
  await dialog.getByLabel("Repository", { exact: true }).fill("https://github.com/ann/site");
  await dialog.getByLabel("Token", { exact: true }).fill(token);
  await dialog.getByRole("button", { name: "Connect" }).click();
  return dialog;
}

test("an issue is committed with its figure, and nobody keeps the token", async ({
  page,
  library,
  editor,
  gitHub,
}) => {
  await library.openFiles(FILE);
  await editor.caretAtEndOf(editor.text.getByText("A last line."));
  await addFigure(page, editor);
  await editor.more("Into the repository…");
  expect(gitHub.asked).toEqual([]);
  const dialog = await connect(page);
  await expect(dialog.getByRole("listitem")).toContainText([FIGURE, POST]);
  await expect(dialog.getByRole("region", { name: "The text" })).toContainText("figure.liquid");
  await dialog.getByLabel("What changed").fill("Add the board");
  await dialog.getByRole("button", { name: "Commit to main" }).click();
  await expect(dialog).toContainText("2 files are committed to main.");
  const { repository } = gitHub;
  const head = repository.heads.get("main") ?? "";
  expect(repository.messages.get(head)).toBe("Add the board");
  expect(repository.textAt("main", FIGURE)).toContain("PNG");
  await expect(dialog.getByRole("link", { name: "See the commit" })).toHaveAttribute(
    "href",
    `https://github.com/ann/site/commit/${head}`,
  );
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Commit to GitHub…" })).toBeVisible();
  expect(repository.textAt("main", POST)).toBe((await editor.download()).text);

  await page.reload();
  await editor.more("Into the repository…");
  await page.getByRole("radio", { name: "GitHub" }).click();
  await expect(page.getByLabel("Repository", { exact: true })).toHaveValue("ann/site");
  await expect(page.getByLabel("Token", { exact: true })).toHaveValue("");
  const form = page.getByRole("link", { name: "Open the filled form" });
  await expect(form).toHaveAttribute("href", /personal-access-tokens\/new\?.*contents=write/);
});

test("what somebody else committed meanwhile is merged, and asked about where it touches", async ({
  page,
  library,
  editor,
  gitHub,
}) => {
  await library.openFiles(FILE);
  await editor.caretAtEndOf(editor.text.getByText("One line."));
  await page.keyboard.type(" Mine.");
  gitHub.repository.push("main", { [POST]: FILE.text.replace("A last line.", "Their last line.") });
  await editor.more("Into the repository…");
  const dialog = await connect(page);
  await expect(dialog).toContainText("The changes do not touch yours");
  await dialog.getByRole("button", { name: "Commit to main" }).click();
  await expect(dialog).toContainText("1 file is committed to main.");
  const both = "One line. Mine.\n\nAnother line.\n\nTheir last line.\n";
  expect(gitHub.repository.textAt("main", POST)).toBe(issueFile(both).text);
  await page.keyboard.press("Escape");

  await editor.caretAtEndOf(editor.text.getByText("Another line."));
  await page.keyboard.type(" Mine.");
  await editor.more("Into the repository…");
  const commit = dialog.getByRole("button", { name: "Commit to main" });
  await expect(commit).toBeEnabled();
  // In the moment between looking and committing.
  const theirs = issueFile(both.replace("Another line.", "Another line. Theirs.")).text;
  gitHub.repository.push("main", { [POST]: theirs });
  await commit.click();
  await expect(dialog).toContainText("The repository has changed while you looked.");
  await expect(dialog).toContainText("Say what is kept.");
  expect(gitHub.repository.textAt("main", POST)).toBe(theirs);
  await expect(commit).toBeDisabled();
  await dialog
    .getByRole("region", { name: "Place 1" })
    .getByRole("radio", { name: "Keep both" })
    .click();
  await commit.click();
  await expect(dialog).toContainText("1 file is committed to main.");
  expect(gitHub.repository.textAt("main", POST)).toContain(
    "Another line. Mine.\nAnother line. Theirs.\n",
  );
});

test("where a branch is protected another is made, and a pull request is the last step", async ({
  page,
  library,
  editor,
  gitHub,
}) => {
  gitHub.facts.protectedBranches.add("main");
  await library.openFiles(FILE);
  await editor.caretAtEndOf(editor.text.getByText("One line."));
  await page.keyboard.type(" Mine.");
  await editor.more("Into the repository…");
  const dialog = await connect(page, "github_pat_old");
  await expect(dialog.getByRole("alert")).toContainText("GitHub does not know this token");
  await dialog.getByLabel("Token", { exact: true }).fill(TOKEN);
  await dialog.getByRole("button", { name: "Connect" }).click();
  await dialog.getByLabel("What changed").fill("Mine");
  await dialog.getByRole("button", { name: "Commit to main" }).click();
  await expect(dialog.getByRole("alert")).toContainText("main takes no commits like this");
  await expect(dialog.getByRole("alert")).toContainText("must be made through a pull request");
  expect(gitHub.repository.textAt("main", POST)).toBe(FILE.text);
  await dialog.getByRole("button", { name: "Use another branch" }).click();
  const branch = dialog.getByLabel("Name of the branch");
  await expect(branch).toHaveValue("2026-01-05-small-models");
  await branch.fill("issue-3");
  await branch.press("Enter");
  await expect(dialog).toContainText("There is no branch issue-3 yet.");
  await expect(dialog.getByLabel("What changed")).toHaveValue("Mine");
  await dialog.getByRole("button", { name: "Commit to issue-3" }).click();
  await expect(dialog).toContainText("1 file is committed to issue-3.");
  expect(gitHub.repository.textAt("issue-3", POST)).toContain("One line. Mine.");
  await expect(dialog.getByRole("link", { name: "Open a pull request" })).toHaveAttribute(
    "href",
    "https://github.com/ann/site/compare/main...issue-3?expand=1",
  );
});
