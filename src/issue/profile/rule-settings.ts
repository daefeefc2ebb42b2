import type { YamlNode } from "../yaml/yaml-tree.ts";
import type { ProfileReader } from "./profile-reader.ts";
import type { RuleSetting } from "./profile.ts";
import { quoted } from "./quoted.ts";

/**
 * What a profile sets for the rules that check an issue: `name: off`, or a mapping of the rule's options to numbers and
 * lists, in which `off: true` has it rest and keeps them. A name or an option that no rule has does no harm: a later Galley may have it.
 */
export function readRuleSettings(
  reader: ProfileReader,
  node: YamlNode | null,
): Readonly<Record<string, RuleSetting>> {
  if (!node || reader.isNull(node)) return {};
  if (node.kind !== "mapping") {
    reader.mapping(node, "checks", []);
    return {};
  }
  const fields = reader.mapping(node, "checks", namesIn(node));
  return Object.fromEntries(
    namesIn(node).map((name): [string, RuleSetting] => {
      const value = fields?.optional(name) ?? null;
      if (value?.kind !== "mapping") {
        const isOff = reader.choice(value, `checks.${name}`, ["on", "off"]) === "off";
        return [name, { isOff, options: {} }];
      }
      const options = reader.mapping(value, `checks.${name}`, namesIn(value));
      const off = options?.optional("off") ?? null;
      const names = namesIn(value).filter((option) => option !== "off");
      return [
        name,
        {
          isOff: off !== null && reader.boolean(off, `checks.${name}.off`),
          options: Object.fromEntries(
            names.map((option) => [
              option,
              readOption(reader, options?.optional(option) ?? null, `checks.${name}.${option}`),
            ]),
          ),
        },
      ];
    }),
  );
}

/** The lines of a profile that `readRuleSettings` reads back. */
export function ruleSettingLines(checks: Readonly<Record<string, RuleSetting>>): readonly string[] {
  const entries = Object.entries(checks);
  if (entries.length === 0) return [];
  const printed = (value: number | readonly string[]): string =>
    typeof value === "number" ? String(value) : `[${value.map(quoted).join(", ")}]`;
  return [
    "checks:",
    ...entries.flatMap(([name, { isOff, options }]) => {
      const settings = Object.entries(options);
      if (settings.length === 0) return [`  ${quoted(name)}: ${isOff ? "off" : "on"}`];
      return [
        `  ${quoted(name)}:`,
        ...(isOff ? ["    off: true"] : []),
        ...settings.map(([option, value]) => `    ${quoted(option)}: ${printed(value)}`),
      ];
    }),
  ];
}

function readOption(
  reader: ProfileReader,
  node: YamlNode | null,
  key: string,
): number | readonly string[] {
  if (node?.kind !== "scalar") return reader.texts(node, key);
  const value = Number(reader.text(node, key));
  if (!Number.isFinite(value)) reader.report("not-a-number", { key, value: node.text }, node);
  return value;
}

function namesIn(node: Extract<YamlNode, { kind: "mapping" }>): readonly string[] {
  return node.pairs.map(({ key }) => (key.kind === "scalar" ? key.text : ""));
}
