/** What an assistant is told of one link, so that it can write an item as the newsletter does. Plain text throughout. */
export interface BriefLink {
  readonly title: string | null;
  readonly addresses: readonly string[];
  /** Words that came with it, or that the item quotes. */
  readonly quoted: readonly string[];
  /** The item as it stands, or as it would be placed, in Markdown. */
  readonly written: string;
  readonly form: BriefForm | null;
}

/** How the newsletter writes items of a section, by one of its lines. */
export interface BriefForm {
  /** Title of the section; null where none is known. */
  readonly section: string | null;
  /** In Markdown. */
  readonly example: string;
}

/** The words between the parts, in the language of the interface. */
export interface BriefWords {
  readonly title: string;
  readonly address: string;
  readonly quoted: string;
  readonly written: string;
  readonly form: string;
  readonly formOf: (section: string) => string;
}

/** A brief as text to paste anywhere. Neighbours of one form are followed by it once. */
export function writeBrief(links: readonly BriefLink[], words: BriefWords): string {
  const blocks = links.flatMap((link, index) => {
    const next = links[index + 1];
    const { form } = link;
    const said = linkLines(link, words).join("\n");
    return form && !(next && isSameForm(form, next.form)) ? [said, formLines(form, words)] : [said];
  });
  return `${blocks.join("\n\n")}\n`;
}

function linkLines(link: BriefLink, words: BriefWords): readonly string[] {
  const quoted = link.quoted.flatMap((text) => text.split(/\r\n|\r|\n/).map((line) => `> ${line}`));
  return [
    ...(link.title === null ? [] : [`${words.title}${link.title}`]),
    ...link.addresses.map((address) => `${words.address}${address}`),
    ...(quoted.length > 0 ? [words.quoted, ...quoted] : []),
    words.written,
    link.written,
  ];
}

function formLines({ section, example }: BriefForm, words: BriefWords): string {
  return `${section === null ? words.form : words.formOf(section)}\n${example}`;
}

function isSameForm(form: BriefForm, other: BriefForm | null): boolean {
  return other !== null && form.section === other.section && form.example === other.example;
}
