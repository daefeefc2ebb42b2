import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const FILE = issueFile(`A picture: ![Curve](https://pictures.example/curve.png)

<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid loading="eager" path="https://pictures.example/wide.png" class="img-fluid rounded z-depth-1" zoomable=true alt="Wide" %}
    </div>
</div>
`);

test("remote pictures are asked for only once they are allowed, one by one or all", async ({
  context,
  library,
  editor,
  settings,
}) => {
  const asked: string[] = [];
  await context.route("https://pictures.example/**", (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: "image/png", body: PIXEL });
  });
  await library.openFiles(FILE);
  await expect(editor.text.getByRole("figure")).toBeVisible();
  await expect(editor.loadPicture).toHaveCount(2);
  expect(asked).toEqual([]);

  await editor.loadPicture.last().click();
  await expect.poll(() => asked).toEqual(["/wide.png"]);
  await expect(editor.loadPicture).toHaveCount(1);
  expect((await editor.download()).text).toBe(FILE.text);

  await editor.toLibrary();
  await settings.goto();
  await settings.remoteImages.click();
  await settings.back();
  await library.issue("Small models").click();
  await expect.poll(() => asked).toContain("/curve.png");
  await expect(editor.loadPicture).toHaveCount(0);
});
