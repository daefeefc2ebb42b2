import type { MetadataSource } from "../metadata-source.ts";
import { dateOf } from "../dates.ts";
import { valueAt } from "../untrusted.ts";
import { readName, readSummary, titleOf } from "../words.ts";

const HOST = "api.github.com";

export const github: MetadataSource = {
  host: HOST,
  match: ({ kind }) => (kind === "github" ? "first" : null),
  request: ({ id }) => `https://${HOST}/repos/${id}`,
  read(answer) {
    const title = titleOf(valueAt(answer, "name"));
    if (title === null) return null;
    return {
      title,
      authors: [],
      date: dateOf(valueAt(answer, "created_at")),
      publisher: readName(valueAt(answer, "owner", "login")),
      summary: readSummary(valueAt(answer, "description")),
    };
  },
};
