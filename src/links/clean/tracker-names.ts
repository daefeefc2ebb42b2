/** Whose parameters they are, why they mean nothing to a reader, and their names in small letters. */
interface TrackerRow {
  readonly reason: string;
  readonly names: readonly string[];
  /** Beginnings of names: families of which new members come up. */
  readonly prefixes?: readonly string[];
}

/** Parameters that any site may be given from outside, by who gives them. */
const TRACKER_ROWS: readonly TrackerRow[] = [
  {
    reason: "Campaign numbers of web statistics: Google Analytics, Matomo, Adobe, AT Internet.",
    names: [
      "_ga",
      "_gac",
      "_gl",
      "xtor",
      "at_medium",
      "at_campaign",
      "at_custom1",
      "at_custom2",
      "ns_source",
    ],
    prefixes: ["utm_", "pk_", "mtm_", "matomo_", "piwik_", "itm_", "ns_campaign", "ns_mchannel"],
  },
  {
    reason:
      "Click numbers of advertisers: Google, Meta, Microsoft, Yandex, X, TikTok, LinkedIn, Reddit, Pinterest.",
    names: [
      ..."fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid".split(" "),
      ..."msclkid yclid twclid ttclid li_fat_id rdt_cid epik s_kwcid ef_id wickedid".split(" "),
      ..."irclickid irgwc cjevent fp_ref mibextid igsh igshid _openstat".split(" "),
      ..."ysclid ymclid sccid tblci dicbo zanpid rb_clickid tduid erid cvosrc vgo_ee".split(" "),
      ..."ranmid raneaid ransiteid s_cid hss_channel".split(" "),
    ],
  },
  {
    reason:
      "Who got the letter or the newsletter: Mailchimp, HubSpot, Marketo, beehiiv, ConvertKit and others.",
    names: [
      ..."mkt_tok ck_subscriber_id __s __hstc __hssc __hsfp hsctatracking _bhlid".split(" "),
      ..."elqtrackid elqcampaignid dm_i emci emdi ceid nr_email_referer bbeml sfmc_id".split(" "),
      ..."spmailingid spuserid spjobid spreportid last_resource_guid _ke trk_contact".split(" "),
      ..."trk_msg trk_module trk_sid wt_mc wtmc".split(" "),
    ],
    prefixes: ["mc_", "hsa_", "_hs", "vero_", "oly_", "_bta_", "sfmc_", "_kx", "cm_mmc", "wt."],
  },
  {
    reason:
      "From which page of which publisher a reader came: Yahoo and its sites, the New York Times, Forbes.",
    names: [
      ..."guccounter guce_referrer guce_referrer_sig smid cmpid ncid ref_src ref_url".split(" "),
      "daqp",
    ],
  },
  {
    reason: "Who shared it and in which app: Alibaba, bilibili, and the share buttons of apps.",
    names: [
      ..."spm scm spm_id_from vd_source sharetoken shareid sharefrom sharesource shareuid".split(
        " ",
      ),
      ..."_branch_match_id _branch_referrer".split(" "),
    ],
    prefixes: ["share_"],
  },
];

const NAMES: ReadonlySet<string> = new Set(TRACKER_ROWS.flatMap(({ names }) => names));
const PREFIXES: readonly string[] = TRACKER_ROWS.flatMap(({ prefixes = [] }) => prefixes);

/** Whether a parameter of this name (in small letters) tells a site where a reader came from, and nothing else. */
export function isTracker(name: string): boolean {
  return NAMES.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}

/**
 * Whether this is `ref=` with the host of another site or the name of a list of links for its value, as Ghost and
 * Product Hunt write it. Any other `ref` may name a branch, a version or a person.
 */
export function isReferrer(name: string, value: string): boolean {
  return name === "ref" && (HOST_VALUE.test(value) || LISTS.has(value.toLowerCase()));
}

/** Ends that are no ends of files as well: `ref=main.py` and `ref=notes.md` name something in a repository. */
const HOST_VALUE =
  /^(?:[a-z\d-]{1,63}\.){1,4}(?:com|net|org|io|ai|dev|co|app|blog|news|me|so|xyz|tv|fm|email|tech|info|cn|hk|tw|jp|kr|uk|de|fr|nl|ch|at|eu|us|ca|in|au|se|it|es)$/i;
const LISTS: ReadonlySet<string> = new Set([
  "producthunt",
  "hackernews",
  "hackernoon",
  "hn",
  "lobsters",
  "tldr",
  "tldrnewsletter",
]);
