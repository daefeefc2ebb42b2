// Texts that the samples are made of.

export const figure = (rest: string, path = "/assets/img/a.png") =>
  `<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n        {% include figure.liquid path="${path}"${rest} %}\n    </div>\n</div>\n`;
/** Parts of the theme's wrapper round other parts, two blanks deeper. */
const deeper = (within: string) => within.replace(/^(?=.)/gm, "  ");
export const row = (within: string) => `<div class="row">\n${deeper(within)}</div>\n`;
export const column = (within: string) => `<div class="col-sm">\n${deeper(within)}</div>\n`;
export const PAIR = ["a", "b"]
  .map((name) => column(`{% include figure.liquid path="/${name}.png" alt="${name}" %}\n`))
  .join("");
export const eager = figure(' loading="eager" alt="图"');
export const head = (lines: string) => `---\n${lines}\n---\n\n正文\n`;
const full = (title: string, rest: string) =>
  head(
    `layout: post\ntitle: "${title}"\n${rest}\ngiscus_comments: true\ntabs: true\npretty_table: true\ntoc:\n  sidebar: left`,
  );
export const usual = full(
  "每周链接 5: 秋天",
  "date: 2025-11-03T08:00:00+08:00\ntags:\n  - AI\n  - Weekly\ncategories: AI",
);
export const releases = (...items: string[]) =>
  `# 产品&模型发布\n\n${items.map((item) => `- ${item}\n`).join("")}`;
export const papers = (...items: string[]) =>
  `# 热点论文\n\n${items.map((item) => `- ${item}\n`).join("")}`;
export const link = (words: string, address: string) => `看看[${words}](${address})吧\n`;
export const titled = (count: number, end = "") =>
  Array.from(
    { length: count },
    (_, at) => `[**论文${at}**](https://a.test/${at})：第${at}个办法${end}`,
  );
