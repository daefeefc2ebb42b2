import { COPIED, issueFile, THREE_SECTIONS } from "../support/issue-file.ts";
import { pngFile } from "../support/picture-files.ts";
import { expect, test } from "./fixtures.ts";

test("a copy for WeChat is copied with its light styles from a dark page, and pasted elsewhere", async ({
  editor,
}) => {
  await editor.open(issueFile(THREE_SECTIONS));
  await editor.goDark();
  await editor.openCopies();
  await editor.copy();
  await editor.sees("Copied for WeChat");
  const { html, text } = await editor.pastedElsewhere();
  expect(text).toContain("Old paper[2]: read last week");
  expect(text).toContain("https://arxiv.org/abs/2510.00001");
  expect(html).toMatch(/<section[^>]*color: ?(?:#2b2d2a|rgb\(43, 45, 42\))/);
  expect(html).not.toMatch(/class=|var\(|background(?:-color)?: ?(?:rgb|#)/);
});

test("a copy for Substack is pasted elsewhere with its headings, lists and links", async ({
  editor,
}) => {
  await editor.open(issueFile(COPIED));
  await editor.openCopies();
  await editor.choosePlace("s");
  await editor.sees("tables become lists");
  await editor.copy();
  await editor.sees("Copied for Substack");
  const { html, text } = await editor.pastedElsewhere();
  expect(html).toMatch(/<h2[^>]*>Reports<\/h2>/);
  expect(html).toMatch(
    /<li[^>]*>(?:<p[^>]*>)?<a[^>]* href="https:\/\/lab\.example\/first"[^>]*>First report<\/a>: what/,
  );
  expect(text).toContain("1.4 GB");
  expect(html).not.toMatch(/<table|class=|var\(/);
});

test("a picture of the checklist is copied as a picture", async ({ editor }) => {
  const board = pngFile(300, 200).toString("base64");
  await editor.open(issueFile(`${COPIED}\n![A board](data:image/png;base64,${board})\n`));
  await editor.openCopies();
  expect(await editor.copyPicture("A board")).toBe("image/png 300 × 200");
  await editor.sees("Copied: A board");
});
