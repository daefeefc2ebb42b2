import { describe, expect, it } from "vitest";
import { SHIPPED } from "./shipped-profiles.ts";
import { readProfile } from "./read-profile.ts";
import { switchRule } from "./switch-rule.ts";

const [{ yaml: shipped } = { yaml: "" }] = SHIPPED;

function checksOf(yaml: string) {
  const read = readProfile(yaml);
  if (!("profile" in read)) throw new Error("This is no profile.");
  return read.profile.checks;
}
const isOff = (yaml: string, rule: string) => checksOf(yaml)[rule]?.isOff ?? false;

describe("switching a rule off and on in a profile", () => {
  it.each([
    ["a profile that says nothing of checks", shipped],
    ["one without a last line end", shipped.trimEnd()],
    ["one with Windows line ends", shipped.replaceAll("\n", "\r\n")],
    ["one with other rules and a comment", `${shipped}checks:\n  # mine\n  "short-link": off\n`],
    ["one whose checks stand in its middle", `checks:\n  short-link: off\n${shipped}`],
  ])("changes that line alone in %s", (_what, yaml) => {
    const off = switchRule(yaml, "mixed-bold", true);
    expect(checksOf(off)).toEqual({
      ...checksOf(yaml),
      "mixed-bold": { isOff: true, options: {} },
    });
    const lines = yaml.split(/\r?\n/).filter((line) => line !== "");
    expect(off.split(/\r?\n/)).toEqual(expect.arrayContaining(lines));
    const on = switchRule(off, "mixed-bold", false);
    expect(checksOf(on)).toEqual(checksOf(yaml));
    expect(on.trimEnd()).toBe(yaml.trimEnd());
  });

  it.each([
    ["lines of its own", '  name-spelling:\n    # ours\n    names: ["NVIDIA = 英伟达"]\n'],
    ["one line", `  name-spelling: { names: ["NVIDIA = 英伟达"] }\n`],
  ])("keeps what the rule is told to go by, in %s, and goes by it again", (_what, setting) => {
    const set = `${shipped}checks:\n${setting}  short-link: off\n`;
    const off = switchRule(set, "name-spelling", true);
    const options = { names: ["NVIDIA = 英伟达"] };
    expect(checksOf(off)["name-spelling"]).toEqual({ isOff: true, options });
    expect(isOff(off, "short-link")).toBe(true);
    const on = switchRule(off, "name-spelling", false);
    expect(checksOf(on)).toEqual(checksOf(set));
    if (!setting.includes("{")) expect(on).toBe(set);
  });

  it("writes the profile anew where its checks are written otherwise", () => {
    const off = switchRule(`${shipped}checks: { short-link: off }\n`, "mixed-bold", true);
    expect([isOff(off, "mixed-bold"), isOff(off, "short-link")]).toEqual([true, true]);
  });

  it("leaves alone what is no profile", () => {
    expect(switchRule("id: [", "mixed-bold", true)).toBe("id: [");
  });
});
