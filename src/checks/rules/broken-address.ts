import { lineRule } from "../rule.ts";

/** `example.com/a` is a file beside the post. */
const LOCAL_DOMAIN = /^(?:[a-z\d-]+\.)+(?:com|org|net|io|ai|dev|cn|app|me|so|gov|edu)(?:\/|$)/i;

/** An address that leads nowhere as it is written: cut at a bracket, with a second address in front, without protocol. */
export const brokenAddress = lineRule({
  severity: "likely",
  find: ({ links }) =>
    links.flatMap(({ href, from, to }) => {
      // What Liquid makes of it is not known.
      if (/\{[{%]/.test(href)) return [];
      const isBroken =
        /^(?:https?:\/\/){2}|^https?\/\/|^https?:\/?(?!\/)|^https?:\/\/(?:$|[/?#]|[^/?#]*\.\.)|^www\.\w|^(?:hhttps?|htt?ps?|ttps?):(?<!^https?:)/i.test(
          href,
        ) ||
        /\s/.test(href.trim()) ||
        /^https?:.*[，。；：！？、》」』】”]$/.test(href) ||
        href === "" ||
        LOCAL_DOMAIN.test(href) ||
        (/^https?:/i.test(href) && (isCut(href) || !URL.canParse(href)));
      return isBroken ? [{ from, to, parameters: { address: href } }] : [];
    }),
});

/** `…/Model_(AI` and `…/page)`: Markdown ended the address at a bracket of its own. */
function isCut(href: string): boolean {
  const count = (mark: string) => href.split(mark).length;
  if (count("（") !== count("）")) return true;
  return count("(") > count(")") || (/\)[.,，。]?$/.test(href) && count("(") < count(")"));
}
