import type { Code } from "../../syntax/tree.ts";
import type { Reading } from "./reading.ts";
import { child, type Token } from "./tokens.ts";

/** A code span. Line ends in it are published as spaces. */
export function readCode(token: Token, { text, prefixes, inTable }: Reading): Code {
  const { from, to } = token;
  const data = token.children.filter((inner) => inner.type === "codeTextData");
  const fence = child(token, "codeTextSequence")?.to ?? from;
  const content = { from: data[0]?.from ?? fence, to: data.at(-1)?.to ?? fence };
  const inside = token.children.filter(
    (inner) => inner.type !== "codeTextSequence" && inner.type !== "codeTextPadding",
  );
  const value = inside
    .filter((inner) => !prefixes.has(inner.from))
    .map((inner) => (inner.type === "codeTextData" ? text.slice(inner.from, inner.to) : " "))
    .join("");
  return { type: "code", from, to, content, value: inTable ? value.replace(/\\\|/g, "|") : value };
}
