import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { draggedLink, WAYS_TO_WRITE } from "./support/input.ts";
import { issueFile } from "./support/issue-file.ts";

for (const [way, write] of Object.entries(WAYS_TO_WRITE)) {
  test.describe(`${way}, words`, () => {
    test("written beside a link or behind a title are none of it", async ({
      page,
      library,
      editor,
      input,
    }) => {
      await library.openFiles(
        issueFile(
          "字**粗**尾\n\n# Papers\n\n- [**甲**](https://a.example/1)\n- [**乙**](https://a.example/2)\n" +
            "- **丙**\n- [丁](https://a.example/3)：已\n- 戊\n",
        ),
      );
      const items = editor.items("Papers");
      await editor.caretAtEndOf(items.nth(0));
      await write(page, input, "重点");
      await editor.caretAtEndOf(items.nth(1));
      await page.keyboard.press("Tab");
      await write(page, input, "重点");
      await editor.caretAtEndOf(items.nth(2));
      await write(page, input, "重点");
      await editor.caretAtEndOf(items.nth(3));
      await page.keyboard.press("Home");
      await write(page, input, "重点");
      await editor.caretAtEndOf(items.nth(4));
      await page.keyboard.press("Control+b");
      await write(page, input, "重点");
      await write(page, input, "又");
      await page.keyboard.press("Control+b");
      await write(page, input, "点");
      await editor.caretAtEndOf(editor.text.getByRole("paragraph").first());
      await editor.moveCaret("ArrowLeft", "ArrowLeft", "ArrowRight");
      await write(page, input, "重点");
      expect(await editor.body()).toBe(
        "字**粗重点**尾\n\n# Papers\n\n- [**甲**](https://a.example/1)重点\n- [**乙**](https://a.example/2)：重点\n" +
          "- **丙**重点\n- 重点[丁](https://a.example/3)：已\n- 戊**重点又**点\n",
      );
    });

    test("written behind a dropped title are its comment", async ({
      page,
      library,
      editor,
      input,
    }) => {
      await library.openFiles(issueFile("# Papers\n\n- 一\n"));
      const one = editor.text.getByText("一", { exact: true });
      await expect(one).toBeVisible();
      await input.drop(one, draggedLink("https://a.example/p", "Paper"), "bottom");
      await expect(editor.items("Papers")).toHaveCount(2);
      await write(page, input, "重点");
      await write(page, input, "很快");
      expect(await editor.body()).toBe(
        "# Papers\n\n- 一\n- [**Paper**](https://a.example/p): 重点很快\n",
      );
    });

    test("written over all words of a link or of a bold or code run take their place", async ({
      page,
      library,
      editor,
      input,
    }) => {
      const body =
        "看**bold**和`code`尾\n\n# Products and models\n\n- 某家[推出](https://a.example/1)K2\n- [**Title**](https://a.example/2)：评\n";
      await library.openFiles(issueFile(body));
      await editor.selectWord(editor.text.getByText("推出"));
      await write(page, input, "发布");
      await write(page, input, "了");
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Control+z");
      expect(await editor.body()).toBe(body);
      // Within half a second on one place four clicks are three and one, which no hand makes after that much typing.
      await editor.selectWord(editor.text.getByText("Title"));
      await editor.selectWord(editor.text.getByText("推出"));
      await write(page, input, "发布");
      await editor.selectWord(editor.text.getByText("Title"));
      await write(page, input, "标题");
      await editor.selectWord(editor.text.getByRole("strong").first());
      await write(page, input, "重点");
      await editor.selectWord(editor.text.getByRole("code"));
      await write(page, input, "码");
      expect(await editor.body()).toBe(
        "看**重点**和`码`尾\n\n# Products and models\n\n- 某家[发布](https://a.example/1)K2\n- [**标题**](https://a.example/2)：评\n",
      );
    });

    test("written where all words of a link or a bold run were deleted are plain", async ({
      page,
      library,
      editor,
      input,
    }) => {
      await library.openFiles(
        issueFile("看**粗**尾\n\n# Other reading\n\n- 某家[推出](https://a.example/1)K2\n"),
      );
      await editor.selectWord(editor.text.getByText("推出"));
      await page.keyboard.press("Backspace");
      await write(page, input, "发布");
      await editor.caretAtEndOf(editor.text.getByRole("paragraph").first());
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Backspace");
      await write(page, input, "重点");
      expect(await editor.body()).toBe("看重点尾\n\n# Other reading\n\n- 某家发布K2\n");
    });
  });
}

test("words pasted, dropped or proposed over a whole link take its address", async ({
  page,
  library,
  editor,
  input,
}) => {
  await library.openFiles(
    issueFile(
      "# Papers\n\n- A lab [released](https://a.example/1) K2\n- A lab [shiped](https://a.example/2) K3\n- A lab [opened](https://a.example/3) K4\n",
    ),
  );
  await editor.selectWord(editor.text.getByText("released"));
  await input.copyElsewhere({ "text/plain": "unveiled" });
  await page.keyboard.press("Control+v");
  await expect(editor.text.getByRole("link", { name: "unveiled" })).toBeVisible();
  await editor.selectWord(editor.text.getByText("shiped"));
  await propose(page, "shipped");
  await page.keyboard.press("Escape");
  await editor.selectWord(editor.text.getByText("opened"));
  await input.drop(editor.text.getByRole("link", { name: "opened" }), {
    items: [{ mimeType: "text/plain", data: "open-sourced" }],
  });
  expect(await editor.body()).toBe(
    "# Papers\n\n- A lab [unveiled](https://a.example/1) K2\n- A lab [shipped](https://a.example/2) K3\n- A lab [open-sourced](https://a.example/3) K4\n",
  );
});

/** What the browser does where its spelling's proposal for the selected word is chosen. */
async function propose(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const range = getSelection()?.getRangeAt(0);
    const event = new InputEvent("beforeinput", {
      inputType: "insertReplacementText",
      data: text,
      bubbles: true,
      cancelable: true,
      targetRanges: range ? [new StaticRange(range)] : [],
    });
    document.activeElement?.dispatchEvent(event);
  }, words);
}

test("beside the caret stands what the next letter takes, where that is in question", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(
    issueFile("字**粗**尾\n\n# Papers\n\n- [**甲**](https://a.example/1)：乙\n"),
  );
  await editor.caretAtEndOf(editor.text.getByRole("paragraph").first());
  await expect(editor.caretMarks).toHaveCount(0);
  await editor.moveCaret("ArrowLeft");
  await expect(editor.caretMarks).toHaveText("Aa");
  await editor.moveCaret("ArrowLeft", "ArrowRight");
  await expect(editor.caretMarks.locator("svg")).toHaveCount(1);
  await page.keyboard.press("Control+b");
  await expect(editor.caretMarks).toHaveText("Aa");
  await page.keyboard.type("x");
  expect(await editor.body()).toContain("字**粗**x尾");
  await editor.caretAtEndOf(editor.items("Papers").first());
  await expect(editor.caretMarks).toHaveCount(0);
  await editor.moveCaret("ArrowLeft", "ArrowLeft");
  await expect(editor.caretMarks).toBeVisible();
});
