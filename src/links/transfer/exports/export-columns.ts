/**
 * What exports of bookmarks and of things to read name their parts: Pocket, Raindrop, Instapaper, Omnivore, Readwise,
 * Toby, linkding, Karakeep, Firefox, and tables that people keep themselves. All in small letters, the best first.
 */
export const EXPORT_NAMES = {
  address: [
    "url",
    "link",
    "href",
    "uri",
    "address",
    "resolved_url",
    "given_url",
    "网址",
    "链接",
    "地址",
  ],
  title: "title customtitle resolved_title given_title name headline 标题 名称 题目".split(" "),
  note: "note notes comment customdescription excerpt description summary selection 备注 说明".split(
    " ",
  ),
} as const satisfies Record<string, readonly string[]>;

export type ExportPart = keyof typeof EXPORT_NAMES;
