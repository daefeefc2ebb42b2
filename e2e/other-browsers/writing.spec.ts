import { bodyOf, issueFile, THREE_SECTIONS } from "../support/issue-file.ts";
import { pngFile } from "../support/picture-files.ts";
import { expect, test } from "./fixtures.ts";

const PAPER = "- [**Old paper**](https://arxiv.org/abs/2510.00001): read last week\n";

test("an issue is written, saved, found again after a reload, and downloaded", async ({
  editor,
}) => {
  await editor.newIssue({ headline: "端侧", slug: "elsewhere" });
  await editor.compose("这周的重点是");
  await editor.type("**");
  await editor.compose("端侧");
  await editor.type("**");
  await editor.compose("模型。");
  await editor.sees("端侧模型。");
  await editor.saved();
  await editor.reload();
  await editor.caretAtEndOf("这周的重点");
  await editor.compose("又一句");
  const { name, text } = await editor.download();
  expect(name).toMatch(/^\d{4}-\d\d-\d\d-elsewhere\.md$/);
  expect(text).toContain('title: "Weekly Links 1: 端侧"\n');
  expect(bodyOf(text)).toMatch(/^这周的重点是\*\*端侧\*\*模型。又一句\n\n# Reports\n/);
});

test("a link is dropped into a section, and its comment is composed where the caret waits", async ({
  editor,
}) => {
  await editor.open(issueFile(THREE_SECTIONS));
  // Beside an item stands what is known of its link, as soon as that is known.
  await editor.knowsLinks();
  await editor.dropLink("https://arxiv.org/abs/2511.00002?utm_source=x", "New paper", "Old paper");
  await editor.sees("New paper");
  await editor.compose("读过了");
  await editor.type(", twice");
  expect(bodyOf((await editor.download()).text)).toBe(
    THREE_SECTIONS.replace(
      PAPER,
      `${PAPER}- [**New paper**](https://arxiv.org/abs/2511.00002): 读过了, twice\n`,
    ),
  );
});

test("Tab goes through what a new item lacks, and what is composed there brings its separator", async ({
  editor,
}) => {
  await editor.open(issueFile(THREE_SECTIONS));
  await editor.knowsLinks();
  await editor.dropLink("https://lab.example/k2", "Lab releases K2", "a start");
  await editor.sees("Lab releases K2");
  await editor.compose("很快");
  await editor.tab();
  await editor.tab();
  const { text } = await editor.download();
  expect(bodyOf(text)).toContain("- Lab [releases](https://lab.example/k2) K2, 很快\n");
});

test("a word composed over all words of a link keeps its address", async ({ editor }) => {
  await editor.open(issueFile(THREE_SECTIONS));
  await editor.select("released", "Acme released");
  await editor.compose("推出");
  await editor.caretAtEndOf("a start");
  await editor.compose("也是");
  expect(bodyOf((await editor.download()).text)).toBe(
    THREE_SECTIONS.replace("[released]", "[推出]").replace("a start", "a start也是"),
  );
});

test("links copied from another page are pasted as items", async ({ editor }) => {
  await editor.open(issueFile(THREE_SECTIONS));
  await editor.saved();
  await editor.copyElsewhere(
    '<ul><li><a href="https://lab.example/a">First thing</a>, 很好</li>' +
      "<li><b>Second</b> thing</li></ul>",
  );
  await editor.caretAtEndOf("An essay");
  await editor.paste();
  await editor.sees("Second thing");
  expect(bodyOf((await editor.download()).text)).toBe(
    `${THREE_SECTIONS}- [First thing](https://lab.example/a), 很好\n- **Second** thing\n`,
  );
});

test("what was written is taken back, and the file is the one that was opened, byte for byte", async ({
  editor,
}) => {
  const file = {
    ...issueFile(THREE_SECTIONS.replaceAll("\n", "\r\n")),
    name: "2026-01-05-same.md",
  };
  await editor.open(file);
  await editor.caretAtEndOf("An essay");
  await editor.type("!");
  await editor.sees("long!");
  await editor.undo();
  expect(await editor.download()).toEqual(file);
});

test("an issue goes out of a browser that writes no folders as a zip with its figure", async ({
  editor,
  otherBrowser,
}) => {
  test.skip(otherBrowser === "WebKit", "the driver of WebKit was not seen to keep the zip");
  const file = issueFile("One line.\n");
  await editor.open(file);
  await editor.dropPicture("board.png", pngFile(60, 40), "One line.");
  await editor.sees("1.png");
  await editor.type("黑板");
  const files = await editor.downloadZip();
  const figure = "assets/img/2026-01-05-small-models/1.png";
  expect(Object.keys(files)).toEqual([figure, `_posts/${file.name}`]);
  expect(Buffer.from(files[figure] ?? []).toString("latin1")).toMatch(/^\x89PNG/);
  const post = Buffer.from(files[`_posts/${file.name}`] ?? []).toString();
  expect(post).toContain(`path="${figure}"`);
  expect(post).toContain('alt="黑板"');
});
