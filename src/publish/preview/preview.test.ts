// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { parseIssue } from "../../markdown/index.ts";
import { sharedFolder } from "../../testing/shared.ts";
import { SAMPLE, SAMPLE_NAME, SAMPLE_PROFILE } from "../copies/testing/sample.ts";
import { previewPage } from "./preview-page.ts";
import { quietStylesheet } from "./quiet-stylesheet.ts";
import { type RawLook, rawPage } from "./raw-page.ts";
import { type SitePicture, siteNodes } from "./site-nodes.ts";

const pageOf = (text: string, profile: Profile = defaultProfile("en"), name = "") =>
  previewPage(parseIssue(text, profile), name);

/** What is shown of a text, with what pictures, raw HTML and sources were asked for. */
function shown(text: string, profile?: Profile) {
  const page = pageOf(text, profile);
  const asked: { pictures: SitePicture[]; raw: string[]; sources: string[] } = {
    pictures: [],
    raw: [],
    sources: [],
  };
  const place = document.createElement("div");
  const part = (list: string[], words: string): Node => {
    list.push(words.trim());
    return document.createTextNode("");
  };
  const nodes = siteNodes(page.html, document, page.at, {
    picture: (picture) => {
      asked.pictures.push(picture);
      return document.createTextNode("");
    },
    rawHtml: (html) => part(asked.raw, html),
    source: (kind, words) => part(asked.sources, `${kind}: ${words}`),
  });
  place.append(...nodes);
  return { place, ...asked };
}

/** Payloads of other people's, and a few of our own where they are not here. */
function payloads(): readonly string[] {
  const own = ["<img src=x onerror=alert(1)>", "<a href='javascript:alert(1)'>a</a>", "<script>a"];
  const folder = sharedFolder();
  if (folder === null) return own;
  const read: unknown = JSON.parse(
    readFileSync(join(folder, "payloads", "hostile-html.json"), "utf8"),
  );
  return Array.isArray(read) ? [...own, ...read.map(String)] : own;
}

/** What the frame gets; "" where it gets nothing. */
function srcdocOf(html: string, look: RawLook): string {
  const srcdoc: unknown = rawPage(html, look)?.srcdoc;
  // Without Trusted Types it is a text.
  return typeof srcdoc === "string" ? srcdoc : "";
}

const LIVE = "script, iframe, object, embed, form, svg, math, link, meta, base, style, img, video";

/** What could run or lead to what is not a page. */
function liveIn(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll("*")];
  return elements.flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => /^on|^src|^srcdoc$|^xlink|^formaction$/i.test(name))
      .concat(
        /^\s*(?!https?:|mailto:|tel:|ftp:|sms:|xmpp:|geo:|magnet:)\S/i.exec(
          element.getAttribute("href") ?? "",
        ) ?? [],
      )
      .map((name) => `${element.outerHTML.slice(0, 80)}: ${name}`),
  );
}

