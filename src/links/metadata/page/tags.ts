import { type Tag, tokensOf } from "../../html/tokens.ts";

/** The tags of an HTML text in order. */
export function* tagsOf(html: string): Generator<Tag> {
  for (const token of tokensOf(html)) if (token.kind === "tag") yield token;
}
