import { SECTION_KIND_NAMES } from "./section-kinds.ts";
import { lineAt, MAX_YAML_LENGTH, readYaml } from "../yaml/read-yaml.ts";
import type { YamlNode } from "../yaml/yaml-tree.ts";
import { readRuleSettings } from "./rule-settings.ts";
import { readCopyLook } from "./copy-look.ts";
import { readFigureRules } from "./figure-rules.ts";
import { readFrontMatterRules } from "./front-matter-rules.ts";
import type { ProfileProblem, ProfileProblemKey } from "./problems.ts";
import {
  ITEM_FORMS,
  type Profile,
  type Publishing,
  type SectionRules,
  type Site,
  type SubmissionBox,
  SLUG_STYLES,
} from "./profile.ts";
import { CHANGES_PLACEHOLDER, PLACEHOLDER_NAMES } from "../patterns/placeholders.ts";
import { ITEM_SHAPES } from "../shapes/item-shapes.ts";
import { BEGINNINGS, isItemBeginning } from "./item-beginnings.ts";
import { createProfileReader, MAX_PROSE, type ProfileReader } from "./profile-reader.ts";
import { isFilePattern, isLanguage, isRepository, isSiteAddress, isTimeZone } from "./values.ts";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const EVERY_WEEKS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const LEVELS = [1, 2, 3, 4, 5, 6] as const;
const TITLE_PLACEHOLDERS = ["number", "headline", "date"] as const;
const FILE_PLACEHOLDERS = ["date", "slug", "number"] as const;
const COMMIT_PLACEHOLDERS = [...PLACEHOLDER_NAMES, CHANGES_PLACEHOLDER];
const POST_PLACEHOLDERS = ["year", "month", "day", "slug", "number"];

/**
 * Reads a profile from YAML. Either the whole profile is right, or the problems are given with their lines, in the
 * order of the source; nothing is guessed. Never throws.
 */
export function readProfile(
  yaml: string,
): { readonly profile: Profile } | { readonly problems: readonly ProfileProblem[] } {
  const source = yaml.replace(/^\uFEFF/, "");
  const read = readYaml(source);
  if ("problem" in read) return { problems: [yamlProblem(source, read.problem)] };
  const problems: ProfileProblem[] = [];
  const reader = createProfileReader(source, problems);
  const profile = profileFrom(reader, read.tree);
  if (problems.length > 0) return { problems: problems.toSorted((a, b) => a.line - b.line) };
  return profile ? { profile } : { problems: [problem("not-a-mapping", { key: "" }, 1)] };
}

function profileFrom(reader: ProfileReader, tree: YamlNode | null): Profile | null {
  const top = reader.mapping(tree, "", [
    "id",
    "name",
    "language",
    "engine",
    "title",
    "frontMatter",
    "frontMatterKind",
    "publishing",
    "fileName",
    "slug",
    "postFolder",
    "figureFolder",
    "commitMessage",
    "figures",
    "submissions",
    "copies",
    "site",
    "opinion",
    "sectionLevel",
    "verbs",
    "items",
    "sections",
    "opening",
    "closing",
    "checks",
  ]);
  if (!top) return null;
  const { text, choice, texts, choices } = reader;
  const opinion = reader.mapping(top.required("opinion"), "opinion", ["word", "marker"]);
  return {
    id: text(top.required("id"), "id", { test: isProfileId, problem: "bad-id" }),
    name: text(top.required("name"), "name"),
    language: text(top.required("language"), "language", {
      test: isLanguage,
      problem: "bad-language",
    }),
    engine: choice(top.required("engine"), "engine", ["kramdown", "gfm"] as const),
    titlePattern: reader.isNull(top.optional("title"))
      ? null
      : reader.pattern(top.required("title"), "title", TITLE_PLACEHOLDERS),
    frontMatter: readFrontMatterRules(
      reader,
      top.optional("frontMatter"),
      top.optional("frontMatterKind"),
      PLACEHOLDER_NAMES,
    ),
    publishing: publishingFrom(reader, top.required("publishing")),
    fileName: filePattern(reader, top.required("fileName"), "fileName"),
    slugStyle: top.optional("slug") ? choice(top.optional("slug"), "slug", SLUG_STYLES) : "ascii",
    postFolder: top.optional("postFolder")
      ? filePattern(reader, top.optional("postFolder"), "postFolder")
      : null,
    figureFolder: filePattern(reader, top.required("figureFolder"), "figureFolder"),
    commitMessage: top.optional("commitMessage")
      ? reader.pattern(top.optional("commitMessage"), "commitMessage", COMMIT_PLACEHOLDERS)
      : null,
    figures: readFigureRules(reader, top.optional("figures")),
    submissions: submissionsFrom(reader, top.optional("submissions")),
    copies: readCopyLook(reader, top.optional("copies")),
    site: siteFrom(reader, top.optional("site")),
    opinion: {
      word: text(opinion?.required("word") ?? null, "opinion.word"),
      marker: choice(opinion?.required("marker") ?? null, "opinion.marker", ["_", "*"] as const),
    },
    sectionLevel: choice(top.required("sectionLevel"), "sectionLevel", LEVELS),
    verbs: texts(top.required("verbs"), "verbs"),
    itemForms: top.optional("items")
      ? choices(top.optional("items"), "items", ITEM_FORMS)
      : ["list"],
    sections: sectionsFrom(reader, top.required("sections")),
    opening: fixedWords(reader, top.optional("opening"), "opening"),
    closing: fixedWords(reader, top.optional("closing"), "closing"),
    checks: readRuleSettings(reader, top.optional("checks")),
  };
}

