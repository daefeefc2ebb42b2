import { expect } from "@playwright/test";
import * as acts from "./acts.ts";
import type { Person } from "./person.ts";
import type { Step, StepKind } from "./steps.ts";
import * as trials from "./trials.ts";

const ACTS: Readonly<Record<StepKind, acts.Act>> = {
  write: acts.write,
  compose: acts.compose,
  "begin an item": acts.beginItem,
  "delete an item": acts.deleteItem,
  "take a word back": acts.takeBack,
  "move an item": acts.move,
  "make bold": acts.makeBold,
  paste: acts.paste,
  "drop a link": acts.dropLink,
  "rewrite the introduction": acts.rewriteIntro,
  "change the headline": acts.changeHeadline,
  "write in the Markdown": acts.writeInMarkdown,
  "replace all": acts.replaceAll,
  "restore the first version": trials.restoreFirst,
  undo: trials.undo,
  redo: trials.redo,
  "go to the library and back": trials.leaveAndComeBack,
  "delete it and take that back": trials.deleteAndTakeBack,
  reload: trials.reload,
  "reload in the middle": trials.reloadInTheMiddle,
  kill: trials.kill,
  "kill in the middle": trials.killInTheMiddle,
  "write in a second tab": trials.writeInSecondTab,
  "fill the disk": trials.fillDisk,
};

/** Does the step and looks at what has come of it. false where there was nothing to do it with. */
export async function doStep(person: Person, { kind, pick, look }: Step): Promise<boolean> {
  const isDone = await ACTS[kind](person, pick);
  if (look === "file") expect(await person.file(), kind).toBe(person.expected.file);
  if (look === "disk") await person.saved();
  return isDone;
}