describe("the page of an issue", () => {
  it("says title, day, tags, site and the language of the issue", () => {
    expect(pageOf(SAMPLE, SAMPLE_PROFILE, SAMPLE_NAME)).toMatchObject({
      title: "夜航周报 8：小模型回到桌面",
      isTitleInHead: true,
      description: "四家同周放出笔记本上能跑的模型；一篇论文说清了检索为何总漏掉表格。",
      day: "2025-11-10",
      site: "yehang.example",
      language: "zh-CN",
      toc: "left",
    });
  });

  it("has its day from the file's name and its table of contents where the head says so", () => {
    const text = "---\ntoc:\n  sidebar: right\n---\n\nWords\n";
    expect(pageOf(text, defaultProfile("en"), "2026-01-05-a.md")).toMatchObject({
      day: "2026-01-05",
      toc: "right",
      isTitleInHead: false,
    });
  });

  it("asks for pictures by the paths that the issue has, captions as HTML, zoom where the theme has it", () => {
    const { pictures, place } = shown(SAMPLE, SAMPLE_PROFILE);
    expect(pictures.map(({ address, alt, isZoomable }) => [address, alt, isZoomable])).toEqual([
      ["assets/img/8/share.png", "应用占比", true],
      ["assets/img/8/rent.svg", "租金", false],
    ]);
    expect(place.querySelector("figcaption")?.textContent).toBe("图1 在本机上做摘要的应用占比");
    expect(place.querySelectorAll(".row > .col-sm figure")).toHaveLength(2);
  });

  it("shows no raw HTML and no Liquid as words of its own, but asks what stands for them", () => {
    const { raw, sources, place } = shown(SAMPLE, SAMPLE_PROFILE);
    expect(raw).toEqual([
      '<iframe src="https://video.example/embed/8" title="八分钟演示"></iframe>',
    ]);
    expect(sources).toEqual(["liquid: {% include ad.html %}", "liquid: {% youtube dQw4w9WgXcQ %}"]);
    expect(place.querySelector("u")?.textContent).toBe("下划线");
  });

  it("leads links out of it to a page of their own, and within it to their place", () => {
    const { place } = shown("[a](https://a.example) [b](#there) [c](c.html) [d](javascript:d)\n");
    expect([...place.querySelectorAll("a")].map((link) => link.outerHTML)).toEqual([
      '<a href="https://a.example" target="_blank" rel="noopener noreferrer">a</a>',
      '<a data-to="there" role="link" tabindex="0">b</a>',
      "<a>c</a>",
      "<a>d</a>",
    ]);
  });
});

describe("nothing that is hostile", () => {
  it("stands among the words of the page", () => {
    for (const payload of payloads())
      for (const text of [`${payload}\n`, `Words ${payload} words\n`]) {
        const { place } = shown(text);
        expect(place.querySelectorAll(LIVE), payload).toHaveLength(0);
        expect(liveIn(place), payload).toEqual([]);
      }
  });

  it("is left of raw HTML in its frame, which loads nothing", () => {
    const look = { language: "en", theme: "light", picture: () => null } as const;
    // The sanitiser takes its time here.
    const some = payloads().filter((_, at) => at < 3 || at % 12 === 0);
    for (const payload of some) {
      const page = new DOMParser().parseFromString(srcdocOf(payload, look), "text/html");
      for (const own of page.head.querySelectorAll("meta, link")) own.remove();
      expect(page.querySelectorAll(LIVE), payload).toHaveLength(0);
      expect(liveIn(page), payload).toEqual([]);
    }
  });
});

describe("a page of raw HTML", () => {
  const look = { language: "en", theme: "dark" } as const;
  const rawOf = (html: string) =>
    srcdocOf(html, {
      ...look,
      picture: (address) =>
        address === "a.png" ? { url: "data:image/png;base64,AA", isWide: true } : null,
    });

  it("has a policy of its own, its words, and pictures that are here", () => {
    expect(
      rawOf('<div onclick="a()" style="color: red"><b>Words</b><img src="a.png" alt="A">').replace(
        /face="[^"]*"/,
        'face="F"',
      ),
    ).toBe(
      `<html lang="en" class="dark"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:"></head><body bgcolor="#1c1c1d" text="#e8e8e8" marginwidth="0" marginheight="0"><font face="F"><div><b>Words</b><img src="data:image/png;base64,AA" alt="A" width="100%"></div></font></body></html>`,
    );
  });

  it("has words in the place of a picture that is not here, and no address to follow", () => {
    expect(
      rawOf('<a href="https://a.example"><img src="https://b.example/b.png" alt="B"></a>'),
    ).toContain('><u title="https://a.example"><em>B</em></u></font>');
  });

  it("is none where all of it comes from elsewhere", () => {
    expect(rawOf('<div><iframe src="https://a.example"></iframe> <script>a()</script></div>')).toBe(
      "",
    );
  });
});

describe("a stylesheet of the site", () => {
  it("loads nothing, and says the same of all else", () => {
    const css =
      '@import url("https://a.example/b.css");\n@import "c.css" screen;\nbody { color: red; background: url(/a.png) no-repeat; }\np { background: url( "data:image/png;base64,AA" ), url(\'x.png\') }\n';
    expect(quietStylesheet(css).replace(/\n+/g, "\n")).toBe(
      '\nbody { color: red; background: none no-repeat; }\np { background: url( "data:image/png;base64,AA" ), none }\n',
    );
  });
});
