import { patternPieces } from "../../../issue/patterns/placeholders.ts";
import { wordsOfValue } from "../../../issue/profile/other-front-matter.ts";
import type { FieldRule, Profile, SectionRules } from "../../../issue/profile/profile.ts";
import { type NewsletterPost, readNewsletterPost } from "./post.ts";
import { sectionKindByTitle } from "./section-kind.ts";

/**
 * The profile by which an issue like this one is begun: with its front matter and its sections, in their order. What the
 * profile fills in or leaves open stays the profile's; a text without sections takes all of them from it.
 */
export function likePost(profile: Profile, text: string): Profile {
  const post = readNewsletterPost({ path: "", text });
  const sections = sectionsLike(profile, post);
  return {
    ...profile,
    frontMatter: {
      present: post.kind !== null,
      kind: post.kind ?? profile.frontMatter.kind,
      fields: post.fields.map((field) => fieldLike(profile, field)),
    },
    sections: sections.length > 0 ? sections : profile.sections,
  };
}

function fieldLike({ frontMatter }: Profile, field: FieldRule): FieldRule {
  const rule = frontMatter.fields.find(({ key }) => key === field.key);
  return rule && (isFilledIn(rule.value) || isLeftOpen(rule.value)) ? rule : field;
}

function isFilledIn(value: string): boolean {
  return patternPieces(value).some((piece) => typeof piece !== "string");
}

function isLeftOpen(value: string): boolean {
  return wordsOfValue(value) === "" || value.trim() === "[]";
}

function sectionsLike(
  { sections, sectionLevel }: Profile,
  { parts }: NewsletterPost,
): readonly SectionRules[] {
  return parts
    .filter(({ level }) => level === sectionLevel)
    .map(
      ({ title }): SectionRules =>
        sections.find((each) => each.title === title) ?? {
          kind: sectionKindByTitle(title),
          title,
          formerTitles: [],
          shape: "title",
          linkOptional: false,
          text: "",
        },
    );
}
