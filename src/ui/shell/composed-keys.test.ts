// @vitest-environment jsdom
import { expect, it } from "vitest";
import { markComposedKeys } from "./composed-keys.ts";

/** Which of these keys a field takes for its own. */
function taken(...keys: readonly KeyboardEventInit[]): readonly boolean[] {
  const field = document.body.appendChild(document.createElement("input"));
  const heard: boolean[] = [];
  field.addEventListener("keydown", (event) => heard.push(!event.isComposing));
  for (const key of keys)
    field.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, ...key }));
  field.remove();
  return heard;
}

it("keeps the Enter by which words are chosen from fields, also where the browser calls the composition over", () => {
  markComposedKeys(window);
  const enter = { key: "Enter", keyCode: 13 };
  const choosing = { key: "Enter", keyCode: 229 };
  expect(taken(enter, choosing, { ...choosing, isComposing: true }, enter)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
