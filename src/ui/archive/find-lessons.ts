import type { Lesson } from "../../links/learning/lesson.ts";

/** The lessons that have every word of the query in what they are about, the name or the verb; in any case and width. */
export function findLessons(lessons: readonly Lesson[], query: string): readonly Lesson[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return lessons;
  return lessons.filter(({ about, organisation, section, verb }) => {
    const text = fold(
      [nameOf(about), organisation, section, verb].filter((each) => each !== null).join(" "),
    );
    return words.every((word) => text.includes(word));
  });
}

/** What a lesson is about, without the word for what that is. */
export function nameOf(about: string): string {
  return about.slice(about.indexOf(":") + 1);
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
