import { foldedName } from "../names.ts";
import { wholeRule } from "../rule.ts";

/** What stands in the archive once may be a slip itself. */
const SEVERAL = 2;

/**
 * One name in several spellings: `Nvidia`, `NVIDIA`, `英伟达`. The spelling that the archive and the issue have most is
 * meant; a row of the table (`NVIDIA = 英伟达`) says what else is one name, and how it is written.
 */
export const nameSpelling = wholeRule({
  of: "names",
  severity: "taste",
  options: {
    names: [
      "NVIDIA = 英伟达",
      "OpenAI = OAI",
      "Hugging Face",
      "ChatGPT",
      "DeepMind",
      "DeepSeek",
      "GitHub",
      "JavaScript",
      "LinkedIn",
      "MiniMax",
      "PayPal",
      "TikTok",
      "TypeScript",
      "YouTube",
    ],
  },
  find({ names }, { facts, nameTable, isChinese }) {
    const keyOf = (folded: string) => nameTable.keys.get(folded) ?? folded;
    const taught = taughtBy(facts.names);
    const counts = new Map<string, Map<string, number>>();
    for (const { text, folded } of names) {
      const key = keyOf(folded);
      const spellings = counts.get(key) ?? new Map(taught.get(folded));
      spellings.set(text, (spellings.get(text) ?? 0) + 1);
      counts.set(key, spellings);
    }
    return names.flatMap(({ text, folded, from, to }, index) => {
      const key = keyOf(folded);
      const spellings = counts.get(key);
      const known = nameTable.wanted.get(key);
      // A row of the table knows how its first name is written, be it the only one there.
      const isKnown = known !== undefined && foldedName(known) === folded;
      if (!spellings || (spellings.size < 2 && !isKnown)) return [];
      const wanted = known ?? most(spellings);
      // Of a text in Latin letters only names with a capital inside are sure to be names.
      const isName = isChinese || /\p{Ll}\p{Lu}/u.test(wanted);
      if (text === wanted || !isName || isSameWord(text, wanted)) return [];
      return [{ index, from, to, parameters: { found: text, wanted } }];
    });
  },
});

const lessons = new WeakMap<ReadonlyMap<string, number>, ReturnType<typeof taughtBy>>();

/** The spellings that the archive has several times, by what they have in common. */
function taughtBy(
  names: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const known = lessons.get(names);
  if (known) return known;
  const taught = new Map<string, Map<string, number>>();
  for (const [name, count] of names) {
    if (count < SEVERAL) continue;
    const key = foldedName(name);
    taught.set(key, (taught.get(key) ?? new Map<string, number>()).set(name, count));
  }
  lessons.set(names, taught);
  return taught;
}

function most(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** A word at the start of a sentence is no other spelling. */
function isSameWord(a: string, b: string): boolean {
  return a.slice(1) === b.slice(1) && a.slice(0, 1).toLowerCase() === b.slice(0, 1).toLowerCase();
}
