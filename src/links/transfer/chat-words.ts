/** Words around a link without what only leads to it: marks of lists, brackets and punctuation at both ends. */
export function tidyWords(given: string): string {
  const words = [LIST_MARK, TASK_MARK, CARD_MARK, LABEL, REPLIED_TO]
    .reduce((rest, mark) => rest.replace(mark, ""), given.slice(0, LONGEST_WORDS))
    .trim();
  const bare = words
    .replace(/^[\s\p{Pe}\p{Pf},.:;|~*_`>，。、：；！…—–\-→]+/u, "")
    .replace(/[\s\p{Ps}\p{Pi}:|~*_`<，、：—–\-→]+$/u, "");
  const [, ...quoted] = WHOLE_QUOTE.exec(words) ?? [];
  return quoted.find(Boolean) ?? bare;
}

/** Longer words are no title and no note. */
const LONGEST_WORDS = 1000;

const LIST_MARK =
  /^\s*(?:[-*+•·●▪◦‣►▶]\s|[👉🔗📌📎]|\d{1,3}[.、)）](?!\d)|[①-⑳]|[(（]\d{1,3}[)）])\s*/u;
const TASK_MARK = /^\s*\[[ xX]\]\s+/;
/** What stands before words in a form that was filled in: `标题：…`, `【摘要】…`, `Title: …`. */
const LABEL =
  /^\s*(?:【(?:标题|题目|名称|摘要|简介|备注|说明)】|(?:标题|题目|名称|摘要|简介|描述|备注|说明|Title|Name|Notes?|Summary|Description|Comments?)\s*[:：](?!\/\/))\s*/i;
/** Words without such a label, or what a chat writes before a card. */
export function withoutLabel(words: string): string {
  return words.replace(CARD_MARK, "").replace(LABEL, "");
}

/** The bracket that WeChat puts before a message which is answered: `「张三：…」`. */
const REPLIED_TO = /^\s*「(?=[^「」:：]{1,20}[:：])/;
/** What chats write for a message that is a card: `[链接] Title`; whoever sent it may stand before it. */
const CARD_MARK =
  /^\s*(?:[^\s:：[\]]{1,20}[:：]\s*(?=\[))?(?:\[(?:链接|图片|文件|视频|小程序|公众号|网页|文章|分享|聊天记录|Link|Photo|Image|File|Video|Article)\]\s*)+/i;
/** A title in its own brackets: 《…》, 【…】, “…”. */
const WHOLE_QUOTE = /^(?:《([^《》]+)》|【([^【】]+)】|“([^“”]+)”|"([^"]+)")[\s:：]*$/;

/** A line that says who wrote the next ones, and when: `张三 2026/11/25 10:03`, `Ann, [25.11.2026 10:03]`, `Ann  10:03 AM`. */
export function isMessageHead(words: string): boolean {
  return words.length <= 80 && MESSAGE_HEAD.test(words);
}
const MESSAGE_HEAD =
  /(?:^|[\s[,，午晨晚天])\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?\]?:?\s*$|^\[?(?:Forwarded from|转发自)\s.{1,60}$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s{1,3}\d{1,2}:\d{2}(?::\d{2})?\s{1,3}\S.{0,40}$|^(?:.{0,20}群聊?|.{1,20}(?:和|与|、).{1,20})的聊天记录$/i;

/** A line that a program has written and nobody has said: how many have seen it, from which telephone it came. */
export function isNoise(words: string): boolean {
  return words.length <= 60 && NOISE.test(words);
}
const NOISE =
  /^(?:[\d.,]+[KM]? views?|Sent from (?:my (?:iPhone|iPad|phone|Android|Galaxy|Pixel)\b.{0,20}|Outlook for .{1,20})|发自我的\s?(?:iPhone|iPad|手机|小米|华为|OPPO|vivo|荣耀).{0,12}|来自.{1,20}的(?:iPhone|iPad|Mac))$/i;

/**
 * Time and name that WhatsApp writes before each message: `[10:03, 25/11/2026] Ann: ` in copies and on iOS,
 * `25/11/2026, 10:03 - Ann: ` and `2026/11/25 上午10:03 - Ann: ` in exports of Android. "" where there are none.
 */
export function stampOf(words: string): string {
  return STAMP.exec(words)?.[0] ?? SHORT_STAMP.exec(words)?.[0] ?? "";
}
/** The same without a day: `10:03 张三: `, `Ann (10:03): `, `[10:03] <Ann> ` and `<Ann> ` of IRC. */
const SHORT_STAMP =
  /^\s*(?:\d{1,2}:\d{2}(?::\d{2})?\s{1,3}[^\s:：][^:：]{0,30}[:：]\s|[^\s:：()]{1,20}(?: [^\s:：()]{1,20})?\s?\(\d{1,2}:\d{2}(?:\s?[AP]M)?\)\s?[:：]\s*|(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s{1,3})?<[@+~]?[\w.|-]{1,30}>\s)/i;
const STAMP =
  /^[\u200e\u200f\s]*(?:\[[^\]]{0,40}\d{1,2}:\d{2}[^\]]{0,40}\]|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[,，]?\s{0,3}[上下中午晚凌晨]{0,2}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\s{1,3}[-–—])\s*[^:：]{1,40}[:：]\s*/;

