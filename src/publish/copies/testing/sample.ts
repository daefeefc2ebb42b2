import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../../issue/profile/profile.ts";

/** The profile of the sample's newsletter, which says where its site is. */
export const SAMPLE_PROFILE: Profile = {
  ...defaultProfile("zh-CN"),
  site: { address: "https://yehang.example", post: "/{year}/{month}/{day}/{slug}/" },
};

export const SAMPLE_NAME = "2025-11-10-small-models.md";

/** An issue that has one of everything a place may have trouble with. */
export const SAMPLE = `---
layout: post
title: "夜航周报 8：小模型回到桌面"
description: 四家同周放出笔记本上能跑的模型；一篇论文说清了检索为何总漏掉表格。
date: 2025-11-10T08:00:00+08:00
---

这一周的事都在桌面上。上一期在[这里](/2025/11/03/last-week/)。

# 研究报告

- [端侧推理这一年](https://northwind.example/reports/on-device-2025)：北风研究抽查了214款应用
- [智能体的账单](https://lantern.example/agent-bills)：最贵的不是模型，是反复重试。原文见[端侧推理这一年](https://northwind.example/reports/on-device-2025)

<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid loading="eager" path="assets/img/8/share.png" alt="应用占比" caption="图1 在本机上做摘要的应用占比" zoomable=true %}
    </div>
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid path="assets/img/8/rent.svg" alt="租金" %}
    </div>
</div>

## 重点：为什么大家又做小模型

三个原因：**延迟**、*账单*、~~省电~~、\`anser --help\`。

> “能在合上盖子的笔记本里跑完的事，就不该去排队。”
>
> 报告第9页

_Opinion：一周前我还以为这是省钱的办法。看完[附录](https://northwind.example/appendix)改了主意。_

# 产品&模型发布

- 灰雁科技[推出](https://anser.example/4b)Anser 4B，三个尺寸：
  - 2B：手机上每秒19个词元
  - 4B：笔记本上每秒41个词元
    - 接电源时是47个
- 上一期的配置讲解，[完整步骤在这里](https://mp.weixin.qq.com/s/Qx81example)。
- [https://harbor.example/changelog](https://harbor.example/changelog)

1. 先装
2. 再跑

\`\`\`sh
# 四比特，读一个文件
anser run --quant 4bit \\
  {{ notes }}.md
\`\`\`

| 尺寸 | 内存 | 速度 |
| --- | --- | --- |
| 2B | 1.4 GB | 19 |
| [4B](https://anser.example/4b) | 2.6 GB | 41 |

- [x] 核对数字
- [ ] 问作者

---

# 其他阅读

[https://harbor.example/essay](https://harbor.example/essay)

站内的[订阅页]({{ "/subscribe/" | relative_url }})和{% include ad.html %}，<u>下划线</u>，H<sub>2</sub>O，$$x^2$$。[^1]

{% youtube dQw4w9WgXcQ %}

<iframe src="https://video.example/embed/8" title="八分钟演示"></iframe>

[^1]: 注里也有[链接](https://note.example/1)。
`;
