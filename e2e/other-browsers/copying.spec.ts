import { COPIED, issueFile, THREE_SECTIONS } from "../support/issue-file.ts";
import { pngFile } from "../support/picture-files.ts";
import { expect, test } from "./fixtures.ts";

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

test("a copy for Substack is pasted elsewhere with its headings, lists and links", async ({
  desk,
}) => {
  await desk.open(issueFile(COPIED));
  await desk.openCopies();
  await desk.choosePlace("s");
  await desk.sees("tables become lists");
  await desk.copy();
  await desk.sees("Copied for Substack");
  const { html, text } = await desk.pastedElsewhere();
  expect(html).toMatch(/<h2[^>]*>Reports<\/h2>/);
  expect(html).toMatch(
    /<li[^>]*>(?:<p[^>]*>)?<a[^>]* href="https:\/\/lab\.example\/first"[^>]*>First report<\/a>: what/,
  );
  expect(text).toContain("1.4 GB");
  expect(html).not.toMatch(/<table|class=|var\(/);
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
