// @vitest-environment jsdom
import type { Node } from "@tiptap/pm/model";
import { EditorView } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../../../issue/profile/shipped-profiles.ts";
import { type LinkService, NO_LINK_SERVICE } from "../../../core/link-service.ts";
import { contextFor } from "../../../testing/context.ts";
import { doc, item, link, p, section, stateOf, strong, ul } from "../../../testing/build.ts";
import { profilePlugin } from "../../../queries/profile-of.ts";
import { pastePlugin } from "./paste-plugin.ts";

/** What stands in a document after a clipboard with these texts was pasted at its mark. */
function pasted(marked: string | Node, texts: Readonly<Record<string, string>>): string {
  const given = typeof marked === "string" ? doc(p(marked)) : marked;
  return pastedDoc(given, texts, NO_LINK_SERVICE).toString();
}

function pastedDoc(given: Node, texts: Readonly<Record<string, string>>, links: LinkService): Node {
  const context = contextFor({
    links,
    profile: { ...defaultProfile("zh"), itemForms: ["list", "numbered"] },
  });
  const plugins = [profilePlugin(() => context), pastePlugin(() => context, { slice: null })];
  const state = stateOf(given, plugins);
  const view = new EditorView(document.createElement("div"), { state });
  const event = new Event("paste", { bubbles: true, cancelable: true });
  const data = {
    types: Object.keys(texts),
    files: [],
    getData: (type: string) => texts[type] ?? "",
  };
  Object.defineProperty(event, "clipboardData", { value: data });
  view.dom.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  const found = view.state.doc;
  view.destroy();
  return found;
}

describe("addresses that are pasted", () => {
  const tracked = "https://a.example/1?utm_source=x";
  const list = `<ul><li><a href="${tracked}">一</a>：说明</li><li><a href="${tracked}">${tracked}</a></li></ul>`;
  /** Takes trackers off, and notes what it was told of. */
  function cleaning() {
    const noted: string[] = [];
    const links: LinkService = {
      ...NO_LINK_SERVICE,
      arrive: ({ href, title }) => ({ href: href.replace(/\?utm_.*/, ""), title }),
      placed: (placed) =>
        noted.push(
          ...placed.map(
            ({ link: of, arrived, section: title }) => `${title} ${of.href} ${arrived.href}`,
          ),
        ),
    };
    return { links, noted };
  }
  const hrefs = (of: Node) => {
    const found: string[] = [];
    of.descendants(({ text, marks }) => {
      const href: unknown = marks.find(({ type }) => type.name === "link")?.attrs["href"];
      if (typeof href === "string") found.push(`${text} ${href}`);
    });
    return found;
  };

  it("lose their trackers in a list and in running text, and are noted as they came", async () => {
    const { links, noted } = cleaning();
    const given = doc(section("x", ul(item("前‸"))));
    const found = pastedDoc(given, { "text/html": list, "text/plain": "一" }, links);
    expect(hrefs(found)).toEqual([
      "一 https://a.example/1",
      "https://a.example/1 https://a.example/1",
    ]);
    await Promise.resolve();
    expect(noted).toEqual([`x ${tracked} https://a.example/1`, `x ${tracked} https://a.example/1`]);
    const words = { "text/html": `<p>见<a href="${tracked}">这里</a>。</p>`, "text/plain": "见" };
    expect(hrefs(pastedDoc(doc(p("‸")), words, cleaning().links))).toEqual([
      "这里 https://a.example/1",
    ]);
  });

  it("lose them as Markdown and over selected words, too, and keep them where Galley copied them", () => {
    const markdown = { "text/plain": `- [一](${tracked})\n- [二](${tracked})` };
    expect(hrefs(pastedDoc(doc(p("‸")), markdown, cleaning().links))).toEqual([
      "一 https://a.example/1",
      "二 https://a.example/1",
    ]);
    const { links, noted } = cleaning();
    const over = pastedDoc(doc(p("见‸这里‸")), { "text/plain": tracked }, links);
    expect(hrefs(over)).toEqual(["这里 https://a.example/1"]);
    expect(noted).toEqual([` ${tracked} https://a.example/1`]);
    const own = `<p data-pm-slice="1 1 []"><a href="${tracked}">一</a></p>`;
    const kept = pastedDoc(doc(p("‸")), { "text/html": own, "text/plain": "一" }, links);
    expect(hrefs(kept)).toEqual([`一 ${tracked}`]);
  });

  it.each([
    ["a link alone", doc(p("‸"))],
    ["a link over selected words", doc(p("见‸这里‸"))],
  ])("are noted once where %s comes as HTML, too", async (_name, given) => {
    const { links, noted } = cleaning();
    const copied = { "text/html": `<a href="${tracked}">一</a>`, "text/plain": tracked };
    pastedDoc(given, copied, links);
    await Promise.resolve();
    expect(noted).toEqual([` ${tracked} https://a.example/1`]);
  });
});

