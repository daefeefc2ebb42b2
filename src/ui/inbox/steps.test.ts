import { describe, expect, it } from "vitest";
import { createSteps } from "./steps.ts";

function someSteps() {
  const steps = createSteps();
  const log: string[] = [];
  const does = (name: string) => {
    log.push(name);
    return steps.done({ takeBack: () => void log.push(`-${name}`), again: () => void does(name) });
  };
  return { ...steps, does, log };
}

describe("what was done in the inbox", () => {
  it("is taken back step by step, and done again", () => {
    const { does, undo, redo, log } = someSteps();
    for (const name of ["a", "b", "c"]) does(name);
    for (const step of [undo, undo, undo, undo, redo, redo, undo, redo]) step();
    expect(log.join(" ")).toBe("a b c -c -b -a a b -b b");
  });

  it("is not done again once something else was done", () => {
    const { does, undo, redo, log } = someSteps();
    does("a");
    undo();
    does("b");
    redo();
    expect(log.join(" ")).toBe("a -a b");
  });

  it("is taken back once, by the message of its own or by the key", () => {
    const { does, undo, log } = someSteps();
    const takeBack = does("a");
    does("b");
    takeBack();
    takeBack();
    undo();
    undo();
    expect(log.join(" ")).toBe("a b -a -b");
  });

  it("is forgotten where it came to nothing after all", () => {
    const { does, done, failed, undo, redo, log } = someSteps();
    does("a");
    const nothing = { takeBack: () => log.push("-b"), again: () => log.push("b") };
    done(nothing);
    failed(nothing);
    undo();
    redo();
    done(nothing);
    undo();
    failed(nothing);
    redo();
    expect(log.join(" ")).toBe("a -a a -b");
  });
});
