import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import { SECTION_KIND_NAMES, sectionKind } from "../../issue/profile/section-kinds.ts";

/** What is known of a source before any issue has taught anything. */
export interface KnownSource {
  /** A host, a domain, or an owner on a shared host; see `sourcesOf`. */
  readonly source: string;
  /** Whose it is; null for a host that writes about others. */
  readonly organisation: string | null;
  /** What its pages usually are to a link newsletter. */
  readonly kind: SectionKind | null;
}

/** Makers of models and products: their own pages announce what they have made. */
const MAKERS: readonly (readonly [organisation: string, ...sources: string[]])[] = [
  ["OpenAI", "openai.com", "x.com/openai", "x.com/openaidevs", "github.com/openai"],
  ["Anthropic", "anthropic.com", "claude.com", "claude.ai", "x.com/anthropicai", "x.com/claudeai"],
  ["Google DeepMind", "deepmind.google", "deepmind.com", "x.com/googledeepmind"],
  [
    "Google",
    "google.com",
    "blog.google",
    "googleblog.com",
    "withgoogle.com",
    "x.com/google",
    "x.com/googleai",
  ],
  [
    "Meta",
    "meta.com",
    "fb.com",
    "facebook.com",
    "x.com/aiatmeta",
    "huggingface.co/facebook",
    "huggingface.co/meta-llama",
  ],
  ["Microsoft", "microsoft.com", "x.com/microsoft", "huggingface.co/microsoft"],
  ["Apple", "apple.com"],
  ["Amazon", "amazon.com", "aboutamazon.com", "amazon.science", "aws.com"],
  ["NVIDIA", "nvidia.com", "x.com/nvidia", "x.com/nvidiaai", "huggingface.co/nvidia"],
  ["AMD", "amd.com"],
  ["Intel", "intel.com"],
  ["IBM", "ibm.com", "huggingface.co/ibm-granite"],
  ["Adobe", "adobe.com"],
  ["Salesforce", "salesforce.com"],
  ["Oracle", "oracle.com"],
  ["Cloudflare", "cloudflare.com"],
  ["Databricks", "databricks.com"],
  ["Snowflake", "snowflake.com"],
  ["Vercel", "vercel.com"],
  ["GitHub", "github.blog", "x.com/github"],
  [
    "Hugging Face",
    "huggingface.co/huggingface",
    "huggingface.co/huggingfacetb",
    "x.com/huggingface",
  ],
  ["xAI", "x.ai", "x.com/xai", "x.com/grok", "huggingface.co/xai-org"],
  ["Mistral AI", "mistral.ai", "x.com/mistralai", "huggingface.co/mistralai"],
  ["Cohere", "cohere.com", "cohere.ai", "huggingface.co/coherelabs"],
  ["Perplexity", "perplexity.ai", "x.com/perplexity_ai"],
  ["Cursor", "cursor.com", "cursor.sh", "x.com/cursor_ai"],
  ["Cognition", "cognition.ai", "cognition.com", "x.com/cognition"],
  ["Replit", "replit.com"],
  ["Figma", "figma.com"],
  ["Notion", "notion.com", "notion.so"],
  ["Runway", "runwayml.com", "x.com/runwayml"],
  ["Stability AI", "stability.ai"],
  ["Black Forest Labs", "bfl.ai", "bfl.ml", "huggingface.co/black-forest-labs"],
  ["ElevenLabs", "elevenlabs.io", "x.com/elevenlabsio"],
  ["Suno", "suno.com"],
  ["Midjourney", "midjourney.com", "x.com/midjourney"],
  ["Luma AI", "lumalabs.ai"],
  ["World Labs", "worldlabs.ai"],
  ["Thinking Machines Lab", "thinkingmachines.ai", "x.com/thinkymachines"],
  ["Liquid AI", "liquid.ai", "huggingface.co/liquidai"],
  ["Reflection AI", "reflection.ai"],
  ["Inception", "inceptionlabs.ai"],
  ["LangChain", "langchain.com", "langchain.dev"],
  ["LlamaIndex", "llamaindex.ai"],
  ["Ollama", "ollama.com"],
  ["Groq", "groq.com"],
  ["Cerebras", "cerebras.ai", "cerebras.net"],
  ["Together AI", "together.ai"],
  ["Nous Research", "nousresearch.com", "huggingface.co/nousresearch"],
  ["AI2", "allenai.org", "huggingface.co/allenai"],
  ["Figure", "figure.ai"],
  ["1X", "1x.tech"],
  ["Boston Dynamics", "bostondynamics.com"],
  ["Tesla", "tesla.com"],
  ["Physical Intelligence", "physicalintelligence.company", "pi.website"],
  [
    "DeepSeek",
    "deepseek.com",
    "x.com/deepseek_ai",
    "github.com/deepseek-ai",
    "huggingface.co/deepseek-ai",
  ],
  [
    "Qwen",
    "qwen.ai",
    "qwenlm.github.io",
    "x.com/alibaba_qwen",
    "github.com/qwenlm",
    "huggingface.co/qwen",
  ],
  ["Kimi", "kimi.com", "x.com/kimi_moonshot"],
  [
    "Moonshot AI",
    "moonshot.cn",
    "moonshot.ai",
    "github.com/moonshotai",
    "huggingface.co/moonshotai",
  ],
  [
    "Z.ai",
    "z.ai",
    "zhipuai.cn",
    "bigmodel.cn",
    "x.com/zai_org",
    "github.com/zai-org",
    "huggingface.co/zai-org",
  ],
  [
    "MiniMax",
    "minimax.io",
    "minimaxi.com",
    "x.com/minimax__ai",
    "github.com/minimax-ai",
    "huggingface.co/minimaxai",
  ],
  [
    "ByteDance",
    "bytedance.com",
    "volcengine.com",
    "github.com/bytedance",
    "huggingface.co/bytedance-seed",
  ],
  [
    "Tencent",
    "tencent.com",
    "x.com/tencenthunyuan",
    "github.com/tencent-hunyuan",
    "huggingface.co/tencent",
  ],
  ["Baidu", "baidu.com", "github.com/paddlepaddle", "huggingface.co/baidu"],
  ["Ant Group", "antgroup.com", "github.com/inclusionai", "huggingface.co/inclusionai"],
  ["Xiaomi", "github.com/xiaomimimo", "huggingface.co/xiaomimimo"],
  ["Meituan", "github.com/meituan-longcat", "huggingface.co/meituan-longcat"],
  ["StepFun", "stepfun.com", "github.com/stepfun-ai", "huggingface.co/stepfun-ai"],
  ["Kuaishou", "kuaishou.com", "klingai.com", "x.com/kling_ai"],
  ["Manus", "manus.im", "x.com/manusai"],
];

