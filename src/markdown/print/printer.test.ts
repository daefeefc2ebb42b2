import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { schema } from "../../issue/schema/index.ts";
import { ALL_ENGINES } from "../document/all-engines.ts";
import { type Engines, KRAMDOWN_ALONE, type Reader } from "../document/engines.ts";
import { readIssue } from "../document/read-issue.ts";
import { parseIssue } from "../index.ts";
import type { Origin } from "../origin/origin.ts";
import { documentArbitrary } from "../testing/arbitrary-document.ts";
import { createPrinter, type Printer } from "./printer.ts";

const TEXT = `See [the paper][p].



Second *a* _b_

* one <https://e.example>
* two
   * three

> quote
> [p]

| a | b |
|---|---|
| c | d |

    code

[p]: https://a.test/1
`;

const PROFILES = (["kramdown", "gfm"] as const).map((engine) => ({ ...defaultProfile(), engine }));

/** One step of somebody who works on an issue, by numbers of which any is some place. */
type Step =
  | { readonly kind: "type"; readonly at: number; readonly words: string }
  | { readonly kind: "delete"; readonly at: number; readonly size: number }
  | { readonly kind: "undo" | "switch" }
  | { readonly kind: "pane"; readonly at: number; readonly words: string };

const at = fc.nat(10_000);
const words = fc.constantFrom("x", " 3 < 4", "*", "`", "[p]", "2", "- ", "|", "字");
const lines = fc.constantFrom("\n", "\n\n", "x", "[p]: /b\n", "    ", "> ");
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant("type" as const), at, words }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant("delete" as const), at, size: fc.nat(9) }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("switch" as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("pane" as const), at, words: lines }) },
  ),
  { minLength: 1, maxLength: 8 },
);

interface State {
  readonly doc: Node;
  readonly origin: Origin;
  readonly profile: (typeof PROFILES)[number];
}

function edited(doc: Node, step: Step): Node {
  const tr = new Transform(doc);
  const place = "at" in step ? step.at % (doc.content.size + 1) : 0;
  if (step.kind === "delete") {
    tr.delete(place, Math.min(doc.content.size, place + step.size));
  } else if (step.kind === "type" && doc.resolve(place).parent.inlineContent) {
    tr.insert(place, schema.text(step.words));
  }
  return tr.doc;
}

/** The new text's document with all that did not change kept: what an edit of the Markdown makes of the page. */
function merged(before: Node, after: Node): Node {
  const start = before.content.findDiffStart(after.content);
  if (start === null) return before.copy(before.content).type.create(after.attrs, before.content);
  const end = before.content.findDiffEnd(after.content);
  if (!end || end.a < start || end.b < start) return after;
  try {
    const { doc } = new Transform(before).replace(start, end.a, after.slice(start, end.b));
    return doc.eq(after) ? doc : after;
  } catch {
    return after;
  }
}

function next(state: State, step: Step, text: string, before: State | undefined): State {
  if (step.kind === "undo") return before ?? state;
  if (step.kind === "switch" || step.kind === "pane") {
    const place = "at" in step ? step.at % (text.length + 1) : 0;
    const changed =
      step.kind === "pane" ? text.slice(0, place) + step.words + text.slice(place) : text;
    const profile =
      step.kind === "switch"
        ? (PROFILES.find((other) => other !== state.profile) ?? state.profile)
        : state.profile;
    const read = readIssue(changed, profile, ALL_ENGINES);
    return { profile, origin: read.origin, doc: merged(state.doc, read.doc) };
  }
  return { ...state, doc: edited(state.doc, step) };
}

