import type { Node } from "@tiptap/pm/model";
import { attributesHtml } from "./escape.ts";
import { isSource } from "./sources.ts";

/** The notes of a document, numbered in the order in which they are first referred to. */
export interface Footnotes {
  /** What is published where `[^label]` stands: the number, linked to the note. */
  mark(text: string): string;
  /** The section with the notes that were referred to, "" without any; `publish` makes HTML of a note's Markdown. */
  section(publish: (markdown: string) => string): string;
}

interface Note {
  readonly label: string;
  readonly text: string;
  readonly number: number;
  marks: number;
}

const MARK = /^\[\^([^]+)\]$/;
const DEFINITION = /^\s*\[\^([^\]\n]+)\]:[ \t]?/;

export function readFootnotes(doc: Node): Footnotes {
  const texts = new Map<string, string>();
  doc.descendants((node) => {
    const label = isSource(node, "footnote") && DEFINITION.exec(node.textContent)?.[1];
    if (label && !texts.has(keyOf(label))) texts.set(keyOf(label), node.textContent);
  });
  const notes = new Map<string, Note>();
  return {
    mark(text) {
      const label = MARK.exec(text)?.[1] ?? text;
      const key = keyOf(label);
      const note = notes.get(key) ?? {
        label,
        text: texts.get(key) ?? "",
        number: notes.size + 1,
        marks: 0,
      };
      notes.set(key, note);
      note.marks++;
      return markHtml(note);
    },
    section(publish) {
      if (notes.size === 0) return "";
      let items = "";
      // A note may refer to a further one, which then stands behind it.
      for (const note of notes.values()) items += noteHtml(note, publish);
      return `<div class="footnotes" role="doc-endnotes">\n<ol>\n${items}</ol>\n</div>\n`;
    },
  };
}

function keyOf(label: string): string {
  return label.replace(/\s+/g, " ").trim().toLowerCase();
}

function markHtml({ label, number, marks }: Note): string {
  const id = marks > 1 ? `fnref:${label}:${marks - 1}` : `fnref:${label}`;
  const link = attributesHtml({ href: `#fn:${label}`, class: "footnote", rel: "footnote" });
  return `<sup${attributesHtml({ id, role: "doc-noteref" })}><a${link}>${number}</a></sup>`;
}

function noteHtml({ label, text }: Note, publish: (markdown: string) => string): string {
  const back = attributesHtml({
    href: `#fnref:${label}`,
    class: "reversefootnote",
    role: "doc-backlink",
  });
  const words = publish(text.replace(DEFINITION, "").replace(/^(?: {4}|\t)/gm, ""));
  const link = `<a${back}>&#8617;</a>`;
  const inside = /<\/p>\s*$/.test(words)
    ? words.replace(/<\/p>\s*$/, ` ${link}</p>\n`)
    : `${words}<p>${link}</p>\n`;
  return `<li${attributesHtml({ id: `fn:${label}`, role: "doc-endnote" })}>\n${inside}</li>\n`;
}
