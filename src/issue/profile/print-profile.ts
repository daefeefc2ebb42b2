import { copyLookLines } from "./copy-look.ts";
import { figureRuleLines } from "./figure-rules.ts";
import { textFromFields } from "./front-matter-rules.ts";
import type { Profile, SubmissionBox } from "./profile.ts";
import { quoted } from "./quoted.ts";
import { ruleSettingLines } from "./rule-settings.ts";

/** A profile as YAML that `readProfile` reads back to an equal one. Texts are in double quotes, one key a line. */
export function printProfile(profile: Profile): string {
  const { publishing, opinion, frontMatter } = profile;
  const lines = [
    `id: ${profile.id}`,
    `name: ${quoted(profile.name)}`,
    `language: ${quoted(profile.language)}`,
    `engine: ${profile.engine}`,
    `title: ${profile.titlePattern === null ? "null" : quoted(profile.titlePattern)}`,
    ...(frontMatter.present
      ? ["frontMatter: |2", ...indented(textFromFields(frontMatter.fields, frontMatter.kind))]
      : ["frontMatter: null"]),
    ...(frontMatter.kind === "yaml" ? [] : [`frontMatterKind: ${frontMatter.kind}`]),
    "publishing:",
    `  timeZone: ${quoted(publishing.timeZone)}`,
    `  weekday: ${publishing.weekday}`,
    `  time: ${quoted(publishing.time)}`,
    ...(publishing.everyWeeks === 1 ? [] : [`  everyWeeks: ${publishing.everyWeeks}`]),
    `fileName: ${quoted(profile.fileName)}`,
    ...(profile.slugStyle === "ascii" ? [] : [`slug: ${profile.slugStyle}`]),
    ...(profile.postFolder === null ? [] : [`postFolder: ${quoted(profile.postFolder)}`]),
    `figureFolder: ${quoted(profile.figureFolder)}`,
    ...(profile.commitMessage === null ? [] : [`commitMessage: ${quoted(profile.commitMessage)}`]),
    ...figureRuleLines(profile.figures),
    ...submissionLines(profile.submissions),
    ...copyLookLines(profile.copies),
    ...(profile.site
      ? [
          "site:",
          `  address: ${quoted(profile.site.address)}`,
          `  post: ${quoted(profile.site.post)}`,
          ...(profile.site.stylesheet ? [`  stylesheet: ${quoted(profile.site.stylesheet)}`] : []),
        ]
      : []),
    "opinion:",
    `  word: ${quoted(opinion.word)}`,
    `  marker: ${quoted(opinion.marker)}`,
    `sectionLevel: ${profile.sectionLevel}`,
    `verbs: [${profile.verbs.map(quoted).join(", ")}]`,
    `items: [${profile.itemForms.join(", ")}]`,
    "sections:",
    ...profile.sections.flatMap((section) => [
      `  - kind: ${section.kind}`,
      `    title: ${quoted(section.title)}`,
      ...(section.formerTitles.length > 0
        ? [`    formerTitles: [${section.formerTitles.map(quoted).join(", ")}]`]
        : []),
      `    shape: ${section.shape}`,
      ...(section.item ? [`    item: ${quoted(section.item)}`] : []),
      ...(section.separator ? [`    separator: ${quoted(section.separator)}`] : []),
      ...(section.linkOptional ? ["    linkOptional: true"] : []),
      ...prose("    text", section.text),
    ]),
    ...prose("opening", profile.opening),
    ...prose("closing", profile.closing),
    ...ruleSettingLines(profile.checks),
  ];
  return `${lines.join("\n")}\n`;
}

function submissionLines(box: SubmissionBox | null): readonly string[] {
  if (!box) return [];
  const { repository, label } = box;
  if (label === null) return [`submissions: ${quoted(repository)}`];
  return ["submissions:", `  repository: ${quoted(repository)}`, `  label: ${quoted(label)}`];
}

/** Several lines as a block, which reads best; what a block cannot hold as it is in quotes. */
function prose(key: string, text: string): readonly string[] {
  if (text === "") return [];
  const isPlain = /^[^\s][^\r\p{Cc}\u2028\u2029\ufeff]*$/u.test(text.replaceAll("\n", ""));
  if (!isPlain || !/[^\n]$/.test(text)) return [`${key}: ${quoted(text)}`];
  const margin = key.slice(0, key.length - key.trimStart().length);
  return [`${key}: |2-`, ...indented(text).map((line) => (line === "" ? "" : margin + line))];
}

function indented(text: string): readonly string[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`));
}
