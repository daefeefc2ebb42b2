import { createHash } from "node:crypto";
import type { Collected } from "../../src/store/backup/collect.ts";
import { packBackup } from "../../src/store/backup/pack.ts";
import { checksum } from "../../src/store/checksum.ts";
import { nextVersions } from "../../src/store/versions/next-versions.ts";
import { issueFile } from "../support/issue-file.ts";
import { screenshotFile } from "../support/picture-files.ts";

/** What the large issue ends with. */
export const LAST_WORDS = "These are the last words.";
const PARTS = 20;
const ITEMS = 2_000;
const FIGURES = 50;
const VERSIONS = 500;
const LINKS = 1_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A backup of so many issues, one of which is as large as any, with links in the inbox. */
export async function largeLibrary(issues: number): Promise<Uint8Array> {
  const now = Date.now();
  const text = largeText();
  const small = Array.from({ length: issues - 1 }, (_, index) =>
    issueOf(`small-${index}`, smallText(index), index + 2, now - DAY),
  );
  const caught = Array.from({ length: LINKS }, (_, index) => linkOf(index, now));
  const pictures = Array.from({ length: FIGURES }, (_, index) => pictureOf(index));
  const collected: Collected = {
    issues: [issueOf("large", text, 1, now - MINUTE), ...small],
    unreadable: [],
    records: {
      profiles: {},
      caught: Object.fromEntries(caught.map((link) => [link.id, link])),
      lessons: {},
      settings: {},
    },
    figures: pictures.map(({ hash }, index) => ({
      issueId: "large",
      path: pathOf(index),
      hash,
      original: hash,
      small: null,
      left: "nothing",
    })),
    pictures,
    versions: [versionsOf(text, now)],
  };
  const nameOf = ({ issue }: { readonly issue: { readonly id: string } }) => `${issue.id}.md`;
  return (await packBackup(collected, { at: now, nameOf })).bytes;
}

function issueOf(id: string, text: string, order: number, savedAt: number) {
  return {
    issue: {
      id,
      order,
      profileId: "weekly-en",
      naming: { kind: "opened", fileName: `${id}.md` },
      kept: null,
      removed: false,
      sample: false,
    } as const,
    head: { id, seq: 1, epoch: 0, text, sum: checksum(text), savedAt, schema: 1 } as const,
    opening: null,
    isWhole: true,
  };
}

function smallText(index: number): string {
  const items = Array.from(
    { length: 12 },
    (_, item) => `- [Item ${item}](https://e.example/${index}/${item}): words\n`,
  );
  return issueFile(`An introduction.\n\n# Reports\n\n${items.join("")}`).text.replace(
    "Small models",
    `Issue ${index}`,
  );
}

const pathOf = (index: number): string => `assets/img/large/${index}.png`;

/** 1 MB: items of five hundred letters in twenty sections, and figures between them. */
function largeText(): string {
  const words = "words of an item that somebody has written down for those who read it ";
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const items = Array.from(
      { length: ITEMS / PARTS },
      (_each, item) =>
        `- Item ${item} of part ${part} [has a link](https://e.example/${part}/${item}): ${words.repeat(6).trim()}\n`,
    );
    return `# Part ${part}\n\n${items.join("")}`;
  });
  const figures = Array.from(
    { length: FIGURES },
    (_, index) =>
      `<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n        {% include figure.liquid path="${pathOf(index)}" class="img-fluid rounded z-depth-1" zoomable=true alt="Figure ${index}" %}\n    </div>\n</div>\n`,
  );
  return issueFile(`${parts.join("\n")}\n${figures.join("\n")}\n${LAST_WORDS}\n`).text.replace(
    "Small models",
    "Large",
  );
}

function pictureOf(index: number) {
  const bytes = screenshotFile(index);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const content = new Blob([new Uint8Array(bytes)], { type: "image/png" });
  return { hash, content, width: 1920, height: 1080, name: `${index}.png` };
}

/** One a day, and the last of them one in ten minutes: as many as are kept. */
function versionsOf(text: string, now: number) {
  const recent = 140;
  const wanted = Array.from({ length: VERSIONS }, (_, index) => {
    const back = VERSIONS - index;
    const at =
      back > recent ? now - DAY - (back - recent) * DAY : now - 61 * MINUTE - back * 10 * MINUTE;
    return {
      text: text
        .replace("An introduction", `Introduction ${index}`)
        .replace("Item 1 ", `Item 1, ${index}, `),
      at,
      reason: null,
    };
  });
  const { versions, bases } = nextVersions(null, null, "large", wanted);
  return { id: "large", versions, bases: bases.filter(({ copy }) => copy === 0) };
}

function linkOf(index: number, now: number) {
  const href = `https://links.example/${index}`;
  return {
    id: `link-${index}`,
    order: index + 1,
    href,
    original: href,
    rules: [],
    key: href,
    title: `Link ${index}`,
    titleFrom: null,
    note: "",
    from: "paste",
    caughtAt: now,
    placed: null,
    removed: false,
  };
}