/**
 * Whether words look like the title of a page, rather than what somebody says about it. Better too few than too many: a
 * title that is missing can be asked for, a wrong one stays.
 */
export function isTitle(words: string): boolean {
  if (words.length > LONGEST_TITLE || weightOfWords(words) < 4) return false;
  if (/[。！!？?~…，,；;：:]$/.test(words) || words.includes("。")) return false;
  if (withoutSpeaker(words) !== words || isNaming(words) || PRAISE.test(words)) return false;
  const [, speaker, said] = /^([^:：]{1,24})[:：]\s*(.+)$/.exec(words) ?? [];
  if (speaker === undefined || said === undefined) return !isRemark(words);
  // 李四：… is somebody who speaks; a title has more before its colon, or Latin letters.
  return !/^[\p{Script=Han}·]{2,4}$/u.test(speaker) && !isRemark(said);
}
const LONGEST_TITLE = 200;

/** What somebody says, without who says it: `Ann: have a look`, `李四：推荐这一篇`. A title keeps what is before its colon. */
export function withoutSpeaker(words: string): string {
  const said = SPEAKER.exec(words)?.[1] ?? "";
  return TALK.test(said) || REMARK.test(said) ? said : words;
}
/** A name of one or two words, or of two to four Chinese characters. */
const SPEAKER =
  /^(?:[\p{Script=Han}·]{2,4}|@?[\p{Script=Latin}\d_.'’-]{1,20}(?: [\p{Script=Latin}.'’-]{1,20})?)[:：]\s*(\S.*)$/u;
/** How one begins who speaks to others; no title begins so. */
const TALK =
  /^(?:(?:have|take|had) a (?:quick )?(?:look|read)|please|pls|thanks|thx|hey|hi|hello|fyi|btw|guys|folks|everyone|anyone|(?:could|can|should|did|do|have) (?:we|you|i)|i|i['’](?:m|ve|d|ll)|we|you|worth (?:a|the|it|reading|including|watching)|(?:nice|great|good|cool|interesting) (?:one|read|find|post|paper|piece|article)|must[- ]read|for (?:later|you|us|next|this|the (?:next|newsletter|issue))|here['’]?s|maybe|what do you|wow|lol|omg)(?![\p{L}\p{N}])/iu;