describe("a paste of HTML that cannot be read", () => {
  const html = '<html><frameset><frame src="a"></frameset></html>';

  it("is the plain text of the clipboard", () => {
    expect(pasted("a‸b", { "text/html": html, "text/plain": "words" })).toBe(
      'doc(paragraph("awordsb"))',
    );
    expect(pasted("‸", { "text/html": html, "text/plain": "- a\n- b" })).toContain("bullet_list");
  });

  it("is nothing where the clipboard has no text", () => {
    expect(pasted("a‸b", { "text/html": html })).toBe('doc(paragraph("ab"))');
  });

  it("leaves HTML that can be read as it was", () => {
    expect(pasted("a‸b", { "text/html": "<b>x</b>", "text/plain": "words" })).toBe(
      'doc(paragraph("a", strong("x"), "b"))',
    );
  });
});

describe("pasted words", () => {
  const plain = { "text/plain": "发布" };
  const html = { "text/html": '<meta charset="utf-8"><span>发布</span>', "text/plain": "发布" };
  const over = p("某家", link("‸推出‸", "https://a.example/"), "K2");

  it("take the place of all words of a link or a bold run, whose marks they keep", () => {
    const becomes = 'doc(paragraph("某家", link("发布"), "K2"))';
    expect(pasted(doc(over), plain)).toBe(becomes);
    expect(pasted(doc(over), html)).toBe(becomes);
    expect(pasted(doc(p("字", strong("‸粗‸"), "尾")), plain)).toBe(
      'doc(paragraph("字", strong("发布"), "尾"))',
    );
  });

  it("keep their own marks over a link, and take its address", () => {
    const bold = { "text/html": "<b>发布</b>", "text/plain": "发布" };
    expect(pasted(doc(over), bold)).toBe('doc(paragraph("某家", link(strong("发布")), "K2"))');
    const linked = { "text/html": '<a href="https://b.example/">发</a>布', "text/plain": "发布" };
    expect(pasted(doc(over), linked)).toBe('doc(paragraph("某家", link("发"), "布K2"))');
  });

  it("are no part of the bold title that they are put behind", () => {
    const title = doc(section("x", ul(item(strong("题"), "‸"))));
    expect(pasted(title, plain)).toContain('paragraph(strong("题"), "发布")');
    expect(pasted(title, html)).toContain('paragraph(strong("题"), "发布")');
  });
});

describe("a pasted list", () => {
  const markdown = { "text/plain": "- 乙\n- 丙" };
  const html = { "text/html": "<ul><li>乙</li><li>丙</li></ul>", "text/plain": "乙\n丙" };
  const items = (...words: string[]) =>
    words.map((each) => `list_item(paragraph("${each}"))`).join(", ");

  it.each([markdown, html])("at the end of an item becomes items behind it", (clipboard) => {
    const issue = doc(section("x", ul(item("甲‸"), item("丁"))));
    expect(pasted(issue, clipboard)).toContain(`bullet_list(${items("甲", "乙", "丙", "丁")})`);
  });

  it.each([markdown, html])("in an empty item takes its place", (clipboard) => {
    const issue = doc(section("x", ul(item("甲"), item("‸"))));
    expect(pasted(issue, clipboard)).toContain(`bullet_list(${items("甲", "乙", "丙")})`);
  });

  it.each([markdown, html])("goes on with the numbers of numbered items", (clipboard) => {
    const issue = doc(section("x", p("1、甲‸"), p("2、丁")));
    expect(pasted(issue, clipboard)).toContain(
      'paragraph("1、甲"), paragraph("2、乙"), paragraph("3、丙"), paragraph("4、丁")',
    );
  });

  it.each([
    ["dots", { "text/plain": "・乙\n・丙" }],
    ["bullets with blank lines between", { "text/plain": "• 乙\n\n• 丙\n" }],
    ["numbers", { "text/plain": "1、乙\n2、丙" }],
    ["enclosed numbers", { "text/plain": "①乙\n②丙" }],
    ["lines of one paragraph", { "text/html": "<p>・乙<br>・丙</p>", "text/plain": "・乙\n・丙" }],
  ])("of lines that are listed by %s becomes items without their signs", (_name, clipboard) => {
    const issue = doc(section("x", ul(item("甲‸"), item("丁"))));
    expect(pasted(issue, clipboard)).toContain(`bullet_list(${items("甲", "乙", "丙", "丁")})`);
    const numbered = doc(section("x", p("① 甲‸"), p("② 丁")));
    expect(pasted(numbered, clipboard)).toContain(
      'paragraph("① 甲"), paragraph("② 乙"), paragraph("③ 丙"), paragraph("④ 丁")',
    );
  });

  it("is none where not every line is listed, or there is one line", () => {
    const issue = doc(section("x", ul(item("甲‸"))));
    expect(pasted(issue, { "text/plain": "・乙" })).toContain('paragraph("甲・乙")');
    const mixed = { "text/html": "<p>・乙<br>丙</p>", "text/plain": "・乙\n丙" };
    expect(pastedDoc(issue, mixed, NO_LINK_SERVICE).textContent).toContain("・乙");
  });

  it("stays a list in running text", () => {
    expect(pasted("甲‸", markdown)).toContain("bullet_list");
  });
});
