import { splitFrontMatter } from "../../markdown/front-matter/index.ts";
import { restoreLineEnds } from "./line-ends.ts";

/** The YAML between the fences of a head or file; "" if it has no front matter. */
export function yamlOf(text: string): string {
  const { state, yamlFrom, yamlTo } = splitFrontMatter(text);
  return state === "closed" ? text.slice(yamlFrom, yamlTo) : "";
}

/**
 * The file with this YAML between its fences. The line ends of what did not change stay; a file without front matter
 * gets fences. The YAML may be broken, even end the front matter early: it is the person's text.
 */
export function withYaml(text: string, yaml: string): string {
  const split = splitFrontMatter(text);
  if (split.state !== "closed") {
    const bom = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    const lines = yaml === "" || yaml.endsWith("\n") ? yaml : `${yaml}\n`;
    return `${bom}---\n${lines}---\n${text.slice(bom.length)}`;
  }
  const former = text.slice(split.yamlFrom, split.yamlTo);
  const edited = restoreLineEnds(former, yaml);
  const lineEnd = /\r\n/.test(split.head) ? "\r\n" : "\n";
  const closed = edited === "" || /[\r\n]$/.test(edited) ? edited : edited + lineEnd;
  return text.slice(0, split.yamlFrom) + closed + text.slice(split.yamlTo);
}
