import type { ServerResponse } from "node:http";
import { RECORDED_ANSWERS } from "../src/links/metadata/testing/recorded-answers.ts";
import { expect, test } from "./metadata-fixtures.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";
import type { DragPayload } from "./support/input.ts";

const PAPER = "https://arxiv.org/abs/2511.01234";
const PAPER_ASKED = "https://api.datacite.org/dois/10.48550%2FarXiv.2511.01234";
const TITLE = "Small Models Learn & Forget";
const REPOSITORY = "https://github.com/Sample-Lab/Tiny-Engine";

/** What an address bar gives: the address alone. */
const bare = (href: string): DragPayload => ({
  items: [
    { mimeType: "text/uri-list", data: href },
    { mimeType: "text/plain", data: href },
  ],
});

test.beforeEach(async ({ library, editor }) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await expect(editor.items("Papers")).toHaveCount(2);
});

test("the title of a paper comes after its link is on the page, and is asked once", async ({
  editor,
  input,
  services,
}) => {
  await input.drop(editor.text.getByText("Second paper"), bare(`${PAPER}v2`), "bottom");
  await expect(editor.items("Papers").nth(2)).toContainText(TITLE);
  expect(await editor.body()).toContain(`[**${TITLE}**](${PAPER}v2)`);
  await input.drop(editor.text.getByText("First paper"), bare(PAPER), "top");
  await expect(editor.items("Papers").nth(0)).toContainText(TITLE);
  expect(services.asked).toEqual([PAPER_ASKED]);
});

test("a title that comes after the link was named by hand changes nothing", async ({
  page,
  editor,
  input,
  services,
}) => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    services.answer(PAPER_ASKED, (response: ServerResponse) => {
      answer = () => {
        response.writeHead(200, { "access-control-allow-origin": "*" });
        response.end(JSON.stringify(RECORDED_ANSWERS[PAPER_ASKED]?.body));
      };
      resolve();
    });
  });
  await input.drop(editor.text.getByText("Second paper"), bare(PAPER), "bottom");
  await asked;
  await editor.items("Papers").nth(2).getByText("arxiv.org").first().click();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("!");
  const before = await editor.body();
  expect(before).toMatch(/\[\*\*arxiv\.or!g/);
  const answered = page.waitForResponse(PAPER_ASKED);
  answer();
  await answered;
  await expect(editor.items("Papers").nth(2)).toContainText("arxiv.or!g");
  expect(await editor.body()).toBe(before);
});

test.describe("offline", () => {
  // Code that is loaded ahead in idle moments does not come any more, and is not needed here.
  test.use({ expectedError: /ERR_INTERNET_DISCONNECTED/ });

  test("a link is placed like any other, and nobody is asked", async ({
    context,
    editor,
    input,
    services,
  }) => {
    await input.drop(editor.text.getByText("Second report"), bare(REPOSITORY), "bottom");
    await expect(editor.items("Reports").nth(2)).toContainText("Tiny-Engine");
    await context.setOffline(true);
    await input.drop(editor.text.getByText("Second paper"), bare(PAPER), "bottom");
    await expect(editor.items("Papers")).toHaveCount(3);
    expect(await editor.body()).toContain(`](${PAPER})`);
    expect(services.asked).toHaveLength(1);
  });
});

test("a source with a limit is left alone until then, and the settings say so", async ({
  editor,
  input,
  settings,
  services,
}) => {
  services.answer("api.github.com", {
    status: 403,
    headers: {
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.round(Date.now() / 1_000) + 1_800),
    },
    body: { message: "API rate limit exceeded" },
  });
  await input.drop(editor.text.getByText("Second report"), bare(REPOSITORY), "bottom");
  await expect.poll(() => services.asked).toHaveLength(1);
  await input.drop(
    editor.text.getByText("Third report"),
    bare("https://github.com/sample-lab/other"),
    "bottom",
  );
  await expect(editor.items("Reports")).toHaveCount(5);
  await editor.toLibrary();
  await settings.goto();
  await expect(settings.sources).toContainText(/GitHub asks to wait until \d\d:\d\d\./);
  expect(services.asked).toHaveLength(1);
});
