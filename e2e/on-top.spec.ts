import { expect, test } from "./fixtures.ts";
import { CapturePage } from "./pages/capture-page.ts";
import { askNobody } from "./support/ask-nobody.ts";
import { draggedLink, RealInput } from "./support/input.ts";
import { issueFile } from "./support/issue-file.ts";

const BODY = `# Papers

- [**A paper**](https://arxiv.org/abs/2510.00001): on the editor
`;

test.beforeEach(({ page }) => askNobody(page));

test("links are dropped and pasted onto the window that stays on top, which says that they were caught, and where they were sent before", async ({
  page,
  context,
  library,
  editor,
  inbox,
}) => {
  await library.openFiles(issueFile(BODY));
  await expect(editor.items("Papers")).toHaveCount(1);
  await page.goto("./");
  await expect(library.row("Small models")).toBeVisible();
  await inbox.buttonInLibrary.click();
  const opening = context.waitForEvent("page");
  await inbox.choose("Keep the inbox on top");
  const onTop = await opening;
  const complaints: string[] = [];
  onTop.on("request", (request) => complaints.push(`asks for ${request.url()}`));
  onTop.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const ask = onTop.getByText("Drop links here from any window");
  await expect(ask).toBeVisible();
  await expect(onTop).toHaveTitle("Inbox · Galley");
  // It looks as the page does, without asking for anything.
  await expect(ask).toHaveCSS("border-top-style", "dashed");

  const input = await RealInput.of(onTop);
  await input.drop(ask, draggedLink("https://arxiv.org/pdf/2510.00001", "A paper, again"));
  const row = (title: string) => onTop.getByRole("listitem").filter({ hasText: title });
  const again = row("A paper, again");
  const lamp = row("A lamp that folds");
  await expect(again).toContainText("Sent before in issue 3 · Papers, 2026-01-05");
  await expect(onTop.getByRole("status")).toHaveText("Caught 1 link");
  await input.drop(ask, draggedLink("https://acme.example/lamp?utm_source=x", "A lamp that folds"));
  await expect(lamp).toContainText("acme.example");
  await expect(lamp).not.toContainText("Sent before");
  await input.drop(ask, draggedLink("https://acme.example/lamp", "A lamp that folds"));
  await expect(lamp).toContainText("waited already");
  await expect(inbox.rows).toHaveCount(2);

  await again.getByRole("button", { name: "Throw away" }).click();
  await expect(inbox.rows).toHaveCount(1);
  await again.getByRole("button", { name: "Undo" }).click();
  await expect(inbox.rows).toHaveCount(2);
  await again.getByRole("button", { name: "Throw away" }).click();
  await expect(again).toContainText("Thrown away.");
  await expect(inbox.rows).toHaveCount(1);
  await page.evaluate(() => navigator.clipboard.writeText("no link in here"));
  await onTop.bringToFront();
  await ask.click();
  await onTop.keyboard.press("Control+v");
  await expect(onTop.getByRole("status")).toHaveText("There is no link in this.");

  // It stays while one goes elsewhere in Galley, and says what stands in the issue that is open then.
  await page.bringToFront();
  await library.issue("Small models").click();
  await expect(editor.items("Papers")).toHaveCount(1);
  await input.drop(ask, draggedLink("https://arxiv.org/abs/2510.00001", "A paper, again"));
  await expect(again).toContainText("Already in the issue that is open, in Papers");
  expect(complaints).toEqual([]);

  await inbox.open();
  const closing = onTop.waitForEvent("close");
  await inbox.choose("Close the window on top");
  await closing;
});

test("“How links get here” opens it, too, and says so where the browser has no such windows", async ({
  page,
  context,
}) => {
  const capture = new CapturePage(page);
  await capture.goto();
  const opening = context.waitForEvent("page");
  await page.getByRole("button", { name: "Open it" }).click();
  await expect((await opening).getByText("Drop links here from any window")).toBeVisible();
  await page.addInitScript(() => Reflect.deleteProperty(window, "documentPictureInPicture"));
  await page.reload();
  await expect(page.getByText("This browser has no such windows.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Open it" })).toHaveCount(0);
});
