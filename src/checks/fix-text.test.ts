import { expect, test } from "vitest";
import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import { fixText } from "./fix-text.ts";
import { NO_FACTS } from "./testing/facts.ts";

test("of fixes that would only together be read otherwise, one is left, and all others are made", () => {
  // Without both of its invisible characters GFM would take this for a link, where kramdown reads words.
  const text = "端侧模型,手机\n\n见 ht\u200btp:/\u200b/a.test 页\n\n增加38％\n";
  const { text: after, fixed } = fixText(text, defaultProfile(), NO_FACTS);
  expect(after).toContain("端侧模型，手机");
  expect(after).toContain("增加38%");
  expect(after).not.toContain("http://a.test");
  expect(fixed.map(({ rule }) => rule).toSorted()).toEqual([
    "full-width-percent",
    "half-width-punctuation",
    "invisible-character",
  ]);
});

test.each([
  [
    "in one line of a list",
    "- `{{ a }}` and {% raw %}`{{ b }}`{% endraw %}\n- `{{ c }}`\n",
    "- `{% raw %}{{ a }}{% endraw %}` and {% raw %}`{{ b }}`{% endraw %}\n- `{% raw %}{{ c }}{% endraw %}`\n",
  ],
  [
    "on both sides of it",
    "1. `{{ a }}`{% raw %}`{{ b }}`{% endraw %}`{{ c }}`\n",
    "1. `{% raw %}{{ a }}{% endraw %}`{% raw %}`{{ b }}`{% endraw %}`{% raw %}{{ c }}{% endraw %}`\n",
  ],
  [
    "in an item of several paragraphs",
    "- one\n  {% raw %}\n  `{{ b }}`\n  {% endraw %}\n  `{{ a }}`\n",
    "- one\n  {% raw %}\n  `{{ b }}`\n  {% endraw %}\n  `{% raw %}{{ a }}{% endraw %}`\n",
  ],
  [
    "in blocks of code of an item",
    "- one\n\n  {% raw %}\n\n  ```\n  {{ b }}\n  ```\n\n  {% endraw %}\n\n  ```\n  {{ a }}\n  ```\n",
    "- one\n\n  {% raw %}\n\n  ```\n  {{ b }}\n  ```\n\n  {% endraw %}\n\n  ```\n  {% raw %}{{ a }}{% endraw %}\n  ```\n",
  ],
  [
    "around whole items",
    "{% raw %}\n- `{{ b }}`\n{% endraw %}\n- `{{ a }}`\n",
    "{% raw %}\n- `{{ b }}`\n{% endraw %}\n- `{% raw %}{{ a }}{% endraw %}`\n",
  ],
])("code beside a raw region keeps being code when it is made safe: %s", (_where, text, safe) => {
  expect(fixText(text, defaultProfile(), NO_FACTS).text).toBe(safe);
  expect(fixText(safe, defaultProfile(), NO_FACTS)).toEqual({ text: safe, fixed: [] });
});
