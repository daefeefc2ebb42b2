import { writeFile } from "node:fs/promises";
import type { TestInfo } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { copyPicture } from "./support/copy-picture.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";
import { jpegWithPlace, pngFile } from "./support/picture-files.ts";

const FOLDER = "assets/img/2026-01-05-small-models";

/** What a figure of the first user's theme is written as. */
const figure = (path: string, words = "") => `<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="${path}" class="img-fluid rounded z-depth-1" zoomable=true${words} %}
    </div>
</div>
`;

async function onDisk(info: TestInfo, name: string, bytes: Buffer | string): Promise<string> {
  const path = info.outputPath(name);
  await writeFile(path, bytes);
  return path;
}

test.beforeEach(async ({ library, editor }) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await expect(editor.items("Papers")).toHaveCount(2);
});

test("a screenshot is pasted, described and captioned by keys, written safely, and is there after a reload", async ({
  page,
  editor,
  input,
}) => {
  await editor.caretAtEndOf(editor.text.getByText("An introduction."));
  await copyPicture(page, pngFile(640, 400));
  await page.keyboard.press("Control+v");
  await expect(editor.altText).toBeFocused();
  await input.compose(["hei", "hei b"], "黑白");
  await page.keyboard.type(' "board" %} <b>');
  await page.keyboard.press("Tab");
  await expect(editor.caption).toBeFocused();
  await page.keyboard.type("Black & white");
  // The tick, and the text below.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(editor.altText).toBeHidden();
  const words = ' alt="黑白 &quot;board&quot; %&#125; &lt;b&gt;" caption="Black &amp; white"';
  const written = TWO_SECTIONS.replace(
    "An introduction.\n",
    `An introduction.\n\n${figure(`${FOLDER}/1.png`, words)}`,
  );
  expect(await editor.body()).toBe(written);
  await editor.saved();
  await page.reload();
  const picture = editor.text.getByRole("img", { name: '黑白 "board" %} <b>' });
  await expect(picture).toHaveJSProperty("naturalWidth", 640);
  await expect(editor.text.getByRole("figure")).toContainText("Black & white");
});

test("one undo takes a pasted figure away, and redo shows its picture again", async ({
  page,
  editor,
}) => {
  await editor.caretAtEndOf(editor.text.getByText("An introduction."));
  await copyPicture(page, pngFile(64, 40));
  await page.keyboard.press("Control+v");
  await expect(editor.altText).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(editor.text.getByRole("figure")).toHaveCount(0);
  expect(await editor.body()).toBe(TWO_SECTIONS);
  await page.keyboard.press("Control+Shift+z");
  await expect(editor.text.getByRole("figure").locator("img")).toHaveJSProperty("naturalWidth", 64);
});

test("pictures and a post that are dropped at once go each where they belong", async ({
  editor,
  input,
}, info) => {
  const files = [
    await onDisk(info, "one.png", pngFile(300, 200)),
    await onDisk(info, "other.md", issueFile("Other words.\n").text),
    await onDisk(info, "two.png", pngFile(200, 300)),
    await onDisk(info, "notes.png", "no picture"),
  ];
  await input.drop(editor.text.getByText("Second paper"), { files }, "bottom");
  await expect(editor.notice("notes.png is not a picture that Galley knows.")).toBeVisible();
  await expect(editor.notice("Opened 1 issue")).toBeVisible();
  await expect(editor.text.getByRole("figure")).toHaveCount(2);
  const body = await editor.body();
  expect(body).toContain(`- Second paper\n\n${figure(`${FOLDER}/1.png`)}`);
  expect(body).toContain(figure(`${FOLDER}/2.png`));
});

test("a link that is dragged with its picture stays a link", async ({ editor, input }, info) => {
  await input.drop(
    editor.text.getByText("Second paper"),
    {
      items: [
        { mimeType: "text/uri-list", data: "https://lab.example/k2" },
        { mimeType: "text/html", data: '<a href="https://lab.example/k2"><img src="k.png"></a>' },
      ],
      files: [await onDisk(info, "k.png", pngFile(30, 20))],
    },
    "bottom",
  );
  await expect(editor.items("Papers")).toHaveCount(3);
  await expect(editor.text.getByRole("figure")).toHaveCount(0);
});

