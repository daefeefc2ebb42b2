import { expect, test } from "./fixtures.ts";
import { copyPicture } from "./support/copy-picture.ts";
import { pngFile } from "./support/picture-files.ts";

const words = ' alt="黑 &quot;board&quot;"';

test("a newsletter that says so has its figures as HTML: pasted, described, and still figures when the issue is opened again", async ({
  page,
  library,
  editor,
  settings,
  input,
}) => {
  await settings.goto();
  await settings.editProfile("Weekly Links");
  const yaml = await settings.yaml.inputValue();
  await settings.yaml.fill(
    `${yaml.replace("name: Weekly Links", "name: Mine")}commitMessage: "Weekly {number}: {changes}"\n`,
  );
  const way = page.getByRole("combobox", { name: "Figures are written as" });
  await expect(way).toHaveValue("liquid");
  await way.selectOption("html");
  await expect(settings.yaml).toHaveValue(/^figures:\n {2}written: html$/m);
  await settings.save.click();
  await expect(settings.profile("Mine")).toContainText("changed");
  await library.goto();
  await library.newIssue({ headline: "In HTML", slug: "in-html", profile: "Mine" });
  await editor.beginIntro();
  await page.keyboard.type("One line.");
  await copyPicture(page, pngFile(300, 200));
  await page.keyboard.press("Control+v");
  await expect(editor.altText).toBeFocused();
  await input.compose(["hei"], "黑");
  await page.keyboard.type(' "board"');
  const path = /src="\/assets\/img\/\d{4}-\d\d-\d\d-in-html\/1\.png"/;
  await expect(async () => {
    const body = await editor.body();
    expect(body).toMatch(path);
    expect(body.replace(path, "src")).toContain(
      `One line.\n\n<figure>\n  <img src${words} />\n</figure>\n`,
    );
  }).toPass();
  await editor.saved();
  await page.reload();
  const picture = editor.text.getByRole("img", { name: '黑 "board"' });
  await expect(picture).toHaveJSProperty("naturalWidth", 300);
  await editor.more("Into the repository…");
  const dialog = page.getByRole("dialog", { name: "Into the repository" });
  await expect(dialog.getByRole("listitem").first()).toContainText("-in-html/1.png");
});
