import { describe, expect, test } from "vitest";
import { NO_FACTS } from "../facts/link-facts.ts";
import { identityOf } from "../identity/identity.ts";
import { METADATA_HOSTS, METADATA_SOURCES, sourcesFor } from "./index.ts";
import { REMOTE_SOURCE_IDS } from "./metadata-source.ts";
import { RECORDED_ANSWERS } from "./testing/recorded-answers.ts";

function identity(href: string) {
  const found = identityOf(href);
  if (!found) throw new Error(`${href} is no web address`);
  return found;
}

/** What the first source that has a recorded answer reads in it. */
function learn(href: string) {
  const about = identity(href);
  for (const id of sourcesFor(about)) {
    const source = METADATA_SOURCES[id];
    const answer = RECORDED_ANSWERS[source.request(about, href)];
    if (answer) return { from: id, facts: source.read(answer.body, about) };
  }
  return null;
}

describe("each source is asked about its things, and its answer is read", () => {
  test("a paper on arXiv by DataCite: first day, authors in order, references resolved", () => {
    expect(learn("https://arxiv.org/pdf/2511.01234v2")).toEqual({
      from: "datacite",
      facts: {
        title: "Small Models Learn & Forget",
        authors: ["Ada Example", "Bo Muster", "The Sample Team"],
        date: "2025-11-03",
        publisher: "arXiv",
        summary: "We study how small models forget.",
      },
    });
  });

  test("a DOI of DataCite: the main title, a Chinese name, a day that there is not", () => {
    expect(learn("https://doi.org/10.5281/zenodo.7654321")).toEqual({
      from: "datacite",
      facts: {
        ...NO_FACTS,
        title: "A Set of Data",
        authors: ["示例小明"],
        date: "2024-02",
        publisher: "Zenodo",
      },
    });
  });

  test("another DOI by Crossref: subtitle, tags within words, the journal", () => {
    expect(learn("https://doi.org/10.1000/sample.2019.7")).toEqual({
      from: "crossref",
      facts: {
        title: "Growth of E. coli in CO2: A Second Look",
        authors: ["Cy Probe", "Sample Consortium"],
        date: "2019-06-25",
        publisher: "Annals of Samples",
        summary: "We looked again. It grew.",
      },
    });
  });

  test("a repository by GitHub: what is no tag stays", () => {
    expect(learn("https://github.com/Sample-Lab/tiny-engine")).toEqual({
      from: "github",
      facts: {
        title: "Tiny-Engine",
        authors: [],
        date: "2025-10-28",
        publisher: "Sample-Lab",
        summary: "Runs small models in a <canvas>",
      },
    });
  });

  test.each([
    ["https://huggingface.co/Sample-Lab/Tiny-7B/tree/main", "Tiny-7B", "Sample-Lab", null],
    [
      "https://huggingface.co/datasets/sample-lab/tiny-set",
      "tiny-set",
      "sample-lab",
      "Tiny Set A few samples.",
    ],
    [
      "https://huggingface.co/spaces/sample-lab/tiny-demo",
      "Tiny Demo",
      "sample-lab",
      "Try the tiny model",
    ],
  ])("%s by Hugging Face, in the letters of the address", (href, title, publisher, summary) => {
    expect(learn(href)).toMatchObject({
      from: "huggingface",
      facts: { title, publisher, summary },
    });
  });

  test("a paper that the registrar has not yet by Hugging Face", () => {
    expect(learn("https://arxiv.org/abs/2511.09999")).toMatchObject({
      from: "huggingface",
      facts: { title: "A Paper of This Morning", authors: ["Di Early", "Ed Soon"] },
    });
  });

  test("a video by YouTube", () => {
    expect(learn("https://youtu.be/SampleVid_1?si=x")).toEqual({
      from: "youtube",
      facts: { ...NO_FACTS, title: "A talk about samples", publisher: "Sample Channel" },
    });
  });

  test("a DOI at the other registrar where one has nothing, and any other page nowhere", () => {
    expect(sourcesFor(identity("https://doi.org/10.1000/1"))).toEqual(["crossref", "datacite"]);
    expect(sourcesFor(identity("https://doi.org/10.5281/1"))).toEqual(["datacite", "crossref"]);
    expect(sourcesFor(identity("https://a.example/x"))).toEqual([]);
    expect(sourcesFor(identity("https://x.com/a/status/1"))).toEqual([]);
  });
});

describe("what is asked", () => {
  const addresses = [
    "https://arxiv.org/abs/2511.01234",
    "https://arxiv.org/abs/cs/0501001",
    "https://doi.org/10.1000/a%3Fb%23c/../d",
    "https://github.com/a/b",
    "https://huggingface.co/a/b",
    "https://huggingface.co/datasets/a/b",
    "https://huggingface.co/spaces/a/b",
    "https://www.youtube.com/watch?v=SampleVid_1",
  ];

  test("goes to the host of its source, by https, and to no path that the address made up", () => {
    const asked = new Set<string>();
    for (const href of addresses) {
      for (const id of sourcesFor(identity(href))) {
        const request = METADATA_SOURCES[id].request(identity(href), href);
        const url = new URL(request);
        expect([url.protocol, url.host]).toEqual(["https:", METADATA_SOURCES[id].host]);
        expect(url.pathname).not.toContain("..");
        expect(url.hash).toBe("");
        asked.add(url.host);
      }
    }
    expect([...asked].toSorted()).toEqual([...METADATA_HOSTS].toSorted());
    expect(METADATA_HOSTS).toHaveLength(REMOTE_SOURCE_IDS.length);
  });
});

describe("an answer that is not what it should be", () => {
  const things = [
    "https://arxiv.org/abs/2511.01234",
    "https://doi.org/10.1000/1",
    "https://github.com/a/b",
    "https://huggingface.co/a/b",
    "https://youtu.be/SampleVid_1",
  ].map(identity);
  const hostile: readonly unknown[] = [
    null,
    undefined,
    "",
    "<html>",
    0,
    [],
    {},
    { data: null },
    { data: { attributes: { titles: "x", creators: 7 } } },
    { data: { attributes: { titles: [{ title: { toString: "x" } }] } } },
    { message: { title: [[]], author: {} } },
    { name: ["x"], owner: "y" },
    { id: {}, title: {}, cardData: [] },
    JSON.parse('{"__proto__": {"name": "x", "title": "y", "id": "z/z"}}'),
  ];

  test("is read as nothing, and never throws", () => {
    for (const id of REMOTE_SOURCE_IDS)
      for (const about of things)
        for (const answer of hostile)
          expect(() => METADATA_SOURCES[id].read(answer, about)).not.toThrow();
    expect(METADATA_SOURCES.github.read(hostile.at(-1), things[2]!)).toBeNull();
  });

  test("is bounded in size, and loses what turns or hides letters", () => {
    const facts = METADATA_SOURCES.github.read(
      { name: "x".repeat(100_000), description: "a\u202Eb\u200Bc\u0000d\n\te", owner: {} },
      things[2]!,
    );
    expect(facts?.title).toHaveLength(500);
    expect(facts?.title?.endsWith("…")).toBe(true);
    expect(facts?.summary).toBe("abc d e");
    const authors = Array.from({ length: 5000 }, (_, index) => ({ name: `A ${index}` }));
    const work = { message: { title: ["T"], author: authors } };
    expect(METADATA_SOURCES.crossref.read(work, things[1]!)?.authors).toHaveLength(200);
  });
});
