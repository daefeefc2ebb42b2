import type { Engine, ItemForm, Profile } from "../../../issue/profile/profile.ts";

/** How a newsletter writes its items, and an issue of ours in its form. */
export interface NewsletterSample {
  readonly engine: Engine;
  readonly sectionLevel: Profile["sectionLevel"];
  readonly itemForms: readonly ItemForm[];
  readonly text: string;
}

/** The forms of newsletters that are kept in git; the words are our own. */
export const NEWSLETTER_SAMPLES: Readonly<Record<string, NewsletterSample>> = {
  "numbered paragraphs with text, pictures and lists below": {
    engine: "gfm",
    sectionLevel: 2,
    itemForms: ["numbered", "list"],
    text: `# 木工周刊：第 12 期

周日发布。

![](imgs/12/cover.png)

## 刊首语

本期说刨子。

## 资讯

1、[锯子 2.0 发布](https://saw.example/2)

新版本更轻。

- 手柄可换
- 锯条分三种

2、[木材 | 价格与产地](https://wood.example/prices)

3、[凿子展](https://chisel.example/show)

![展厅](imgs/12/show.png)

会期三天：

1. 第一天讲材料
2. 第二天讲磨刀
`,
  },
  "headings with text below, some with a sign before the link": {
    engine: "gfm",
    sectionLevel: 2,
    itemForms: ["heading", "list"],
    text: `# 老木匠周报 #12 | 2025-05-26

## 文章

### 🌟 [榫卯入门](https://joint.example/start)

[@林](https://lin.example)：图很清楚。

### [怎样选木料](https://wood.example/choose)

- 看年轮
- 听声音


### 🐎 [刷漆](https://paint.example/how)

三层即可。

## 工具

### [直角尺](https://square.example)

够用。
`,
  },
  "lists with paragraphs, references and Liquid": {
    engine: "kramdown",
    sectionLevel: 2,
    itemForms: ["list"],
    text: `---
title: 'Bench Newsletter #12'
permalink: /zh/newsletters/2025/08/22/
---

本周说[刨子][plane]。

## 新闻

- **<!--plane-->新的刨子**：林师傅[展示][lin shows]了一把刨子。{% assign timestamp="1:05" %}

    它比[旧的][old plane]轻。

- **<!--saw-->锯子的讨论**：有人[提出][saw idea]换锯条。

    讨论还在继续。

- **<!--glue-->胶**：见 [DryGlue][]。

## 发布

- [Saw 2.0][] 是新版本。
- [Plane 1.1][] 修了三处。

{% include references.md %}
[plane]: https://plane.example
[lin shows]: https://lin.example/show
[old plane]: https://plane.example/old
[saw idea]: https://saw.example/idea
[dryglue]: https://glue.example
[saw 2.0]: https://saw.example/2
[plane 1.1]: https://plane.example/1.1
`,
  },
  "third-level sections of short lines": {
    engine: "kramdown",
    sectionLevel: 3,
    itemForms: ["list"],
    text: `---
layout:     post
title:      This Week In Wood 12
date:       2025-01-30 00:30:00
categories:
---

In the [last week](https://wood.example/week),
we planed 14 boards.

### Notable Additions

- lin [improved](https://wood.example/1) the plane.
- mo [fixed](https://wood.example/2) a saw.
- an [wrote](https://wood.example/3) about glue.

### New Contributors

 * [Fei](https://fei.example)
 * [Yu](https://yu.example)
`,
  },
  "paragraphs with a bold title, a bare address and a picture": {
    engine: "gfm",
    sectionLevel: 2,
    itemForms: ["list", "paragraph"],
    text: `---
date: 2023/07/31
---

<img src="https://pic.example/1.jpg" width="800" />

## 木工相关

**刨子是怎样磨的？**  
<https://plane.example/sharp>  
讲得很细。

**三十天学会榫卯**  
<https://joint.example/30>  

<table>
<tr><td>图</td></tr>
</table>

1. 第一周认木料
2. 第二周练锯

**一把会叫的锯子**  
<https://saw.example/sing>  
<img src="https://pic.example/2.jpg" width="800" />
`,
  },
  "sections with numbers of their own, and a week in the title": {
    engine: "kramdown",
    sectionLevel: 3,
    itemForms: ["numbered", "list"],
    text: `---
title: "Bench Weekly 2024-W43 Planes"
---

### Highlight

+ [A plane](https://plane.example/a)

+ [A saw](https://saw.example/b) 

### In the shop

① [刨子](https://plane.example/c)

很轻。

② [锯子](https://saw.example/d)

### In the world

**1、[木料](https://wood.example/e)**

**2、[胶](https://glue.example/f)**

干得快。
`,
  },
  "a head without fences, as of a wiki page": {
    engine: "kramdown",
    sectionLevel: 2,
    itemForms: ["numbered", "list"],
    text: `Title: #02 - Bench Weekly
Date: 2017-03-20
Category: news

## News

1\\. [New plane](https://plane.example/n)

2\\. [New saw](https://saw.example/n)

## Reading

* [On glue](https://glue.example/r)
* [On wood](https://wood.example/r)
  {: .long}
`,
  },
  "plus lists with blank lines and notes below an item": {
    engine: "gfm",
    sectionLevel: 2,
    itemForms: ["list"],
    text: `+++
title = "Kiln Letters #31"
date = 2025-11-03
+++

Words before.

## Glazes

+ [A green that holds](https://glaze.example/green) fires at 1240.

  It needs iron.

+ **Tin**: [white again](https://glaze.example/tin)
    + a note
    + another

+ No link here, just a thought

## Clay

+ [Stoneware](https://clay.example/three) that is grey
+ [Porcelain](https://clay.example/again)
`,
  },
  "definition lists": {
    engine: "kramdown",
    sectionLevel: 2,
    itemForms: ["list", "paragraph"],
    text: `---
title: Words of the week
---

## Terms

Kiln
: A very hot oven, see [here](https://kiln.example/a).

Slip
: Clay and water.
: Also a mistake.

## Links

* [One](https://one.example/) is first
* [Two](https://two.example/) is second
{: .plain}

Behind the list.
`,
  },
  "numbers in bold and sub-numbers": {
    engine: "gfm",
    sectionLevel: 2,
    itemForms: ["numbered", "list"],
    text: `## 本周

**1.** [第一件](https://a.example/1) 很短

**2.** [第二件](https://a.example/2)

说明在下面。

**3.** 没有链接的

## 工具

1.1 [锤子](https://t.example/h)：好用

1.2 [钳子](https://t.example/p)：更好用
`,
  },
  "Japanese with full-width numbers": {
    engine: "gfm",
    sectionLevel: 2,
    itemForms: ["numbered", "list"],
    text: `---
title: "週刊リンク第８号"
lang: ja
---

## 記事

１．[最初の記事](https://ja.example/1)　短い説明です。

２．[次の記事](https://ja.example/2)　もう少し長い説明です。

続きの段落。

３．[最後の記事](https://ja.example/3)

## 道具

・[のこぎり](https://ja.example/saw)
・[かんな](https://ja.example/plane)
`,
  },
  "headings of the third level with a table below": {
    engine: "gfm",
    sectionLevel: 2,
    itemForms: ["heading", "list"],
    text: `## 发布

### [一号](https://one.example/) 来了

| 项 | 值 |
| --- | --- |
| 重 | 2 kg |

写在表格下面。

### 二号也来了

> 引一句。

[原文](https://two.example/)

***

## 读

* * *

- [x] [读完的](https://read.example/1)
- [ ] [没读完的](https://read.example/2)
`,
  },
  "no front matter, one blank line too many, and rules between items": {
    engine: "kramdown",
    sectionLevel: 1,
    itemForms: ["paragraph", "list"],
    text: `# Links


[First](https://one.example/), which is long
and goes on in a second line.

---

[Second](https://two.example/)
: not a definition

---

[Third](https://three.example/)


# More

1) [Ein](https://m.example/1)
2) [Zwei](https://m.example/2)
3) [Drei](https://m.example/3)
`,
  },
  "numbered headings with text and a picture, a bulleted section of bare addresses, and words at the end":
    {
      engine: "kramdown",
      sectionLevel: 2,
      itemForms: ["heading", "list"],
      text: `---
title: "Row Store #44"
---

## Articles

### 1. [Fuzzing tables](https://fuzz.example/1)

![Chart](/img/1.png)

They found 93 faults.

### 2. Why your index is not used

A planner. [Read](https://planner.example/2)

### 3. [Migrations](https://mig.example/3)

> Twelve steps.

## Jobs

* 🐘 Keeper, Lisbon: <https://jobs.example/44/1>
* 🪶 Tinkerer, remote: <https://jobs.example/44/2>

---

That is all.

*Mira*
`,
    },
  "paragraphs with a bold title": {
    engine: "gfm",
    sectionLevel: 2,
    itemForms: ["paragraph", "list"],
    text: `## News

**[Ferns return](https://fern.example/1)** — after forty years.

**[Moss maps](https://moss.example/2)** — a survey of the north wall.

**[Lichen clock](https://lichen.example/3)** — slow, but right.

## Reading

**Soil, again.** The long one. <https://soil.example/4>

**Roots.** The short one. <https://root.example/5>
`,
  },
  "paragraphs with signs": {
    engine: "gfm",
    sectionLevel: 2,
    itemForms: ["list", "paragraph"],
    text: `## 道具

■ [のこぎり](https://ja.example/saw)
引き切りの話。

■ [かんな](https://ja.example/plane)
刃を研ぐ。

## Tools

🛠 [A quiet grinder](https://grind.example/q): under 60 dB

✅ [Kettle](https://kettle.example/k): gooseneck
`,
  },
  "titles before bare addresses, and lists by number": {
    engine: "kramdown",
    sectionLevel: 3,
    itemForms: ["list", "paragraph"],
    text: `### Read

- Rust in a bakery: <https://rust.example/b>
- Go at sea: <https://go.example/s>

### Listen

1. Night trains — <https://pod.example/n>
2. Ferries — <https://pod.example/f>
`,
  },
  "references at the end": {
    engine: "kramdown",
    sectionLevel: 2,
    itemForms: ["list"],
    text: `## In print

* [Paper one][1] by Ann
* [Paper two][2] by Bob

## Online

* [Site][3]: worth it
* [Tool][tool]

[1]: https://p.example/1
[2]: https://p.example/2
[3]: https://s.example/3
[tool]: https://t.example/ "A tool"
`,
  },
  "folded parts, and words at the end of a section": {
    engine: "gfm",
    sectionLevel: 2,
    itemForms: ["list"],
    text: `## Top

- [One](https://one.example/1)
- [Two](https://two.example/2)

<details>
<summary>More</summary>

- [Three](https://three.example/3)
- [Four](https://four.example/4)

</details>

## Events

- 12 Dec: [Meetup](https://meet.example/m)
- 19 Dec: [Hack night](https://hack.example/h)

Send us yours!
`,
  },
  "Arabic, with numbers of its own": {
    engine: "kramdown",
    sectionLevel: 2,
    itemForms: ["list", "numbered"],
    text: `## مقالات

١. [أول مقال](https://ar.example/1): قصير

٢. [ثاني مقال](https://ar.example/2): أطول

## أدوات

- [منشار](https://ar.example/saw)، حاد
- [مسحاج](https://ar.example/plane)، ثقيل
`,
  },
  "Korean, with letters as numbers": {
    engine: "gfm",
    sectionLevel: 2,
    itemForms: ["list", "paragraph", "heading"],
    text: `## 이번 주 글

#### 가. [첫 글](https://ko.example/1)

짧다.

#### 나. [둘째 글](https://ko.example/2)

길다.

## 도구

▶ [톱](https://ko.example/saw)

▶ [대패](https://ko.example/plane)
`,
  },
};