function publishingFrom(reader: ProfileReader, node: YamlNode | null): Publishing {
  const fields = reader.mapping(node, "publishing", ["timeZone", "weekday", "time", "everyWeeks"]);
  const every = fields?.optional("everyWeeks") ?? null;
  const required = (key: string): YamlNode | null => fields?.required(key) ?? null;
  return {
    timeZone: reader.text(required("timeZone"), "publishing.timeZone", {
      test: isTimeZone,
      problem: "bad-time-zone",
    }),
    weekday: reader.choice(required("weekday"), "publishing.weekday", WEEKDAYS),
    time: reader.text(required("time"), "publishing.time", {
      test: (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
      problem: "bad-time",
    }),
    everyWeeks: every ? reader.choice(every, "publishing.everyWeeks", EVERY_WEEKS) : 1,
  };
}

/** `owner/name`, or with a label: `repository` and `label`. */
function submissionsFrom(reader: ProfileReader, node: YamlNode | null): SubmissionBox | null {
  if (!node || reader.isNull(node)) return null;
  const rule = { test: isRepository, problem: "bad-repository" } as const;
  if (node.kind !== "mapping")
    return { repository: reader.text(node, "submissions", rule), label: null };
  const fields = reader.mapping(node, "submissions", ["repository", "label"]);
  const repository = reader.text(
    fields?.required("repository") ?? null,
    "submissions.repository",
    rule,
  );
  const label = fields?.optional("label") ?? null;
  return { repository, label: label ? reader.text(label, "submissions.label") : null };
}

function siteFrom(reader: ProfileReader, node: YamlNode | null): Site | null {
  const fields = node ? reader.mapping(node, "site", ["address", "post", "stylesheet"]) : null;
  if (!fields) return null;
  const address = reader.text(fields.required("address"), "site.address", {
    test: isSiteAddress,
    problem: "bad-site-address",
  });
  const post = reader.pattern(fields.required("post"), "site.post", POST_PLACEHOLDERS);
  const sheet = fields.optional("stylesheet");
  const stylesheet = sheet
    ? reader.text(sheet, "site.stylesheet", {
        test: (path) => path.endsWith(".css") && isFilePattern(path, null),
        problem: "bad-path",
      })
    : null;
  return { address: address.replace(/\/+$/, ""), post, ...(stylesheet ? { stylesheet } : {}) };
}

function sectionsFrom(reader: ProfileReader, node: YamlNode | null): readonly SectionRules[] {
  const titles = new Set<string>();
  const claim = (title: string, at: YamlNode | null): void => {
    if (titles.has(title)) reader.report("repeated-title", { title }, at);
    titles.add(title);
  };
  return reader.items(node, "sections").map((item) => {
    const fields = reader.mapping(item, "sections", [
      "kind",
      "title",
      "formerTitles",
      "shape",
      "item",
      "separator",
      "linkOptional",
      "text",
    ]);
    const title = reader.text(fields?.required("title") ?? null, "sections.title");
    const former = fields?.optional("formerTitles") ?? null;
    const formerTitles = former ? reader.texts(former, "sections.formerTitles") : [];
    if (title) claim(title, fields?.optional("title") ?? null);
    for (const each of formerTitles) claim(each, former);
    const shape = fields?.optional("shape") ?? null;
    const optional = fields?.optional("linkOptional") ?? null;
    const words = (key: "item" | "separator"): Pick<SectionRules, "item" | "separator"> => {
      const given = fields?.optional(key) ?? null;
      if (!given || reader.isNull(given)) return {};
      const value = reader.text(given, `sections.${key}`);
      if (key === "item" && value !== "" && !isItemBeginning(value))
        reader.report("not-one-of", { key: "sections.item", value, allowed: BEGINNINGS }, given);
      return { [key]: value };
    };
    return {
      kind: reader.choice(fields?.required("kind") ?? null, "sections.kind", SECTION_KIND_NAMES),
      title,
      formerTitles,
      shape: shape ? reader.choice(shape, "sections.shape", ITEM_SHAPES) : "title",
      ...words("item"),
      ...words("separator"),
      linkOptional: optional ? reader.boolean(optional, "sections.linkOptional") : false,
      text: fixedWords(reader, fields?.optional("text") ?? null, "sections.text"),
    };
  });
}

function filePattern(reader: ProfileReader, node: YamlNode | null, key: string): string {
  const isFile = key === "fileName";
  const pattern = reader.pattern(
    node,
    key,
    isFile ? FILE_PLACEHOLDERS : [...FILE_PLACEHOLDERS, "file"],
  );
  const right = isFilePattern(pattern, isFile ? [".md", ".markdown"] : null);
  if (pattern && !right) reader.report("bad-path", { key, value: pattern }, node);
  return pattern;
}

/** Words that stand in every issue. Braces that are no placeholder are words like others. */
function fixedWords(reader: ProfileReader, node: YamlNode | null, key: string): string {
  return node && !reader.isNull(node)
    ? reader.text(node, key, null, MAX_PROSE).replace(/\n+$/, "")
    : "";
}

function isProfileId(value: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 64;
}

function yamlProblem(
  source: string,
  { kind, offset, reason }: { kind: string; offset: number; reason: string },
): ProfileProblem {
  const line = lineAt(source, offset);
  if (kind === "too-long")
    return problem("yaml-too-long", { limit: String(MAX_YAML_LENGTH) }, line);
  if (kind === "several-documents") return problem("yaml-several-documents", {}, line);
  return problem("yaml-syntax", { reason }, line);
}

function problem(
  key: ProfileProblemKey,
  parameters: Readonly<Record<string, string>>,
  line: number,
): ProfileProblem {
  return { key, parameters, line };
}
