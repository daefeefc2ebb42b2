import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./metadata-fixtures.ts";
import { downloadBy } from "./pages/editor-page.ts";
import { CountedHand } from "./support/counted-hand.ts";
import { draggedLink } from "./support/input.ts";

/** What is copied out of a group chat: who spoke and when, cards, words before and behind, addresses as they came. */
const CHAT = `张三 2025/11/12 10:03
记忆那篇：https://www.arxiv.org/abs/2511.01846?utm_source=wechat
https://arxiv.org/pdf/2511.02217 这个评测值得看
李四 2025/11/12 10:08
[链接] 【灯塔实验室发布 Lamp 2】https://lighthouse.example/news/lamp-2?spm=a2.1
https://github.com/Kilnworks/Tiny-Engine
王五 2025/11/13 11:20
看看【为什么小模型要会忘记】https://essays.example/forget?from=groupmessage
港口科技完成三亿元融资 https://news.example/2025/harbour-raises-300m`;

/** What the services of titles know of the addresses that came without one. */
const PAPERS: Readonly<Record<string, string>> = {
  "2511.01846": "Forgetful Agents: A Memory That Lets Go",
  "2511.02217": "Ten Questions for Small Models",
};

/** Bookmarks of the week, as a browser exports them. */
const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<DL><p>
<DT><H3>这周</H3>
<DL><p>
<DT><A HREF="https://reports.example/edge-2025.pdf" ADD_DATE="1762700000">2025年端侧智能报告</A>
<DT><A HREF="https://shushu.example/reports/agents?utm_campaign=autumn" ADD_DATE="1762700001">企业智能体调研报告 | Shushu</A>
<DT><A HREF="https://sail.example/news/kite" ADD_DATE="1762700002">云帆开源 Kite 4B</A>
<DT><A HREF="https://money.example/funding/river" ADD_DATE="1762700003">江河智能估值翻倍</A>
<DT><A HREF="https://arxiv.org/abs/2511.04410" ADD_DATE="1762700004">[2511.04410] Routing Without Regret</A>
<DT><A HREF="https://notes.example/testing-agents" ADD_DATE="1762700005">How We Test Agents</A>
</DL><p>
</DL><p>`;

/** Pages on which the bookmark was clicked, as it sends them. */
const CAUGHT = [
  {
    u: "https://weaver.example/news/loom-3?utm_source=rss",
    t: "织布机发布 Loom 3 | 织布机",
    m: [["og:site_name", "织布机"]],
  },
  {
    u: "https://north.example/blog/introducing-compass",
    t: "Introducing Compass | North",
    m: [["og:site_name", "North"]],
  },
  { u: "https://press.example/2025/pinecone-acquires-oak", t: "松果收购橡树机器人", m: [] },
  {
    u: "https://arxiv.org/abs/2511.05521",
    t: "[2511.05521] Small Steps: Learning to Plan by Hand",
    m: [["citation_title", "Small Steps: Learning to Plan by Hand"]],
  },
  {
    u: "https://radio.example/2025/interview",
    t: "对谈：把模型装进收音机",
    m: [["og:title", "对谈：把模型装进收音机"]],
  },
];

/**
 * Links that are dragged out of other windows into the text: where to, which, and what is written at once, behind it and
 * into the slot before it, where somebody has to say whose it is.
 */
const DROPPED: readonly (readonly [
  section: string,
  href: string,
  title: string,
  comment: string,
  whose?: string,
])[] = [
  ["研究报告", "https://count.example/2025/q3", "三季度算力报告", "推理已超过训练"],
  ["产品&模型发布", "https://bamboo.example/ink-2", "竹林推出 Ink 2", "会写会画的**水墨**模型"],
  ["产品&模型发布", "https://tools.example/plane", "Plane 1.0", "一行命令装好", "木作坊"],
  ["产品&模型发布", "https://drum.example/news/beat?fbclid=x1", "Drum launches Beat", "听得懂节拍"],
  ["投资&商业", "https://coin.example/ipo/lantern", "灯笼机器人递交招股书", "去年刚刚盈利"],
  ["热点论文", "https://arxiv.org/pdf/2511.06632", "Quiet Gradients", "梯度也可以安静"],
  ["其他阅读", "https://garden.example/slow-software", "慢软件", "慢下来反而快"],
  ["其他阅读", "https://garden.example/logs", "写给自己的日志", "十年的习惯"],
];

/** What is written at last from slot to slot, down all items that still lack something. */
const WRITTEN = [
  "三成的手机已能本地推理",
  "问了四百家企业",
  "手机里的4B",
  "北方",
  "终于会认路",
  "第三代记得住整本书",
  "灯亮得更久",
  "Kilnworks",
  "装进口袋的推理",
  "一年两轮",
  "机器人也要分家",
  "领投的是**码头**",
  "路由不必后悔",
  "手把手学规划",
  "忘得掉才记得住",
  "十问小模型",
  "评测先于上线",
  "收音机里的智能",
  "遗忘是一种能力",
];

const WANTED = `---
layout: post
title: "每周链接 1: 小模型的一周"
date: 2025-11-17T08:00:00+08:00
tags:
  - AI
  - Weekly
