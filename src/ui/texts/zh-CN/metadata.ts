import type { SameTexts } from "../same-texts.ts";
import type { metadata as en } from "../en/metadata.ts";

export const metadata = {
  title: "链接的标题和信息",
  text: "链接缺的标题、作者、日期，Galley会去查；你写的内容不会改动。下面每一家都会知道自己被问到了什么。",
  sources: {
    datacite: {
      short: "DataCite",
      name: "arXiv论文和数据集，问DataCite",
      learns: "DataCite会知道你在收集哪些arXiv论文和数据集。",
    },
    crossref: {
      short: "Crossref",
      name: "其他论文和书，问Crossref",
      learns: "Crossref会知道你在收集哪些DOI。",
    },
    github: {
      short: "GitHub",
      name: "代码仓库，问GitHub",
      learns: "GitHub会知道你在收集哪些仓库。",
    },
    huggingface: {
      short: "Hugging Face",
      name: "模型、数据集和Space，问Hugging Face",
      learns: "Hugging Face会知道你在收集哪些，以及DataCite还没有的arXiv论文。",
    },
    youtube: {
      short: "YouTube",
      name: "视频，问YouTube",
      learns: "YouTube（也就是Google）会知道你在收集哪些视频。",
    },
    page: {
      short: "伴随程序",
      name: "其他网页，通过伴随程序",
      learns: "伴随程序在这台电脑上运行，直接去问网页；那个网站会知道有人看过。",
    },
  },
  companion: {
    looking: "正在找伴随程序。",
    here: "伴随程序在运行。",
    missing:
      "伴随程序没有运行，它随npm start启动。没有它，其他网页只有收进来时的标题，也不能检查链接是否还打得开。",
  },
  troubles: {
    "rate-limited": "{{name}}要求等到{{time}}。",
    failing: "{{name}}现在没有回应，过一会儿会再问。",
  },
} satisfies SameTexts<typeof en>;
