/**
 * YAML with the place of every node in its source (UTF-16 offsets, end exclusive). `start` and `end` cover the value
 * itself with its quotes or brackets, without tag and anchor.
 */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping | YamlAlias;

export interface YamlScalar {
  readonly kind: "scalar";
  readonly start: number;
  readonly end: number;
  readonly style: YamlScalarStyle;
  /** The text it stands for, escapes resolved; `""` where nothing is written. */
  readonly text: string;
  readonly tagged: boolean;
}
export type YamlScalarStyle = "empty" | "plain" | "single" | "double" | "literal" | "folded";

export interface YamlSequence {
  readonly kind: "sequence";
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
  readonly tagged: boolean;
}

export interface YamlMapping {
  readonly kind: "mapping";
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  readonly pairs: readonly YamlPair[];
  readonly tagged: boolean;
}
export interface YamlPair {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

/** `*name`: never followed, since a few hundred bytes of aliases can stand for a billion values. */
export interface YamlAlias {
  readonly kind: "alias";
  readonly start: number;
  readonly end: number;
}

export interface YamlProblem {
  readonly kind: "syntax" | "too-long" | "several-documents";
  /** Where in the source the reader stopped. */
  readonly offset: number;
  /** What js-yaml says, in English; `""` for problems that are ours. */
  readonly reason: string;
}