/** By source. Written by hand: what a reader of the field would tell a stranger. What the issues teach goes before it. */
export const KNOWN_SOURCES: ReadonlyMap<string, KnownSource> = new Map(
  [
    ...SECTION_KIND_NAMES.flatMap((kind) =>
      sectionKind(kind).sources.map((source) => ({ source, organisation: null, kind })),
    ),
    ...MAKERS.flatMap(([organisation, ...sources]) =>
      sources.map((source) => ({ source, organisation, kind: "releases" as const })),
    ),
  ].map((known) => [known.source, known]),
);

export const KNOWN_ORGANISATIONS: readonly string[] = MAKERS.map(([organisation]) => organisation);

/** What a Chinese text calls those that it does not call by their English names. */
const IN_CHINESE: ReadonlyMap<string, string> = new Map([
  ["Microsoft", "微软"],
  ["Apple", "苹果"],
  ["Amazon", "亚马逊"],
  ["NVIDIA", "英伟达"],
  ["Intel", "英特尔"],
  ["Oracle", "甲骨文"],
  ["Tesla", "特斯拉"],
  ["ByteDance", "字节跳动"],
  ["Tencent", "腾讯"],
  ["Baidu", "百度"],
  ["Ant Group", "蚂蚁集团"],
  ["Xiaomi", "小米"],
  ["Meituan", "美团"],
  ["Kuaishou", "快手"],
  ["StepFun", "阶跃星辰"],
  ["Z.ai", "智谱"],
]);

/** The usual name of an organisation in a language. */
export function nameIn(organisation: string, language: string): string {
  return (/^zh\b/i.test(language) ? IN_CHINESE.get(organisation) : undefined) ?? organisation;
}
