import { describe, expect, test } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { ALL_ENGINES } from "../document/all-engines.ts";
import { createPrintContext } from "./print-context.ts";
import { readBack } from "./read-back.ts";

const DEFINITIONS = `

[k1]: https://a.example/1

[Two Words]: https://a.example/2

[k3]: https://a.example/3
 "title"

[^n]: 脚注

*[HTML]: Hypertext

{:a: .b}
`;

describe("a piece of a post is read with the definitions of the post", () => {
  test.each([
    "[甲][k1] 和 [乙][K1]",
    "[k1]，[K3][]",
    "[two  words] 和 [甲][TWO\nWORDS]",
    "甲[^n]",
    "HTML",
    "甲\n{: a}",
    "没有引用",
  ])("whatever of them are left out for speed: %j", (text) => {
    const all = createPrintContext(defaultProfile(), ALL_ENGINES, { definitions: DEFINITIONS });
    const nodes = readBack(text, all);
    const whole = readBack(text + DEFINITIONS, createPrintContext(defaultProfile(), ALL_ENGINES));
    expect(nodes.map((node) => node.toJSON())).toEqual(
      whole.slice(0, nodes.length).map((node) => node.toJSON()),
    );
  });
});
