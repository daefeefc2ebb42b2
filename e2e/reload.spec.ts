import { expect, test } from "./fixtures.ts";

test("a reload in the middle of typing brings back the issue, the words and the caret", async ({
  page,
  library,
  desk,
}) => {
  await library.newIssue({ headline: "Reload", slug: "reload" });
  await desk.beginIntro();
  await page.keyboard.type("Typed before the reload");
  await desk.saved();
  await page.reload();
  await expect(desk.text).toContainText("Typed before the reload");
  await page.keyboard.type(", and after");
  await expect(desk.text).toContainText("Typed before the reload, and after");
});

test("words typed a moment before the page goes away are still there", async ({
  page,
  library,
  desk,
}) => {
  await library.newIssue({ headline: "Gone", slug: "gone" });
  await desk.beginIntro();
  await page.keyboard.type("The last words");
  await page.reload();
  await expect(desk.text).toContainText("The last words");
});
