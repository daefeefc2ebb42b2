import type { ItemShape } from "../../issue/shapes/item-shapes.ts";

/** A line of each shape as a newsletter in Chinese writes it. */
export const CHINESE_EXAMPLES: Readonly<Record<ItemShape, string>> = {
  "verb-link": "灯台科技[推出](https://lantern.example/lamp)折叠灯 2，能放进口袋",
  "verb-and-product":
    "灯台科技[推出](https://lantern.example/news)[折叠灯 2](https://lantern.example/lamp)，能放进口袋",
  "product-link": "灯台科技推出[折叠灯 2](https://lantern.example/lamp)，能放进口袋",
  title: "[会折叠的灯](https://lantern.example/lamp)：一篇评测",
  sentence: "[灯台科技推出折叠灯 2](https://lantern.example/lamp)：能放进口袋",
  "bold-title": "[**会折叠的灯**](https://lantern.example/lamp)：一篇评测",
  "bare-url": "[https://lantern.example/lamp](https://lantern.example/lamp)",
  "lead-in": "关于灯，[这篇评测](https://lantern.example/lamp)说得更多",
  "no-link": "没有链接的一行",
};
