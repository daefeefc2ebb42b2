import { isArticle } from "./amp-ending.ts";
import { type CleaningRule, isAt, withoutParameters, withoutTrackersInFragment } from "./rule.ts";
import { isReferrer, isTracker } from "./tracker-names.ts";

const drop =
  (names: readonly string[], where: (url: URL) => boolean = () => true) =>
  (url: URL): URL | null =>
    where(url) ? withoutParameters(url, (name) => names.includes(name)) : null;

/** Not `tag`, by which whoever writes earns something. */
const AMAZON = (
  "ref ref_ pd_rd_i pd_rd_r pd_rd_w pd_rd_wg pf_rd_i pf_rd_m pf_rd_p pf_rd_r pf_rd_s pf_rd_t qid sr crid sprefix dib dib_tag " +
  "_encoding content-id"
).split(" ");

/** What single sites put behind their addresses, in small letters. */
const SHARED_BY: Readonly<Record<string, readonly string[]>> = {
  "substack.com":
    "r triedredirect showwelcomeonshare publication_id post_id isfreemail token".split(" "),
  "medium.com": ["source"],
  "reddit.com": ["rdt", "context_source"],
  "linkedin.com": "trk trackingid lipi rcm midtoken originalsubdomain".split(" "),
  "zhihu.com": "s_r utm_id native scene share_code utm_psn".split(" "),
  "juejin.cn": ["searchid", "from", "entrance_id"],
  "csdn.net": ["ops_request_misc", "request_id", "biz_id"],
  "facebook.com": ["__tn__", "__cft__[0]", "fs", "rdid"],
  "threads.net": ["xmt"],
  "threads.com": ["xmt"],
  "xiaohongshu.com":
    "xhsshare appuid apptime author_share shareredid app_platform app_version ignoreengage xsec_source".split(
      " ",
    ),
  "weibo.com": ["refer_flag", "wvr", "sudaref"],
  "tiktok.com": "lang _r _t is_from_webapp sender_device".split(" "),
  "nytimes.com": ["smid", "referringsource", "searchresultposition"],
  "36kr.com": ["f"],
  "toutiao.com":
    "app timestamp use_new_style req_id group_id tt_from wid channel source log_from".split(" "),
  "douyin.com": ["previous_page", "enter_from", "enter_method", "extra_params"],
  "douban.com": ["dt_dapp", "dt_platform", "_dtcc", "_i"],
  "baijiahao.baidu.com": ["wfr", "for", "sfrom", "topnid"],
  "thepaper.cn": ["commtag"],
  "wsj.com": ["mod", "reflink"],
  "bloomberg.com": ["srnd", "sref", "leadsource"],
  "ft.com": ["segmentid", "sharetype"],
  "washingtonpost.com": ["itid", "wpisrc"],
  "theguardian.com": ["cmp", "icid"],
  "wired.com": ["mbid", "intcid", "cndid", "bxid", "esrc"],
  "msn.com": ["ocid", "cvid", "ei", "pc"],
  "yahoo.com": [".tsrc", "soc_src", "soc_trk", "fr", "_guc_consent_skip"],
  "quora.com": ["ch", "oid", "srid", "target_type", "share"],
  "apple.com": ["mt", "uo", "itsct", "itscg", "ls"],
  "play.google.com": ["referrer", "pcampaignid"],
  "github.com": ["notification_referrer_id", "email_source", "email_token"],
  "ebay.com": ["_trkparms", "_trksid"],
};

