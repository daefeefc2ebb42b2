import type { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import type { Engine } from "../../issue/profile/profile.ts";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { createPrinter, parseIssue } from "../../markdown/index.ts";
import { medianTimes } from "./measure.ts";

/** What a paragraph repeats that is hard to read or to escape: marks that nothing closes, addresses, Liquid, HTML. */
const UNITS = [
  ..."[ [x_ [x]( ![x_ a]_ [a][ [a](b_ [^a]_ ]( <a_ <b>a_ <<_ <!--_ <http://x_ <[a_".split(" "),
  ..."`a_ ``a_` *a_ **a_ *_a_ a***b_ *](b)_ [*a_ [`a_ ~a_ ~~a_ **词**文 $$a_ a|_".split(" "),
  ..."&a_ &#x \\ {%_ {{a_ {:a_ a:_ 1._ --a_ http://a.test/x_ www.a.test_ a@b.test_".split(" "),
  ..."![a](b)_ [a](http://x.test/b)_ [**a**](http://x.test/b)：*c*_".split(" "),
].map((unit) => unit.replaceAll("_", " "));

/** What a key costs in one such paragraph, median in milliseconds of the processor. */
export interface HostileKey {
  readonly unit: string;
  readonly cost: number;
}

/** The costliest of these paragraphs, of about so many characters each, the worst first. */
export function worstParagraphs(engine: Engine, characters: number, count: number): HostileKey[] {
  return UNITS.map((unit): HostileKey => ({ unit, cost: keyIn(unit, characters, engine) }))
    .toSorted((one, other) => other.cost - one.cost)
    .slice(0, count);
}

function keyIn(unit: string, characters: number, engine: Engine): number {
  const text = `词${unit.repeat(Math.ceil(characters / unit.length))}完\n`;
  const { origin, profile } = parseIssue(text, { ...defaultProfile(), engine });
  const printer = createPrinter(origin, profile);
  let { doc } = origin;
  let round = 0;
  const typed = (): Node => {
    doc = withLetterAt(doc, (0.1 + 0.61803 * round++) % 1);
    return doc;
  };
  return medianTimes(5, typed, printer.print).cpu;
}

/** The document with a letter typed at that share of its length. */
function withLetterAt(doc: Node, share: number): Node {
  const { tr } = EditorState.create({ doc });
  return tr.insertText("字", 1 + Math.floor(share * (doc.content.size - 2))).doc;
}
