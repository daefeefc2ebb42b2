export const metadata = {
  title: "Titles and facts of links",
  text: "Galley asks for what a link lacks (title, authors, date) and changes nothing that you wrote. Each of these learns what it is asked about.",
  sources: {
    datacite: {
      short: "DataCite",
      name: "Papers on arXiv, and data, from DataCite",
      learns: "DataCite learns which papers on arXiv and which data you collect.",
    },
    crossref: {
      short: "Crossref",
      name: "Other papers and books from Crossref",
      learns: "Crossref learns which DOIs you collect.",
    },
    github: {
      short: "GitHub",
      name: "Repositories from GitHub",
      learns: "GitHub learns which repositories you collect.",
    },
    huggingface: {
      short: "Hugging Face",
      name: "Models, datasets and spaces from Hugging Face",
      learns:
        "Hugging Face learns which of them you collect, and which papers on arXiv that DataCite does not know yet.",
    },
    youtube: {
      short: "YouTube",
      name: "Videos from YouTube",
      learns: "YouTube, and so Google, learns which videos you collect.",
    },
    page: {
      short: "The companion",
      name: "Any other page, through the companion",
      learns:
        "The companion runs on this computer and asks the page itself; its site learns that somebody looked at it.",
    },
  },
  companion: {
    looking: "Looking for the companion.",
    here: "The companion is here.",
    missing:
      "The companion is not here; it comes with npm start. Without it, other pages keep the titles they came with, and whether links still answer cannot be checked.",
  },
  troubles: {
    "rate-limited": "{{name}} asks to wait until {{time}}.",
    failing: "{{name}} gives no answer just now. It is asked again in a moment.",
  },
};