test("a photo is made smaller without its place, says so, and can be had as it came", async ({
  page,
  editor,
  input,
}, info) => {
  const photo = await jpegWithPlace(page, 2400, 1200);
  await input.drop(
    editor.text.getByText("An introduction."),
    { files: [await onDisk(info, "IMG_1.JPG", photo)] },
    "bottom",
  );
  const shown = editor.text.getByRole("figure");
  await expect(shown).toContainText("Location removed");
  await expect(shown).toContainText("2000 × 1000");
  await expect(shown).toContainText(/\d kB → \d+ kB/);
  await shown.getByRole("button", { name: /^Use original/ }).click();
  await expect(shown).toContainText("2400 × 1200");
  await expect(shown).toContainText("Tells where it was taken");
  await shown.getByRole("button", { name: /^Use the smaller one/ }).click();
  await expect(shown).toContainText("2000 × 1000");
});

test("a picture is chosen from the insert menu, marked as decorative, and looked at closely", async ({
  page,
  editor,
}) => {
  await editor.caretAtEndOf(editor.text.getByText("An introduction."));
  await page.keyboard.press("Enter");
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.type("/tp");
  await expect(editor.insertMenu.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  const chooser = await asked;
  await chooser.setFiles({ name: "a.png", mimeType: "image/png", buffer: pngFile(90, 60) });
  await expect(editor.altText).toBeFocused();
  const missing = editor.text.getByText("No alt text");
  await expect(missing).toBeVisible();
  await editor.text.getByRole("checkbox", { name: "Decorative" }).click();
  await expect(missing).toBeHidden();
  expect(await editor.body()).toContain(figure(`${FOLDER}/1.png`, ' alt=""'));
  await editor.text
    .getByRole("figure")
    .locator("img")
    .click({ position: { x: 10, y: 10 } });
  const closely = page.getByRole("dialog");
  await expect(closely.locator("img")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(closely).toHaveCount(0);
});

test("the form of a figure at the end of the last section is whole and answers keys", async ({
  page,
  editor,
}) => {
  await editor.caretAtEndOf(editor.text.getByText("Second paper"));
  await copyPicture(page, pngFile(300, 900));
  await page.keyboard.press("Control+v");
  await expect(editor.altText).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  const form = editor.text.getByRole("form", { name: "Edit figure" });
  const width = form.getByRole("textbox", { name: "Width" });
  await expect(width).toBeInViewport({ ratio: 1 });
  await width.fill("300px");
  await width.press("Enter");
  await expect(form).toHaveCount(0);
  expect(await editor.body()).toContain('zoomable=true width="300px"');
});

test("what is said of a picture in a small window covers nothing that can be pressed", async ({
  page,
  editor,
  input,
}, info) => {
  const add = editor.addItemIn("Reports");
  await page.setViewportSize({ width: 900, height: 800 });
  const box = await add.boundingBox();
  if (!box) throw new Error("The row that adds an item is not shown.");
  // The row is where messages stand otherwise.
  await page.setViewportSize({ width: 900, height: Math.round(box.y + box.height / 2) + 45 });
  const files = [await onDisk(info, "notes.png", "no picture")];
  await input.drop(editor.text.getByText("An introduction."), { files }, "bottom");
  const said = editor.notice("notes.png is not a picture that Galley knows.");
  await expect(said).toBeVisible();
  // Without a locator, which would scroll the row away from under a message.
  await page.mouse.click(350, box.y + box.height / 2);
  await expect(editor.items("Reports")).toHaveCount(4);
  await expect(said).toBeVisible();
});

test.describe("two figures below a list", () => {
  const [one, two] = [figure(`${FOLDER}/1.png`), figure(`${FOLDER}/2.png`)];
  const apart = TWO_SECTIONS.replace("- Third report\n", `- Third report\n\n${one}\n${two}`);
  const rowOf = (paths: readonly string[], body: string): void => {
    expect(body.match(/<div class="row/g)).toHaveLength(1);
    const places = paths.map((path) => body.indexOf(path));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((before, after) => before - after));
  };

  test.beforeEach(async ({ page, editor, input }, info) => {
    const files = [
      await onDisk(info, "one.png", pngFile(600, 110)),
      await onDisk(info, "two.png", pngFile(600, 110)),
    ];
    await input.drop(editor.text.getByText("Third report"), { files }, "bottom");
    await expect(editor.text.getByRole("figure")).toHaveCount(2);
    await expect(editor.altText).toBeFocused();
    await page.keyboard.press("Escape");
    expect(await editor.body()).toBe(apart);
  });

  test("stand side by side by key from either, from the caption and from between them, and apart again", async ({
    page,
    editor,
  }) => {
    const figures = editor.text.getByRole("figure");
    const begins: readonly (readonly string[])[] = [
      // The upper one is selected.
      [],
      // The caret stands between both, or the lower one is selected.
      ["ArrowUp", "ArrowDown"],
      // The caption of the lower one.
      ["Tab", "Tab"],
    ];
    for (const keys of begins) {
      for (const key of keys) await page.keyboard.press(key);
      if (keys.includes("Tab")) await expect(editor.caption).toBeFocused();
      await page.keyboard.press("Alt+Shift+ArrowUp");
      await expect(figures).toHaveCount(1);
      rowOf([`${FOLDER}/1.png`, `${FOLDER}/2.png`], await editor.body());
      await page.keyboard.press("Alt+Shift+ArrowDown");
      await expect(figures).toHaveCount(2);
      expect(await editor.body()).toBe(apart);
    }
  });

  test("stand side by side when one is dragged to the edge of the other, and apart by undo", async ({
    page,
    editor,
    input,
  }) => {
    const figures = editor.text.getByRole("figure");
    const line = page.locator(".drop-line:visible");
    // Both are in view: nothing scrolls while one is dragged.
    await figures.last().scrollIntoViewIfNeeded();
    const pointIn = async (across: number, down: number): Promise<{ x: number; y: number }> => {
      const box = await figures.first().locator("img").boundingBox();
      if (!box) throw new Error("The figure is not shown.");
      return { x: box.x + box.width * across, y: box.y + box.height * down };
    };
    await figures.last().hover();
    await input.holdDrag(editor.grip, await pointIn(0.05, 0.5), "middle");
    await expect(line).toHaveCSS("width", "2px");
    await page.mouse.up();
    await expect(figures).toHaveCount(1);
    rowOf([`${FOLDER}/2.png`, `${FOLDER}/1.png`], await editor.body());
    await page.keyboard.press("Control+z");
    await expect(figures).toHaveCount(2);
    expect(await editor.body()).toBe(apart);

    // By the picture itself, which is the browser's own drag.
    await input.dragWithMouse(figures.last().locator("img"), await pointIn(0.95, 0.5), "middle");
    await expect(figures).toHaveCount(1);
    rowOf([`${FOLDER}/1.png`, `${FOLDER}/2.png`], await editor.body());
    await page.keyboard.press("Control+z");
    expect(await editor.body()).toBe(apart);

    await input.dragWithMouse(figures.last().locator("img"), await pointIn(0.5, 0.1), "middle");
    const swapped = TWO_SECTIONS.replace("- Third report\n", `- Third report\n\n${two}\n${one}`);
    expect(await editor.body()).toBe(swapped);
    await expect(line).toHaveCount(0);
  });

  test("have a form that calls each picture by its file", async ({ page, editor }) => {
    await page.keyboard.press("Alt+Shift+ArrowUp");
    await page.keyboard.press("Enter");
    const form = editor.text.getByRole("form", { name: "Edit figure" });
    const second = form.getByRole("group", { name: "2.png" });
    await expect(second.getByText("2.png")).toBeVisible();
    await second.getByRole("textbox", { name: "Alt text" }).fill("Two");
    await form.getByRole("button", { name: "Remove picture 1.png" }).click();
    await page.keyboard.press("Enter");
    await expect(form).toHaveCount(0);
    const left = figure(`${FOLDER}/2.png`, ' alt="Two"');
    expect(await editor.body()).toBe(apart.replace(`${one}\n${two}`, left));
  });
});
