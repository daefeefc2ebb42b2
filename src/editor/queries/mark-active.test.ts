import type { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { toggleBold } from "../commands/marks.ts";
import { code, doc, item, link, p, section, stateOf, strong, ul } from "../testing/build.ts";
import { marksInQuestion } from "./mark-active.ts";
import { profilePlugin } from "./profile-of.ts";

const href = "https://a.example/";
const plugins = [profilePlugin(() => ({ profile: defaultProfile("zh") }))];

describe("what the sign at the caret shows", () => {
  const cases: readonly [where: string, marked: Node, shown: readonly string[] | null][] = [
    ["nothing in plain words", p("甲‸乙"), null],
    ["nothing at the end of plain words", p("甲‸"), null],
    ["nothing inside bold words", p(strong("甲‸乙")), null],
    ["none behind a link, which ends there", p(link("甲", href), "‸"), []],
    ["none before a link", p("字", "‸", link("甲", href)), []],
    ["bold behind bold words in prose", p("字", strong("甲"), "‸乙"), ["bold"]],
    ["code behind code", p("字", code("a"), "‸"), ["code"]],
    ["none behind the title of an item", doc(section("Papers", ul(item(strong("甲"), "‸")))), []],
    ["nothing over a selection", p("‸字", strong("甲"), "‸乙"), null],
  ];
  it.each(cases)("is %s", (_where, marked, shown) => {
    expect(marksInQuestion(stateOf(marked, plugins))).toEqual(shown);
  });

  it("is what a key chose in plain words", () => {
    let state = stateOf(p("甲‸乙"));
    toggleBold(state, (tr) => {
      state = state.apply(tr);
    });
    expect(marksInQuestion(state)).toEqual(["bold"]);
  });
});