describe("a printer", () => {
  it("gives for each document what a new one gives, whatever it printed before", () => {
    fc.assert(
      fc.property(steps, (run) => {
        const opened = parseIssue(TEXT);
        const printers = new Map<Origin, Printer>();
        const warm = ({ origin, profile }: State): Printer => {
          const printer = printers.get(origin) ?? createPrinter(origin, profile, ALL_ENGINES);
          printers.set(origin, printer);
          return printer;
        };
        const history: State[] = [];
        let [profile] = PROFILES;
        if (!profile) return;
        let state: State = { doc: opened.doc, origin: opened.origin, profile };
        for (const step of run) {
          const { text } = warm(state).print(state.doc);
          const before = step.kind === "undo" ? history.pop() : undefined;
          const after = next(state, step, text, before);
          if (step.kind !== "undo") history.push(state);
          state = after;
          profile = state.profile;
          const printed = warm(state).print(state.doc);
          expect(printed).toEqual(
            createPrinter(state.origin, profile, ALL_ENGINES).print(state.doc),
          );
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("prints otherwise only when another one is made, once more engines are there", () => {
    const { origin, profile, doc } = parseIssue("a\n");
    const typed = new Transform(doc).insert(2, schema.text("**b。**c")).doc;
    const early = createPrinter(origin, profile, KRAMDOWN_ALONE);
    const { text } = early.print(typed);
    createPrinter(origin, profile, ALL_ENGINES).print(typed);
    expect(early.print(typed).text).toBe(text);
    expect(createPrinter(origin, profile, KRAMDOWN_ALONE).print(typed).text).toBe(text);
  });

  it.each(PROFILES)(
    "prints any document against any text without a throw: $engine",
    (profile) => {
      fc.assert(
        fc.property(
          documentArbitrary,
          fc.constantFrom("", TEXT, "---\na: b\n---\n- c"),
          (doc, text) => {
            const { origin } = readIssue(text, profile, ALL_ENGINES);
            expect(typeof createPrinter(origin, profile, ALL_ENGINES).print(doc).text).toBe(
              "string",
            );
          },
        ),
        { numRuns: 30 },
      );
    },
    120_000,
  );
});

/** Engines of which each reading fails with that probability in percent. */
function failing(percent: number, seed: number): Engines {
  let state = seed;
  const or =
    (reader: Reader): Reader =>
    (text, from) => {
      state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
      if ((state >> 16) % 100 < percent) throw new Error("a fault");
      return reader(text, from);
    };
  return { kramdown: or(KRAMDOWN_ALONE.kramdown), gfm: ALL_ENGINES.gfm && or(ALL_ENGINES.gfm) };
}

describe("a printer whose readers fail", () => {
  it.each(PROFILES)(
    "writes all words and tells where it could not check them: $engine",
    (profile) => {
      fc.assert(
        fc.property(fc.nat(10_000), fc.constantFrom(30, 100), fc.nat(), (place, percent, seed) => {
          const { origin, doc } = readIssue(TEXT, profile, ALL_ENGINES);
          const typed = edited(doc, { kind: "type", at: place, words: "<typed* [words" });
          const { text, fallbacks } = createPrinter(origin, profile, failing(percent, seed)).print(
            typed,
          );
          if (typed.eq(doc)) expect(text).toBe(TEXT);
          else {
            expect(text.replaceAll("\\", "")).toContain("typed* [words");
            for (const line of TEXT.split("\n").filter((kept) => kept !== ""))
              if (!line.includes(" ")) expect(text).toContain(line);
            if (percent < 100) return;
            const [told] = fallbacks;
            const at = place % (doc.content.size + 1);
            expect(told?.cause ?? "error").toBe("error");
            if (told) expect(told.from <= at && at <= told.to).toBe(true);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it("tells a word that lost a mark, and nothing of what is written as it is meant", () => {
    const [profile] = PROFILES;
    if (!profile) return;
    const { origin } = readIssue("a\n", profile, ALL_ENGINES);
    const printer = createPrinter(origin, profile, ALL_ENGINES);
    expect(printer.print(parseIssue("a *b* [c](d)\n\n- e\n").doc).fallbacks).toEqual([]);
    const struck = schema.text("a~~b", [schema.mark("code"), schema.mark("strike")]);
    const doc = schema.node("doc", null, [
      schema.node("paragraph", null, schema.text("fine")),
      schema.node("paragraph", null, [schema.text("x "), struck, schema.text(" y")]),
    ]);
    expect(printer.print(doc).fallbacks).toEqual([{ from: 6, to: 16, cause: "marks" }]);
  });
});