categories: AI
giscus_comments: true
tabs: true
pretty_table: true
toc:
  sidebar: left
---

这周的主角是**端侧**小模型。

# 研究报告

- [**三季度算力报告**](https://count.example/2025/q3)：推理已超过训练
- [**2025年端侧智能报告**](https://reports.example/edge-2025.pdf)：三成的手机已能本地推理
- [**企业智能体调研报告**](https://shushu.example/reports/agents)：问了四百家企业

# 产品&模型发布

- Drum[推出](https://drum.example/news/beat)Beat，听得懂节拍
- 木作坊[推出](https://tools.example/plane)Plane 1.0，一行命令装好
- 竹林[推出](https://bamboo.example/ink-2)Ink 2，会写会画的**水墨**模型
- 云帆[开源](https://sail.example/news/kite)Kite 4B，手机里的4B
- 北方[推出](https://north.example/blog/introducing-compass)Compass，终于会认路
- 织布机[发布](https://weaver.example/news/loom-3)Loom 3，第三代记得住整本书
- 灯塔实验室[发布](https://lighthouse.example/news/lamp-2)Lamp 2，灯亮得更久
- Kilnworks[推出](https://github.com/Kilnworks/Tiny-Engine)Tiny-Engine，装进口袋的推理

# 投资&商业

- [灯笼机器人递交招股书](https://coin.example/ipo/lantern)：去年刚刚盈利
- [江河智能估值翻倍](https://money.example/funding/river)：一年两轮
- 松果[收购](https://press.example/2025/pinecone-acquires-oak)橡树机器人，机器人也要分家
- 港口科技完成三亿元[融资](https://news.example/2025/harbour-raises-300m)，领投的是**码头**

# 热点论文

- [**Quiet Gradients**](https://arxiv.org/abs/2511.06632)：梯度也可以安静
- [**Routing Without Regret**](https://arxiv.org/abs/2511.04410)：路由不必后悔
- [**Small Steps: Learning to Plan by Hand**](https://arxiv.org/abs/2511.05521)：手把手学规划
- [**Forgetful Agents: A Memory That Lets Go**](https://arxiv.org/abs/2511.01846)：忘得掉才记得住
- [**Ten Questions for Small Models**](https://arxiv.org/abs/2511.02217)：十问小模型

# 其他阅读

- [写给自己的日志](https://garden.example/logs)：十年的习惯
- [慢软件](https://garden.example/slow-software)：慢下来反而快
- [How We Test Agents](https://notes.example/testing-agents)：评测先于上线
- [对谈：把模型装进收音机](https://radio.example/2025/interview)：收音机里的智能
- [为什么小模型要会忘记](https://essays.example/forget)：遗忘是一种能力
`;

test.use({ language: "zh-CN" });

test("a week's issue of twenty-five links costs at most 40 keys, 10 clicks and 12 drags beside its words", async ({
  page,
  library,
  editor,
  inbox,
  input,
  services,
}, testInfo) => {
  test.setTimeout(180_000);
  const hand = new CountedHand(page, input);
  const bookmarks = testInfo.outputPath("bookmarks.html");
  await writeFile(bookmarks, BOOKMARKS);
  for (const [id, title] of Object.entries(PAPERS))
    services.answer(`https://api.datacite.org/dois/10.48550%2FarXiv.${id}`, paper(id, title));
  services.answer("https://api.github.com/repos/kilnworks/tiny-engine", {
    status: 200,
    body: {
      name: "Tiny-Engine",
      full_name: "Kilnworks/Tiny-Engine",
      owner: { login: "Kilnworks" },
    },
  });
  await page.clock.setFixedTime(new Date("2025-11-14T12:00:00+08:00"));
  await library.goto();
  await hand.click(library.newIssueButton);
  await expect(library.newIssueHeadline).toBeFocused();
  await hand.write("小模型的一周");
  await hand.press("Tab");
  await hand.write("weekly-1-small-models");
  await hand.press("Enter");
  await editor.beginIntro();
  await hand.write("这周的主角是**端侧**小模型。");

  await hand.press("Control+Alt+i");
  await expect(inbox.field).toBeFocused();
  await page.evaluate((text) => navigator.clipboard.writeText(text), CHAT);
  await hand.press("Control+v");
  await expect(inbox.rows).toHaveCount(6);
  for (const message of CAUGHT) await hand.clickElsewhere(() => arriveFromBookmark(page, message));
  await expect(inbox.rows).toHaveCount(11);
  await hand.drop(inbox.field, { files: [bookmarks] });
  await expect(inbox.rows).toHaveCount(17);

  for (const [section, href, title, comment, whose] of DROPPED) {
    const before = await editor.items(section).count();
    await hand.drop(editor.section(section).getByRole("heading"), draggedLink(href, title));
    await expect(editor.items(section)).toHaveCount(before + 1);
    await hand.write(comment);
    if (whose) {
      await hand.press("Shift+Tab");
      await hand.write(whose);
    }
  }

  await hand.click(inbox.placeAll);
  await expect(inbox.rows).toHaveCount(3);
  await hand.press("ArrowDown");
  await hand.press("Control+a");
  await hand.press("5");
  await expect(inbox.rows).toHaveCount(0);
  await expect(editor.items("其他阅读")).toHaveCount(5);
  const second = editor.items("研究报告").nth(1);
  // Each click is counted, also one that came while the page still went to what was placed.
  await expect(async () => {
    await hand.click(second);
    expect(await second.evaluate((item) => item.contains(getSelection()?.anchorNode ?? null))).toBe(
      true,
    );
  }).toPass();
  for (const words of WRITTEN) {
    await hand.press("Tab");
    await hand.write(words);
  }
  const { name, text } = await downloadBy(page, () => hand.press("Control+s"));
  expect(text).toBe(WANTED);
  expect(name).toBe("2025-11-17-weekly-1-small-models.md");
  expect(hand.effort.keys).toBeLessThanOrEqual(40);
  expect(hand.effort.clicks).toBeLessThanOrEqual(10);
  expect(hand.effort.drags).toBeLessThanOrEqual(12);
});

/** What the bookmark's click on another page brings to an open tab; `capture.spec` follows it there. */
async function arriveFromBookmark(page: Page, message: unknown): Promise<void> {
  await page.evaluate((sent) => {
    location.hash = `add=${encodeURIComponent(JSON.stringify(sent))}`;
  }, message);
}

function paper(id: string, title: string) {
  return {
    status: 200,
    body: {
      data: {
        id: `10.48550/arxiv.${id}`,
        type: "dois",
        attributes: { titles: [{ title }], publisher: "arXiv", publicationYear: 2025 },
      },
    },
  };
}
