// @vitest-environment jsdom
import { EditorState, type Plugin } from "@tiptap/pm/state";
import { describe, expect, it, vi } from "vitest";
import { contextFor } from "../testing/context.ts";
import { doc, p } from "../testing/build.ts";
import { joinLater } from "./join-later.ts";
import { LATER_PLUGINS } from "./later-plugins.ts";

/** An editor of which only the plugins count. */
function editor(given: readonly Plugin[] = []) {
  let state = EditorState.create({ doc: doc(p("words")), plugins: [...given] });
  const remake = (plugins: readonly Plugin[]): void => {
    state = state.reconfigure({ plugins: [...plugins] });
  };
  let tellJoined = (): void => undefined;
  const joined = new Promise<void>((resolve) => {
    tellJoined = resolve;
  });
  const join = vi.fn(({ first = [], last = [] }: Record<string, readonly Plugin[]>) => {
    remake([...first, ...state.plugins, ...last]);
    tellJoined();
  });
  return {
    get state() {
      return state;
    },
    join,
    /** Settles at the first joining, however long the modules take to load. */
    joined,
    remake,
  };
}

const context = () => contextFor();
const all = () => LATER_PLUGINS.flatMap(({ make }) => make(context));
const areIn = (state: EditorState) => LATER_PLUGINS.map(({ isIn }) => isIn(state));

describe("plugins that come later", () => {
  it("join an editor at once as soon as all are loaded, those that hear first before the others", async () => {
    const one = editor();
    joinLater(one, context);
    await one.joined;
    expect(one.join).toHaveBeenCalledTimes(1);
    expect(areIn(one.state)).not.toContain(false);
    const names = LATER_PLUGINS.filter(({ isFirst }) => isFirst).length;
    expect(one.join.mock.calls[0]?.[0]["first"]).toHaveLength(names);
  });

  it("join nowhere where they are already, as where an editor is made once they are loaded", async () => {
    await Promise.all(LATER_PLUGINS.map(({ load }) => load()));
    const one = editor(all());
    joinLater(one, context);
    await Promise.resolve();
    expect(one.join).not.toHaveBeenCalled();
  });

  it("join only where they are missing, if the plugins were made anew while they were loaded", async () => {
    const some = LATER_PLUGINS.slice(0, 2).flatMap(({ make }) => make(context));
    const one = editor();
    joinLater(one, context);
    one.remake(some);
    await one.joined;
    expect(one.join).toHaveBeenCalledTimes(1);
    expect(areIn(one.state)).not.toContain(false);
    expect(new Set(one.state.plugins).size).toBe(all().length);
  });

  it("do not join an editor that is gone", async () => {
    const one = editor();
    joinLater(one, context)();
    await Promise.all(LATER_PLUGINS.map(({ load }) => load()));
    // Whoever waited for the same modules before has been told of them by now.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(one.join).not.toHaveBeenCalled();
  });
});
