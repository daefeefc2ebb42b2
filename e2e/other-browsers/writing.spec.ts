import { bodyOf, issueFile, THREE_SECTIONS } from "../support/issue-file.ts";
import { pngFile } from "../support/picture-files.ts";
import { expect, test } from "./fixtures.ts";

const PAPER = "- [**Old paper**](https://arxiv.org/abs/2510.00001): read last week\n";

test("an issue is written, saved, found again after a reload, and downloaded", async ({ desk }) => {
  await desk.newIssue({ headline: "端侧", slug: "elsewhere" });
  await desk.compose("这周的重点是");
  await desk.type("**");
  await desk.compose("端侧");
  await desk.type("**");
  await desk.compose("模型。");
  await desk.sees("端侧模型。");
  await desk.saved();
  await desk.reload();
  await desk.caretAtEndOf("这周的重点");
  await desk.compose("又一句");
  const { name, text } = await desk.download();
  expect(name).toMatch(/^\d{4}-\d\d-\d\d-elsewhere\.md$/);
  expect(text).toContain('title: "Weekly Links 1: 端侧"\n');
  expect(bodyOf(text)).toMatch(/^这周的重点是\*\*端侧\*\*模型。又一句\n\n# Reports\n/);
});

test("a link is dropped into a section, and its comment is composed where the caret waits", async ({
  desk,
}) => {
  await desk.open(issueFile(THREE_SECTIONS));
  // Beside an item stands what is known of its link, as soon as that is known.
  await desk.knowsLinks();
  await desk.dropLink("https://arxiv.org/abs/2511.00002?utm_source=x", "New paper", "Old paper");
  await desk.sees("New paper");
  await desk.compose("读过了");
  await desk.type(", twice");
  expect(bodyOf((await desk.download()).text)).toBe(
    THREE_SECTIONS.replace(
      PAPER,
      `${PAPER}- [**New paper**](https://arxiv.org/abs/2511.00002): 读过了, twice\n`,
    ),
  );
});

test("Tab goes through what a new item lacks, and what is composed there brings its separator", async ({
  desk,
}) => {
  await desk.open(issueFile(THREE_SECTIONS));
  await desk.knowsLinks();
  await desk.dropLink("https://lab.example/k2", "Lab releases K2", "a start");
  await desk.sees("Lab releases K2");
  await desk.compose("很快");
  await desk.tab();
  await desk.tab();
  const { text } = await desk.download();
  expect(bodyOf(text)).toContain("- Lab [releases](https://lab.example/k2) K2, 很快\n");
});

test("a word composed over all words of a link keeps its address", async ({ desk }) => {
  await desk.open(issueFile(THREE_SECTIONS));
  await desk.select("released", "Acme released");
  await desk.compose("推出");
  await desk.caretAtEndOf("a start");
  await desk.compose("也是");
  expect(bodyOf((await desk.download()).text)).toBe(
    THREE_SECTIONS.replace("[released]", "[推出]").replace("a start", "a start也是"),
  );
});

test("links copied from another page are pasted as items", async ({ desk }) => {
  await desk.open(issueFile(THREE_SECTIONS));
  await desk.saved();
  await desk.copyElsewhere(
    '<ul><li><a href="https://lab.example/a">First thing</a>, 很好</li>' +
      "<li><b>Second</b> thing</li></ul>",
  );
  await desk.caretAtEndOf("An essay");
  await desk.paste();
  await desk.sees("Second thing");
  expect(bodyOf((await desk.download()).text)).toBe(
    `${THREE_SECTIONS}- [First thing](https://lab.example/a), 很好\n- **Second** thing\n`,
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

test("an issue goes out of a browser that writes no folders as a zip with its figure", async ({
  desk,
  otherBrowser,
}) => {
  test.skip(otherBrowser === "WebKit", "the driver of WebKit was not seen to keep the zip");
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
