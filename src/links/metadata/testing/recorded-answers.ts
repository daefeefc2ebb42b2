/**
 * Answers of the services in the form in which they give them, with contents made up for tests, by the address that is
 * asked. What is not here is answered with 404.
 */
export interface RecordedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export const RECORDED_ANSWERS: Readonly<Record<string, RecordedAnswer>> = {
  "https://api.datacite.org/dois/10.48550%2FarXiv.2511.01234": {
    status: 200,
    body: {
      data: {
        id: "10.48550/arxiv.2511.01234",
        type: "dois",
        attributes: {
          doi: "10.48550/arxiv.2511.01234",
          prefix: "10.48550",
          identifiers: [{ identifier: "2511.01234", identifierType: "arXiv" }],
          creators: [
            {
              name: "Example, Ada",
              nameType: "Personal",
              givenName: "Ada",
              familyName: "Example",
              affiliation: [],
            },
            { name: "Muster, Bo", affiliation: [] },
            { name: "The Sample Team", nameType: "Organizational", affiliation: [] },
          ],
          titles: [{ title: "Small Models\n  Learn &amp; Forget" }],
          publisher: "arXiv",
          publicationYear: 2025,
          subjects: [{ subject: "Machine Learning (cs.LG)" }],
          dates: [
            { date: "2025-11-20T09:00:00Z", dateType: "Submitted", dateInformation: "v2" },
            { date: "2025-11-03T17:58:01Z", dateType: "Submitted", dateInformation: "v1" },
            { date: "2025-11", dateType: "Available" },
            { date: "2025", dateType: "Issued" },
          ],
          types: { resourceTypeGeneral: "Preprint", resourceType: "Article" },
          descriptions: [
            { description: "We study how small models forget.", descriptionType: "Abstract" },
            { description: "9 pages, 4 figures", descriptionType: "Other" },
          ],
        },
      },
    },
  },
  "https://api.datacite.org/dois/10.5281%2Fzenodo.7654321": {
    status: 200,
    body: {
      data: {
        id: "10.5281/zenodo.7654321",
        type: "dois",
        attributes: {
          creators: [{ name: "示例, 小明", givenName: "小明", familyName: "示例" }],
          titles: [
            { title: "Ein Datensatz", titleType: "TranslatedTitle" },
            { title: "A Set of Data" },
          ],
          publisher: { name: "Zenodo" },
          publicationYear: 2024,
          dates: [{ date: "2024-02-30", dateType: "Issued" }],
          descriptions: [],
        },
      },
    },
  },
  "https://api.crossref.org/works/10.1000%2Fsample.2019.7": {
    status: 200,
    headers: { "x-rate-limit-limit": "50", "x-rate-limit-interval": "1s" },
    body: {
      status: "ok",
      "message-type": "work",
      message: {
        DOI: "10.1000/sample.2019.7",
        type: "journal-article",
        title: ["Growth of <i>E. coli</i> in CO<sub>2</sub>"],
        subtitle: ["A Second Look"],
        author: [
          { given: "Cy", family: "Probe", sequence: "first", affiliation: [] },
          { name: "Sample Consortium", sequence: "additional", affiliation: [] },
        ],
        "container-title": ["Annals of Samples"],
        publisher: "Sample House Inc.",
        issued: { "date-parts": [[2019, 7]] },
        published: { "date-parts": [[2019, 7]] },
        "published-online": { "date-parts": [[2019, 6, 25]] },
        abstract:
          "<jats:title>Abstract</jats:title><jats:p>We looked again.</jats:p><jats:p>It grew.</jats:p>",
      },
    },
  },
  "https://api.github.com/repos/sample-lab/tiny-engine": {
    status: 200,
    headers: { "x-ratelimit-limit": "60", "x-ratelimit-remaining": "57" },
    body: {
      id: 1,
      name: "Tiny-Engine",
      full_name: "Sample-Lab/Tiny-Engine",
      private: false,
      owner: { login: "Sample-Lab", type: "Organization" },
      html_url: "https://github.com/Sample-Lab/Tiny-Engine",
      description: "Runs small models in a <canvas>",
      fork: false,
      created_at: "2025-10-28T08:00:00Z",
      pushed_at: "2025-11-20T08:00:00Z",
      stargazers_count: 1234,
      license: { spdx_id: "MIT" },
    },
  },
  "https://huggingface.co/api/models/Sample-Lab/Tiny-7B": {
    status: 200,
    body: {
      _id: "1",
      id: "Sample-Lab/Tiny-7B",
      modelId: "Sample-Lab/Tiny-7B",
      author: "Sample-Lab",
      createdAt: "2025-10-30T11:00:00.000Z",
      lastModified: "2025-11-02T11:00:00.000Z",
      pipeline_tag: "text-generation",
      tags: ["transformers", "license:mit"],
      downloads: 10,
      cardData: { license: "mit" },
    },
  },
  "https://huggingface.co/api/datasets/sample-lab/tiny-set": {
    status: 200,
    body: {
      id: "sample-lab/tiny-set",
      author: "sample-lab",
      createdAt: "2025-10-30T11:00:00.000Z",
      description: "\n\t\n\t\tTiny Set\n\tA few samples.\n",
    },
  },
  "https://huggingface.co/api/spaces/sample-lab/tiny-demo": {
    status: 200,
    body: {
      id: "sample-lab/tiny-demo",
      author: "sample-lab",
      createdAt: "2025-10-31T11:00:00.000Z",
      cardData: { title: "Tiny Demo", short_description: "Try the tiny model" },
    },
  },
  "https://huggingface.co/api/papers/2511.09999": {
    status: 200,
    body: {
      id: "2511.09999",
      title: "A Paper of This Morning",
      authors: [{ _id: "1", name: "Di Early", hidden: false }, { name: "Ed Soon" }],
      publishedAt: "2025-11-24T18:00:00.000Z",
      summary: "Not yet at the registrar.",
      upvotes: 3,
    },
  },
  "https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DSampleVid_1":
    {
      status: 200,
      body: {
        title: "A talk about samples",
        author_name: "Sample Channel",
        author_url: "https://www.youtube.com/@sample",
        type: "video",
        version: "1.0",
        provider_name: "YouTube",
        thumbnail_url: "https://i.ytimg.com/vi/SampleVid_1/hqdefault.jpg",
      },
    },
};
