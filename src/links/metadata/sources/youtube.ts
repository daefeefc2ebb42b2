import type { MetadataSource } from "../metadata-source.ts";
import { valueAt } from "../untrusted.ts";
import { readName, titleOf } from "../words.ts";

const HOST = "www.youtube.com";

/** YouTube's oEmbed: title and channel of a video, and neither its day nor what is said of it. */
export const youtube: MetadataSource = {
  host: HOST,
  match: ({ kind }) => (kind === "youtube" ? "first" : null),
  request({ id }) {
    const video = encodeURIComponent(`https://www.youtube.com/watch?v=${id}`);
    return `https://${HOST}/oembed?format=json&url=${video}`;
  },
  read(answer) {
    const title = titleOf(valueAt(answer, "title"));
    if (title === null) return null;
    const publisher = readName(valueAt(answer, "author_name"));
    return { title, authors: [], date: null, publisher, summary: null };
  },
};
