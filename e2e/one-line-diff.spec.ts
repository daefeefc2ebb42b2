import { expect, test } from "./fixtures.ts";
import { WAYS_TO_TYPE } from "./support/input.ts";
import { corpus } from "./support/corpus.ts";

for (const post of corpus("series")) {
  for (const [way, write] of Object.entries(WAYS_TO_TYPE))
    test(`a word in an item of ${post.name}, ${way}, changes one line of the file`, async ({
      page,
      library,
      editor,
      input,
    }) => {
      await library.open(post.path);
      const item = editor.text.getByRole("region").getByRole("listitem").nth(2);
      await editor.caretAtEndOf(item);
      await write(page, input, "改动");
      const { text } = await editor.download();

      const before = post.bytes.toString("utf8").split("\n");
      const after = text.split("\n");
      expect(after).toHaveLength(before.length);
      const changed = after.filter((line, index) => line !== before[index]);
      expect(changed).toHaveLength(1);
      expect(changed[0]?.replace("改动", "")).toBe(before[after.indexOf(changed[0] ?? "")]);
    });
}
