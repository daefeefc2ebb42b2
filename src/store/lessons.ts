import type { Database } from "./database.ts";
import type { LessonRecord } from "./records.ts";

/** What a person corrected of what was learned, in no order. */
export function listLessons(database: Database): Promise<readonly LessonRecord[]> {
  return database.read(["lessons"], (transaction) => transaction.objectStore("lessons").getAll());
}

/** Adds a correction to those of a host or organisation; null takes all of them back. Resolves to what is kept. */
export function changeLesson(
  database: Database,
  about: string,
  correction: Omit<LessonRecord, "about"> | null,
): Promise<LessonRecord | null> {
  return database.write(["lessons"], async (transaction) => {
    const lessons = transaction.objectStore("lessons");
    if (correction === null) {
      await lessons.delete(about);
      return null;
    }
    const lesson = { ...(await lessons.get(about)), ...correction, about };
    await lessons.put(lesson);
    return lesson;
  });
}
