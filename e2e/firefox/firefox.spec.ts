import { bodyOf, issueFile, THREE_SECTIONS } from "../support/issue-file.ts";
import { pngFile } from "../support/picture-files.ts";
import { expect, test } from "./fixtures.ts";

test("an issue is written, saved, found again after a reload, and downloaded", async ({ desk }) => {
  await desk.newIssue({ headline: "In Firefox", slug: "in-firefox" });
  await desk.type("这周的重点是**端侧**模型。");
  await desk.sees("端侧模型。");
  await desk.saved();
  await desk.reload();
  await desk.caretAtEndOf("这周的重点");
  await desk.type("又一句");
  const { name, text } = await desk.download();
  expect(name).toMatch(/^\d{4}-\d\d-\d\d-in-firefox\.md$/);
  expect(text).toContain('title: "Weekly Links 1: In Firefox"\n');
  expect(bodyOf(text)).toMatch(/^这周的重点是\*\*端侧\*\*模型。又一句\n\n# Reports\n/);
});

test("a link is dropped into a section, and its comment is written where the caret waits", async ({
  desk,
}) => {
  const file = issueFile(THREE_SECTIONS);
  await desk.open(file);
  // Beside an item stands what is known of its link, as soon as that is known.
  await desk.knowsLinks();
  await desk.dropLink("https://arxiv.org/abs/2511.00002?utm_source=x", "New paper", "Old paper");
  await desk.sees("New paper");
  await desk.type("读过了");
  expect(bodyOf((await desk.download()).text)).toBe(
    THREE_SECTIONS.replace(
      "read last week\n",
      "read last week\n- [**New paper**](https://arxiv.org/abs/2511.00002): 读过了\n",
    ),
  );
});

test("what was written is taken back, and the file is the one that was opened, byte for byte", async ({
  desk,
}) => {
  const file = {
    ...issueFile(THREE_SECTIONS.replaceAll("\n", "\r\n")),
    name: "2026-01-05-same.md",
  };
  await desk.open(file);
  await desk.caretAtEndOf("An essay");
  await desk.type("!");
  await desk.sees("long!");
  await desk.undo();
  expect(await desk.download()).toEqual(file);
});

test("an issue goes out of Firefox, which writes no folders, as a zip with its figure", async ({
  desk,
}) => {
  const file = issueFile("One line.\n");
  await desk.open(file);
  await desk.dropPicture("board.png", pngFile(60, 40), "One line.");
  await desk.sees("1.png");
  await desk.type("黑板");
  const files = await desk.downloadZip();
  const figure = "assets/img/2026-01-05-small-models/1.png";
  expect(Object.keys(files)).toEqual([figure, `_posts/${file.name}`]);
  expect(Buffer.from(files[figure] ?? []).toString("latin1")).toMatch(/^\x89PNG/);
  const post = Buffer.from(files[`_posts/${file.name}`] ?? []).toString();
  expect(post).toContain(`path="${figure}"`);
  expect(post).toContain('alt="黑板"');
});

test("a copy for WeChat is copied with its light styles from a dark page, and pasted elsewhere", async ({
  desk,
}) => {
  await desk.open(issueFile(THREE_SECTIONS));
  await desk.goDark();
  await desk.openCopies();
  await desk.copy();
  await desk.sees("Copied for WeChat");
  const { html, text } = await desk.pastedElsewhere();
  expect(text).toContain("Old paper[2]: read last week");
  expect(text).toContain("https://arxiv.org/abs/2510.00001");
  expect(html).toMatch(/<section[^>]*color: ?(?:#2b2d2a|rgb\(43, 45, 42\))/);
  expect(html).not.toMatch(/class=|var\(|background(?:-color)?: ?(?:rgb|#)/);
});

test("a picture of the checklist is copied as a picture", async ({ desk }) => {
  await desk.open(issueFile(THREE_SECTIONS));
  await desk.dropPicture("board.png", pngFile(300, 200), "An essay");
  await desk.sees("1.png");
  await desk.type("A board");
  await desk.openCopies();
  expect(await desk.copyPicture("A board")).toBe("image/png 300 × 200");
  await desk.sees("Copied: A board");
});
