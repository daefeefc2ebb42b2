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
  /** A name that somebody gave comes before that of the page. */
  title:
    "customtitle title resolved_title given_title name headline website_title titel titre 标题 名称 题目".split(
      " ",
    ),
  /** What somebody wrote to it. */
  note: "note notes comment customdescription extended notiz 备注".split(" "),
  /** What somebody marked in it. */
  quoted: ["selection", "highlights", "highlight"],
  /** What the page says of itself, where it was not written by somebody. */
  said: "excerpt description summary website_description 说明".split(" "),
  /** What it was sorted by. */
  labels: ["folder", "tags", "labels", "tag_names", "document tags", "文件夹", "标签"],
} as const satisfies Record<string, readonly string[]>;

export type ExportPart = keyof typeof EXPORT_NAMES;