/** What one says of a thing and no thing is called: `great read`, `a really nice paper 👉`. */
const PRAISE =
  /^(?:(?:this|that|it['’]?s|what|such|a|an|one|another|very|really|pretty|super|so|quite) )*(?:nice|great|good|cool|interesting|excellent|amazing|awesome|brilliant|lovely|fun|solid|useful|must[- ]read|worth (?:a|the|your)) ?(?:one|read|reads|find|post|paper|piece|article|essay|talk|video|thread|stuff|write-?up|intro|overview|summary|time|look|visit)?[^\p{L}\p{N}]*$/iu;

/** The title that stands in its own brackets behind a few words, and these: `and 【Title】`, `另有《标题》`; null where there is none. */
export function bracketedTitle(
  words: string,
): { readonly title: string; readonly before: string } | null {
  const [, before = "", book, box] = BRACKETED.exec(words) ?? [];
  const title = book ?? box;
  return title === undefined ? null : { title, before };
}
const BRACKETED = /^([^《》【】]{1,20})(?:《([^《》]{2,200})》|【([^【】]{2,200})】)[\s:：]*$/;

/** A title without the call to look at it, which a blank, a colon or a bracket parts from it: `大家看看 Mamba 3` is `Mamba 3`. */
export function withoutCall(words: string): string {
  return SHARED.exec(words)?.[1] ?? words.replace(CALL, "").replace(CALL_BEHIND, "");
}
/** What an app's share button says around a title: `我正在看【…】，分享给你，一起看吧！`. */
const SHARED =
  /^[^【】《》]{0,12}[【《]([^【】《》]{2,200})[】》][\s，,！!。~]*(?:分享给你|推荐给你|一起|快来|你也来|来自)[^【】《》]{0,20}$/u;
const CALL_BEHIND =
  /[\s，,。！!]*(?:点击链接(?:直达|查看|打开)?|点击查看|戳(?:下方)?链接|复制[^，。]{0,12}打开[^，。]{0,10}|[👇⬇]\uFE0F?)$/u;
const CALL =
  /^(?:大家|各位|快)?(?:来)?(?:看看|看下|看一下|推荐|分享|转发?)(?:一下|一个|一篇|这个|这篇)?(?:[\s:：,，]+(?=\S)|(?=[《【]))/u;

/** What the sender calls a thing that is known to both: `英伟达的`, `记忆那篇`, `the memory one`, `new paper from Ann`. */
function isNaming(words: string): boolean {
  return CHINESE_NAMING.test(words) || ENGLISH_NAMING.test(words);
}
const THINGS =
  "论文|文章|报告|博客|项目|工具|视频|模型|帖子|推文|综述|书|访谈|播客|文档|教程|新闻|消息|链接|东西";
const CHINESE_NAMING = new RegExp(
  `(?:[的了吧啊呢吗哈哦呀嘛]|[这那上下哪前](?:[篇个条份家期本款位]|一[篇个条份家期本款位])(?:${THINGS})?|(?:[这那]|[说发提讲推出做写看聊到荐享过]的)新?(?:${THINGS}))$`,
);
const ENGLISH_NAMING =
  /^(?:that|those|another|via|h\/t|rt|(?:a |the )?(?:new|latest) (?:one|paper|post|blog post|model|release|thing|thread)|from|about|re|also|and|more|btw)\b.{0,60}$|\b(?:one|thing|stuff|guy|folks|again|lol|haha)$/i;

/** Few words that begin as what one says when sending a link. */
function isRemark(words: string): boolean {
  return isPointing(words) || (weightOfWords(words) <= 10 && REMARK.test(words));
}
const REMARK =
  /^(?:看|见|推荐|分享|转|这|今天|昨天|刚|大家|我|(?:see|check|look|read|this|here)\b)/iu;

/** Words that only point at a link say nothing about it: 看看这个, 原文链接, “see the paper”. */
export function isPointing(words: string): boolean {
  return words.length <= 40 && (CHINESE_POINTING.test(words) || ENGLISH_POINTING.test(words));
}
const CHINESE_POINTING =
  /^(?:看下|看|阅读|传送门|直达|点击|详见|参见|见|这个|这篇|这里|这条|链接|原文|全文|来源|出处|详情|地址|网址|论文|代码|项目|官网|博客|推荐|分享|转发|转|大家好|大家|如下|一下|一篇|一个)+$/;
const ENGLISH_POINTING =
  /^(?:(?:see|via|and|also|link|source|here|read|check|look|this|from|url|paper|code|blog|project|demo|video|website|original|fyi|out|at|is|the|it|a)(?:[\s:]+|$))+$/i;

/** How much words say: a Chinese character counts one, a Latin word two. */
export function weightOfWords(words: string): number {
  const characters = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? [];
  const latin = words.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d.'’-]*/gu) ?? [];
  return characters.length + 2 * latin.length;
}
