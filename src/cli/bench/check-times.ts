import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { createChecker } from "../../checks/create-checker.ts";
import { listOf } from "../../checks/list-of.ts";
import { type Facts, UNKNOWN_FILES } from "../../checks/house.ts";
import { schema } from "../../issue/schema/index.ts";
import { cleanLink } from "../../links/clean/clean-link.ts";
import { identityOf } from "../../links/identity/identity.ts";
import { parseIssue } from "../../markdown/index.ts";
import { medianTime, medianTimes } from "./measure.ts";
import { withLetter } from "./with-letter.ts";

const FACTS: Facts = {
  keyOf: (href) => identityOf(href)?.key ?? null,
  cleaned: (href) => cleanLink(href).href,
  fileName: null,
  others: [],
  sentIn: () => null,
  files: UNKNOWN_FILES,
  names: new Map(),
  now: 0,
  isCommitted: false,
};

/** The sample with a number in each address and behind each item, so that nothing in it is said twice. */
export function withoutRepeats(text: string): string {
  let number = 0;
  return text
    .replace(/(https:\/\/\w+\.example\/)/g, (address) => `${address}${number++}/`)
    .replace(/^- .*$/gm, (item) => `${item}（第${number++}条）`);
}

/** Where keys are typed: each kind makes another part of the checks look again. */
export const KEYS: Readonly<Record<string, (doc: Node, round: number) => Node>> = {
  "in a paragraph": (doc, round) => withLetter(doc, (0.1 + 0.61803 * round) % 1),
  "in a heading": (doc, round) => {
    const places = placesIn(doc, (node) => node.type === schema.nodes.heading);
    return typedAt(doc, places[Math.floor(((0.1 + 0.61803 * round) % 1) * places.length)]);
  },
  "in a link that others repeat": (doc) =>
    typedAt(doc, placesIn(doc, (node) => node.isText && isLink(node))[0]),
  "in the title": (doc) => {
    const head = String(doc.attrs["frontMatter"]).replace(/^(title: ".*)"$/m, '$1字"');
    return new Transform(doc).setDocAttribute("frontMatter", head).doc;
  },
};

/** What a pass of the checks costs: the first one of an issue, and one after each key. */
export function checkTimes(text: string, rounds: number, key: (doc: Node, round: number) => Node) {
  const { origin, profile } = parseIssue(text);
  const checker = createChecker(profile, FACTS);
  const pass = (doc: Node) => listOf(checker.check({ doc, origin }));
  const found = pass(origin.doc).length;
  let { doc } = origin;
  let round = 0;
  const typed = (): Node => {
    doc = key(doc, round++);
    return doc;
  };
  return { ...medianTimes(rounds, typed, pass), found };
}

/** What the first pass of an issue costs. */
export function firstCheckTime(text: string, rounds: number): number {
  const { origin, profile } = parseIssue(text);
  const fresh = () => createChecker(profile, FACTS);
  return medianTime(rounds, fresh, (checker) => checker.check({ doc: origin.doc, origin }));
}

function isLink({ marks }: Node): boolean {
  return marks.some(({ type }) => type === schema.marks.link);
}

/** Behind the first character of all that is asked for. */
function placesIn(doc: Node, isAsked: (node: Node) => boolean): readonly number[] {
  const places: number[] = [];
  doc.descendants((node, pos) => {
    if (isAsked(node)) places.push(pos + 1);
  });
  return places;
}

function typedAt(doc: Node, place = 1): Node {
  const marks = doc.resolve(place).marks();
  return new Transform(doc).insert(place, schema.text("字", marks)).doc;
}
