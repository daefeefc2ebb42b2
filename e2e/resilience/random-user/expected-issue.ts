/** An issue as a person sees it: what each line says in Markdown. */
export interface Sheet {
  readonly headline: string;
  readonly intro: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly items: readonly string[];
}

/** Where an item stands: the number of its section, and its own there. */
export interface Spot {
  readonly section: number;
  readonly item: number;
}

export function newSheet(headline: string): Sheet {
  return {
    headline,
    intro: "An introduction.",
    sections: [
      { title: "Reports", items: ["First report", "Second report", "Third report"] },
      { title: "Papers", items: ["First paper", "Second paper"] },
    ],
  };
}

/** The file that says this, byte for byte. */
function fileOf({ headline, intro, sections }: Sheet): string {
  const head = `---\nlayout: post\ntitle: "Weekly Links 3: ${headline}"\ndate: 2026-01-05T08:00:00+08:00\n---\n`;
  const body = sections.map(
    ({ title, items }) =>
      `\n# ${title}\n\n${items.map((item) => `${`- ${item}`.trimEnd()}\n`).join("")}`,
  );
  return `${head}\n${intro}\n${body.join("")}`;
}

export function spotsOf({ sections }: Sheet): Spot[] {
  return sections.flatMap(({ items }, section) => items.map((_, item) => ({ section, item })));
}

export function itemAt(sheet: Sheet, { section, item }: Spot): string {
  return sheet.sections[section]?.items[item] ?? "";
}

/** The sheet with these items in the place of `count` that begin at the spot. */
export function withItems(sheet: Sheet, spot: Spot, count: number, ...items: string[]): Sheet {
  const sections = sheet.sections.map((section, index) =>
    index === spot.section
      ? { ...section, items: section.items.toSpliced(spot.item, count, ...items) }
      : section,
  );
  return { ...sheet, sections };
}

/** The sheet after an item went one step down (1) or up (-1), into the next section, too; null where there is none. */
export function withMoved(sheet: Sheet, spot: Spot, by: 1 | -1): Sheet | null {
  const words = itemAt(sheet, spot);
  const without = withItems(sheet, spot, 1);
  const item = spot.item + by;
  if (item >= 0 && item < (sheet.sections[spot.section]?.items.length ?? 0))
    return withItems(without, { ...spot, item }, 0, words);
  const section = spot.section + by;
  const next = sheet.sections[section];
  if (!next) return null;
  return withItems(without, { section, item: by > 0 ? 0 : next.items.length }, 0, words);
}

/**
 * What the issue must say, what it said before as far back as undo goes, and since when the disk has acknowledged
 * nothing.
 */
export class ExpectedIssue {
  readonly first: Sheet;
  #states: readonly Sheet[];
  #at = 0;
  /** What was said since the last acknowledged save, that one first. */
  #unsaved: readonly Sheet[];

  constructor(first: Sheet) {
    this.first = first;
    this.#states = [first];
    this.#unsaved = [first];
  }

  get sheet(): Sheet {
    return this.#states[this.#at] ?? this.first;
  }

  get file(): string {
    return fileOf(this.sheet);
  }

  get firstFile(): string {
    return fileOf(this.first);
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#states.length - 1;
  }

  /** The person has written; several sheets follow each other. */
  change(...sheets: readonly Sheet[]): void {
    for (const sheet of sheets) {
      this.#states = [...this.#states.slice(0, this.#at + 1), sheet];
      this.#go(this.#at + 1);
    }
  }

  /** The disk has all of it. */
  acknowledged(): void {
    this.#unsaved = [this.sheet];
  }

  /** Another page shows it: nothing can be undone there. */
  reopened(): void {
    this.#states = [this.sheet];
    this.#at = 0;
  }

  /** What a killed page has left is one of what it said since the last acknowledged save; false where it is not. */
  foundAfterKill(file: string): boolean {
    const found = this.#unsaved.find((sheet) => fileOf(sheet) === file);
    if (!found) return false;
    this.#states = [found];
    this.#at = 0;
    this.acknowledged();
    return true;
  }

  /**
   * What undo (-1) or redo (1) has made of it: steps that follow each other at once are undone together. false where the
   * file never was so before, or never was so after.
   */
  went(by: 1 | -1, file: string): boolean {
    for (let at = this.#at + by; at >= 0 && at < this.#states.length; at += by) {
      const state = this.#states[at];
      if (!state || fileOf(state) !== file) continue;
      this.#go(at);
      return true;
    }
    return false;
  }

  #go(at: number): void {
    this.#at = at;
    this.#unsaved = [...this.#unsaved, this.sheet];
  }
}
