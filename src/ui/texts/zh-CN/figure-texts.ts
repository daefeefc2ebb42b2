import type { FigureTexts } from "../../../editor/core/figure-texts.ts";

export const figureTexts: FigureTexts = {
  altAsk: "看不见图的人该知道什么",
  decorative: "装饰",
  width: "宽度",
  choose: "换一张…",
  useOriginal: "用原图",
  useSmall: "用变小的",
  making: "正在变小",
  locationLeft: "已去掉拍摄地点",
  detailsLeft: "已去掉拍摄信息",
  tellsPlace: "带有拍摄地点",
  beside: "和上一张并排",
  apart: "不再并排",
  taken_one: "图收好了，接着写替代文字。",
  taken_other: "{{count}} 张图收好了，接着写第一张的替代文字。",
  refused: {
    "too-large": "{{name}} 超过 40 MB。存小一点再放进来。",
    "too-many-pixels": "{{name}} 超过 3600 万像素。存小一点再放进来。",
    "no-picture": "{{name}} 不是 Galley 认识的图片。",
    unreadable: "{{name}} 读不出来，文件可能坏了。",
    "no-decoder": "这个浏览器读不了 {{name}}。导出成 JPEG 或 PNG 再放进来。",
    "not-now": "{{name}} 暂时收不进来。看看网络，再试一次。",
    "not-kept": "{{name}} 没有收进来：浏览器里放不下了。",
  },
};
