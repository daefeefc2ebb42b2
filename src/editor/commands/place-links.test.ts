import { history, undo } from "@tiptap/pm/history";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { LinkService, PlacedLink } from "../core/link-service.ts";
import { NO_LINK_SERVICE } from "../core/link-service.ts";
import { after, doc, h, item, ol, p, section, show, stateOf, ul } from "../testing/build.ts";
import { placeLinks } from "./place-links.ts";

const profile = defaultProfile("zh-CN");
const link = (id: string | null, title: string) => ({
  id,
  link: { href: `https://a.example/${title}`, title },
});

function service(): { links: LinkService; placed: PlacedLink[] } {
  const placed: PlacedLink[] = [];
  return {
    placed,
    links: {
      ...NO_LINK_SERVICE,
      arrive: ({ href, title }) => ({ href, title, organisation: "甲", verb: "发布" }),
      placed: (links) => placed.push(...links),
    },
  };
}

describe("links that are placed", () => {
  const issue = doc(
    p("开头‸"),
    section("产品&模型发布", ul(item("一"))),
    section("热点论文"),
    section("其他阅读", ol(item("二")), p("中"), ul(item("")), h(2, "深读"), ul(item("三"))),
  );

  it("go to the end of the last list of each section's own, or begin one, in one step", () => {
    const { links, placed } = service();
    const state = stateOf(issue, [history()]);
    const done = after(
      state,
      placeLinks(
        [
          { section: 0, links: [link("a", "K2"), link(null, "K3")] },
          { section: 1, links: [link("b", "论文")] },
          { section: 2, links: [link("c", "文")] },
          { section: 7, links: [link("d", "无")] },
        ],
        { profile, links },
      ),
    );
    expect(show(done)).toBe(
      "doc(paragraph(开头‸) " +
        "section(heading1(产品&模型发布) bullet_list(list_item(paragraph(一)) " +
        "list_item(paragraph(甲<link>发布</>K2)) list_item(paragraph(甲<link>发布</>K3)))) " +
        "section(heading1(热点论文) bullet_list(list_item(paragraph(<link+strong>论文</>)))) " +
        "section(heading1(其他阅读) ordered_list(list_item(paragraph(二))) paragraph(中) " +
        "bullet_list(list_item(paragraph(<link>文</>))) heading2(深读) " +
        "bullet_list(list_item(paragraph(三)))))",
    );
    expect(placed.map(({ id, section: title, arrived }) => [id, title, arrived.title])).toEqual([
      ["a", "产品&模型发布", "K2"],
      [null, "产品&模型发布", "K3"],
      ["b", "热点论文", "论文"],
      ["c", "其他阅读", "文"],
    ]);
    expect(after(done, undo).doc.eq(state.doc)).toBe(true);
  });

  it("go on with the numbers where items are numbered paragraphs", () => {
    const numbered = { ...profile, itemForms: ["numbered" as const] };
    const state = stateOf(doc(section("热点论文", p("1、一"), p("‸2、二"))));
    const placing = { profile: numbered, links: NO_LINK_SERVICE };
    const done = after(state, placeLinks([{ section: 0, links: [link(null, "三")] }], placing));
    expect(show(done)).toContain("paragraph(3、<link+strong>三</>)");
  });

  it("are none where there is no such section, and the link service hears nothing", () => {
    const { links, placed } = service();
    const state = stateOf(issue);
    expect(placeLinks([{ section: 9, links: [link("a", "x")] }], { profile, links })(state)).toBe(
      false,
    );
    expect(placed).toEqual([]);
  });
});
