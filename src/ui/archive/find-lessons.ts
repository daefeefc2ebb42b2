import type { Lesson } from "../../links/learning/lesson.ts";
import { fold, queryWords } from "../../session/core/folded-words.ts";

/** The lessons that have every word of the query in what they are about, the name or the verb; in any case and width. */
export function findLessons(lessons: readonly Lesson[], query: string): readonly Lesson[] {
  const words = queryWords(query);
  if (words.length === 0) return lessons;
  return lessons.filter(({ about, organisation, section, verb }) => {
    const text = fold(
      [lessonName(about), organisation, section, verb].filter((each) => each !== null).join(" "),
    );
    return words.every((word) => text.includes(word));
  });
}

/** What a lesson is about, without the word for what that is. */
export function lessonName(about: string): string {
  return about.slice(about.indexOf(":") + 1);
}
