import { SEVERITIES, type Severity } from "../../checks/rule.ts";

export interface CheckArguments {
  readonly files: readonly string[];
  readonly fix: boolean;
  readonly format: "text" | "json";
  readonly language: "en" | "zh-CN";
  /** The least grave finding that makes the command fail. */
  readonly failOn: Severity;
  /** A profile's YAML; null: the one that fits a post best. */
  readonly profile: string | null;
}

export const USAGE = `npm run check -- [--fix] [--format text|json] [--language en|zh-CN] [--fail-on ${SEVERITIES.join("|")}] [--profile FILE] FILE…`;

/** Reads the command's arguments; null where they make no sense. */
export function readArguments(args: readonly string[]): CheckArguments | null {
  let given: CheckArguments = {
    files: [],
    fix: false,
    format: "text",
    language: "en",
    failOn: "likely",
    profile: null,
  };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg === "--fix") given = { ...given, fix: true };
    else if (!arg.startsWith("--")) given = { ...given, files: [...given.files, arg] };
    else {
      const next = withValue(given, arg, args[++at] ?? "");
      if (!next) return null;
      given = next;
    }
  }
  return given.files.length > 0 ? given : null;
}

function withValue(given: CheckArguments, name: string, value: string): CheckArguments | null {
  const oneOf = <T extends string>(allowed: readonly T[]) => allowed.find((each) => each === value);
  switch (name) {
    case "--format": {
      const format = oneOf(["text", "json"] as const);
      return format ? { ...given, format } : null;
    }
    case "--language": {
      const language = oneOf(["en", "zh-CN"] as const);
      return language ? { ...given, language } : null;
    }
    case "--fail-on": {
      const failOn = oneOf(SEVERITIES);
      return failOn ? { ...given, failOn } : null;
    }
    case "--profile":
      return value === "" ? null : { ...given, profile: value };
    default:
      return null;
  }
}
