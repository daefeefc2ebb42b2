import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Engine } from "../../issue/profile/profile.ts";
import { parseIssue, publishedHtml } from "../../markdown/index.ts";
import type { Comparison } from "../../testing/canon.ts";
import type { CorpusPost } from "./posts.ts";
import { judge, type Verdict } from "./verdict.ts";

/** Judges one post; null where there is nothing to judge it by. */
type Judge = (post: CorpusPost, comparison: Comparison) => Verdict | null;

/** Against what each engine publishes: kramdown's goldens, and what micromark makes of the same text. */
export const JUDGES = {
  kramdown: ({ text, golden }, { canon, neutralise, stripFrontMatter }) => {
    if (golden === null) return null;
    return judge(canon(golden), canon(ours(neutralise(stripFrontMatter(text)), "kramdown")));
  },
  gfm: ({ text }, { canon, stripFrontMatter }) => {
    const body = stripFrontMatter(text);
    return judge(canon(micromarkHtml(body)), canon(ours(body, "gfm")));
  },
} satisfies Record<Engine, Judge>;

function ours(text: string, engine: Engine): string {
  return publishedHtml(parseIssue(text, { ...defaultProfile(), engine }));
}

/**
 * GitHub's filter of a few tags (`<iframe>`, `<script>`) is left out: it is no matter of structure, and most engines
 * that read GFM do not have it.
 */
const { htmlFlowData: _flow, htmlTextData: _text, ...exit } = gfmHtml().exit ?? {};
const unfiltered = { ...gfmHtml(), exit };

function micromarkHtml(text: string): string {
  return micromark(text, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [unfiltered],
  });
}
