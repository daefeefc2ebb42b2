import type { Profile } from "../../issue/profile/profile.ts";
import { sectionRulesFor } from "../../issue/questions/index.ts";
import type { Correction, Learned } from "./learned.ts";
import type { Lesson } from "./lesson.ts";
import { foldName } from "./names.ts";
import { learnedName } from "./organisation.ts";
import { isShared } from "./sources.ts";
import { summaryOf } from "./summary.ts";
import { usual } from "./votes.ts";

const CORRECTABLE = ["organisation", "section", "shape", "verb"] as const;

/**
 * What was learned, with the corrections, for showing: the hosts and organisations with the most links first. Names,
 * shapes and verbs are shown where they are guessed by, too.
 */
export function lessonsOf(learned: Learned, profile: Profile): readonly Lesson[] {
  const { observations, corrections } = learned;
  const abouts = new Set([...observations.abouts(), ...corrections.keys()]);
  return [...abouts]
    .map((about) =>
      withCorrection(lessonOf(about, learned, profile), corrections.get(about), profile),
    )
    .toSorted((a, b) => b.links - a.links || a.about.localeCompare(b.about));
}

/** `about` as corrections are kept by: case and spelling of an organisation's name do not matter. */
export function aboutKey(about: string): string {
  const name = /^organisation:(.*)$/s.exec(about)?.[1];
  return name === undefined ? about : `organisation:${foldName(name)}`;
}

function lessonOf(about: string, learned: Learned, profile: Profile): Lesson {
  const summary = summaryOf(learned.observations.of(about), profile);
  const sections = [...summary.sections].toSorted(([, a], [, b]) => b - a);
  const all = sections.reduce((sum, [, count]) => sum + count, 0);
  const [first] = sections;
  const source = /^host:(.*)$/s.exec(about)?.[1];
  const isOfMany = source !== undefined && isShared(source);
  // All links of an organisation are of one name; its spelling is the one that is written.
  const name = summary.organisation?.value ?? null;
  const owner = source === undefined ? name : (learnedName(source, learned, profile) ?? null);
  return {
    about: source === undefined && name !== null ? `organisation:${name}` : about,
    links: summary.links,
    organisation: isOfMany ? null : owner,
    section: first && first[1] > all / 2 ? first[0].title : null,
    shape: usual(summary.shape),
    verb: isOfMany ? null : usual(summary.verb),
    corrected: [],
  };
}

function withCorrection(
  lesson: Lesson,
  correction: Correction | undefined,
  profile: Profile,
): Lesson {
  if (!correction) return lesson;
  const { organisation, section, shape, verb } = correction;
  return {
    ...lesson,
    organisation: organisation === undefined ? lesson.organisation : organisation,
    section:
      section === undefined
        ? lesson.section
        : section === null
          ? null
          : (sectionRulesFor(section, profile)?.title ?? null),
    shape: shape === undefined ? lesson.shape : shape,
    verb: verb === undefined ? lesson.verb : verb,
    corrected: CORRECTABLE.filter((key) => correction[key] !== undefined),
  };
}
