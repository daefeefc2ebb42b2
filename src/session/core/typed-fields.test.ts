import { describe, expect, it } from "vitest";
import { handClock } from "../../store/testing/hand-clock.ts";
import { memoryStorage } from "../../store/testing/memory-storage.ts";
import { createTypedFields } from "./typed-fields.ts";

/** Fields of a page, the disk that they are written to, and the hand that hides the page. */
function fieldsOf(
  left = new Map<string, string>(),
  write: (values: ReadonlyMap<string, string>) => Promise<void> = () => Promise.resolve(),
) {
  const clock = handClock();
  const written: Record<string, string>[] = [];
  let hide = (): void => undefined;
  const page = {
    onHide(run: () => void) {
      hide = run;
      return () => undefined;
    },
    onShow: () => () => undefined,
    onOnline: () => () => undefined,
    onLeave: () => () => undefined,
    whenIdle: () => () => undefined,
  };
  const fields = createTypedFields<string>({
    kind: "tests",
    environment: { clock, page, storage: memoryStorage(left) },
    isValue: (value): value is string => typeof value === "string",
    async write(values) {
      await write(values);
      written.push(Object.fromEntries(values));
    },
  });
  return { clock, fields, written, left, hide: () => hide() };
}

describe("what is typed in fields", () => {
  it("is written in less than half a second after the first letter, all letters until then at once", async () => {
    const { clock, fields, written } = fieldsOf();
    void fields.put("note", "a");
    await clock.advance(200);
    void fields.put("note", "ab");
    const outcome = fields.put("other", "x");
    await clock.advance(200);
    expect(written).toEqual([{ note: "ab", other: "x" }]);
    expect(await outcome).toEqual({ ok: true });
    expect(fields.waiting().size).toBe(0);
  });

  it("is written while one types without pause", async () => {
    const { clock, fields, written } = fieldsOf();
    for (let letters = 1; letters <= 20; letters++) {
      void fields.put("note", "a".repeat(letters));
      await clock.advance(100);
    }
    expect(written.length).toBeGreaterThan(4);
  });

  it("is left behind by a page that goes before the disk has it, and given to the disk at the next start", async () => {
    const dying = fieldsOf(new Map(), () => new Promise(() => undefined));
    void dying.fields.put("note", "under way");
    await dying.clock.advance(400);
    void dying.fields.put("note", "the last letters");
    dying.hide();
    const next = fieldsOf(dying.left);
    await next.fields.restore();
    expect(next.written).toEqual([{ note: "the last letters" }]);
    expect(next.left.size).toBe(0);
  });

  it("is not left behind once the disk has it after all, while what another page has left stays", async () => {
    const left = new Map([["galley:typed:tests", '{"theirs":"left"}']]);
    const { clock, fields, hide, written } = fieldsOf(left);
    void fields.put("mine", "typed");
    hide();
    expect(left.get("galley:typed:tests")).toBe('{"theirs":"left","mine":"typed"}');
    await clock.settle();
    expect(written).toEqual([{ mine: "typed" }]);
    expect(left.get("galley:typed:tests")).toBe('{"theirs":"left"}');
  });

  it("is not overwritten at the next start by what another page had left of the field before", async () => {
    const left = new Map([["galley:typed:tests", '{"note":"older","other":"left"}']]);
    const { clock, fields } = fieldsOf(left);
    void fields.put("note", "newer");
    await clock.advance(400);
    const next = fieldsOf(left);
    await next.fields.restore();
    expect(next.written).toEqual([{ other: "left" }]);
  });

  it("stays where a page leaves it while what was left before is written", async () => {
    const left = new Map([["galley:typed:tests", '{"note":"before"}']]);
    const next = fieldsOf(left, async () => {
      left.set("galley:typed:tests", '{"note":"before","other":"meanwhile"}');
    });
    await next.fields.restore();
    expect(left.get("galley:typed:tests")).toBe('{"other":"meanwhile"}');
  });

  it("is tried again where the disk refuses it, under what was typed since", async () => {
    let isFull = true;
    const { clock, fields, written } = fieldsOf(new Map(), () =>
      isFull ? Promise.reject(new DOMException("", "QuotaExceededError")) : Promise.resolve(),
    );
    const outcome = fields.put("one", "a");
    void fields.put("other", "x");
    await clock.advance(400);
    expect(await outcome).toMatchObject({ ok: false, failure: { kind: "full" } });
    void fields.put("one", "ab");
    isFull = false;
    await clock.advance(1_000);
    expect(written).toEqual([{ one: "ab", other: "x" }]);
  });

  it("is nothing where what a page left cannot be read", async () => {
    const torn = fieldsOf(new Map([["galley:typed:tests", '{"note":"a']]));
    await torn.fields.restore();
    const odd = fieldsOf(new Map([["galley:typed:tests", '{"note":7,"other":"x"}']]));
    await odd.fields.restore();
    expect([torn.written, odd.written]).toEqual([[], [{ other: "x" }]]);
  });
});
