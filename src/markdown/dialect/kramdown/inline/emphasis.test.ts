import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["研究**重点**内容", "研究strong(重点)内容"],
  ["**标题：**内容", "strong(标题：)内容"],
  ["**“词”**后面", "strong(“词”)后面"],
  ["**路由（MoE）**模型", "strong(路由（MoE）)模型"],
  ["前_斜体_后", "前_斜体_后"],
  ["snake_case_name", "snake_case_name"],
  ["1_a_", "1em(a)"],
  ["*a*b", "em(a)b"],
  ["***x***", "strong(em(x))"],
  ["**a *b* c**", "strong(a em(b) c)"],
  ["*a **b** c*", "em(a strong(b) c)"],
  ["**a", "**a"],
  ["* a*", "* a*"],
  ["*a *", "*a *"],
  ["**", "**"],
  ["****", "em(**)"],
  ["*a*{: .x}", "em(a)attributes⟨{: .x}⟩"],
  ["_a_b_", "em(a_b)"],
  ["__a__", "strong(a)"],
  ["a-_b_", "a-_b_"],
  ["*a\n b*", "em(a⏎b)"],
  ["**a* b", "em(*a) b"],
  ["*a**b*", "em(a**b)"],
])("reads %j as kramdown does", (text, expected) => {
  expect(outline(text)).toBe(expected);
});