/** Parameters that mean nothing to a reader. Those that carry meaning (`v`, `list`, `p`, `id`, `tab`) are in no list. */
export const PARAMETER_RULES: readonly CleaningRule[] = [
  {
    id: "amp",
    reason:
      "AMP is a reduced form of an article for phones; the parameters and endings that ask for it can go.",
    apply: (url) => {
      const path = /^(\/.*[^/])\/amp\/?$/.exec(url.pathname)?.[1];
      if (path !== undefined && isArticle(url, path)) {
        url.pathname = path;
        return url;
      }
      return withoutParameters(url, (name) => name === "amp" || name === "outputtype");
    },
  },
  {
    id: "trackers",
    reason:
      "Campaign and click numbers (utm_, fbclid, gclid …) tell the site where a reader came from, nothing else.",
    apply: (url) =>
      withoutParameters(url, (name, value) => isTracker(name) || isReferrer(name, value)) ??
      withoutTrackersInFragment(url),
  },
  {
    id: "youtube-parameters",
    reason:
      "Who shared a video (si, pp, feature) and in which app it was open is not part of the video; v, list and t are.",
    apply: drop(["si", "pp", "feature", "app", "ab_channel", "embeds_referring_euri"], (url) =>
      isAt(url, "youtube.com", "youtu.be", "youtube-nocookie.com"),
    ),
  },
  {
    id: "spotify-parameters",
    reason: "si says who shared, context from which list.",
    apply: drop(["si", "context", "nd"], (url) => isAt(url, "spotify.com")),
  },
  {
    id: "x-parameters",
    reason: "s and t say from which app and by whom a post was shared.",
    apply: drop(["s", "t", "cxt", "ref"], (url) => isAt(url, "x.com", "twitter.com")),
  },
  {
    id: "wechat-share",
    reason:
      "WeChat says behind any address in which kind of chat it was shared, and whether its app was there; other values of from are the page's.",
    apply: (url) =>
      withoutParameters(
        url,
        (name, value) =>
          (name === "from" && /^(?:groupmessage|singlemessage|timeline)$/.test(value)) ||
          (name === "isappinstalled" && /^[01]?$/.test(value)),
      ),
  },
  {
    id: "wechat-parameters",
    reason:
      "An article is named by __biz, mid, idx and sn; the rest says who shared it, where, and on which phone.",
    apply: drop(
      [
        "from",
        "scene",
        "subscene",
        "sessionid",
        "clicktime",
        "enterid",
        "ascene",
        "devicetype",
        "version",
        "nettype",
        "lang",
        "exportkey",
        "pass_ticket",
        "wx_header",
        "isappinstalled",
        "srcid",
        "sharer_shareinfo",
        "sharer_shareinfo_first",
        "poc_token",
        "key",
        "uin",
        "abtest_cookie",
        "fontgear",
        "session_us",
        "countrycode",
        "click_id",
        "realreporttime",
        "color_scheme",
        "mpshare",
      ],
      (url) => url.hostname === "mp.weixin.qq.com",
    ),
  },
  {
    id: "bilibili-parameters",
    reason:
      "What a share from bilibili's app adds says who shared; p (the part) and t (the time) stay.",
    apply: drop(
      [
        "from",
        "seid",
        "bbid",
        "ts",
        "timestamp",
        "mid",
        "plat_id",
        "buvid",
        "is_story_h5",
        "unique_k",
        "from_source",
        "from_spmid",
        "up_id",
        "bsource",
      ],
      (url) => isAt(url, "bilibili.com"),
    ),
  },
  {
    id: "google-docs-parameters",
    reason: "pli and usp say how a document was opened; tab, which says where in it, stays.",
    apply: drop(["pli", "usp", "authuser", "ouid", "rtpof", "sd"], (url) =>
      isAt(url, "docs.google.com", "drive.google.com", "colab.research.google.com", "colab.google"),
    ),
  },
  {
    id: "search-parameters",
    reason:
      "A page of results is named by what was searched for; the rest says from which browser, when, and what was typed.",
    apply: drop(
      [
        ..."ei ved sxsrf gs_lp gs_lcp gs_lcrp oq sclient uact sca_esv sca_upv aqs sourceid".split(
          " ",
        ),
        ..."source client biw bih dpr iflsig rlz".split(" "),
      ],
      (url) => /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname === "/search",
    ),
  },
  {
    id: "amazon-parameters",
    reason: "In every country Amazon notes in which list an article was seen.",
    apply: drop(AMAZON, (url) => /(?:^|\.)amazon\.[a-z.]{2,6}$/.test(url.hostname)),
  },
  {
    id: "share-parameters",
    reason:
      "Sites mark who shared a page, in which app and list it was seen, and which part of it was touched.",
    apply: (url) => {
      const host = Object.keys(SHARED_BY).find((name) => isAt(url, name));
      return host === undefined ? null : drop(SHARED_BY[host] ?? [])(url);
    },
  },
];
