import type { Image, Inline, Link } from "../../syntax/tree.ts";
import { labelKey, type LinkTarget } from "./definitions.ts";
import type { Reading } from "./reading.ts";
import { stringOf } from "./strings.ts";
import { child, descendant, type Token } from "./tokens.ts";

export function readLink(token: Token, reading: Reading): Link {
  const content = labelSpan(token);
  const label = descendant(token, "labelText");
  return {
    type: "link",
    from: token.from,
    to: token.to,
    ...targetOf(token, reading),
    content,
    children: reading.readInlines(label?.children ?? [], content, reading),
  };
}

/** The description is the plain text of what stands between the brackets. */
export function readImage(token: Token, reading: Reading): Image {
  const label = descendant(token, "labelText");
  const words = reading.readInlines(label?.children ?? [], labelSpan(token), reading);
  const { href, title, form } = targetOf(token, reading);
  return {
    type: "image",
    from: token.from,
    to: token.to,
    src: href,
    alt: words.map(plainText).join(""),
    title,
    form,
  };
}

/** `<https://a.example>`, `<a@b.example>`. */
export function readAutolink({ from, to }: Token, { text }: Reading): Link {
  const content = { from: from + 1, to: to - 1 };
  const address = text.slice(content.from, content.to);
  const isMail = !/^[a-z][a-z0-9+.-]{1,31}:/i.test(address);
  return autolink({ from, to }, content, isMail ? `mailto:${address}` : address, text);
}

/** An address without brackets (GFM's extension): `www.a.example`, `https://a.example`, `a@b.example`. */
export function readLiteralAutolink(token: Token, { text }: Reading): Link {
  const { from, to } = token;
  const address = text.slice(from, to);
  const prefix = child(token, "literalAutolinkWww")
    ? "http://"
    : child(token, "literalAutolinkEmail") && !/^(mailto|xmpp):/i.test(address)
      ? "mailto:"
      : "";
  return autolink({ from, to }, { from, to }, prefix + address, text);
}

function autolink(span: Link["content"], content: Link["content"], href: string, text: string) {
  const words = { type: "text", ...content, value: text.slice(content.from, content.to) } as const;
  return {
    type: "link",
    ...span,
    href,
    title: null,
    form: "autolink",
    content,
    children: [words],
  } satisfies Link;
}

function labelSpan(token: Token): Link["content"] {
  const label = child(token, "label");
  const words = label ? child(label, "labelText") : undefined;
  if (words) return { from: words.from, to: words.to };
  const at = (label?.to ?? token.to) - 1;
  return { from: at, to: at };
}

function targetOf(
  token: Token,
  reading: Reading,
): LinkTarget & { readonly form: "inline" | "reference" } {
  const resource = child(token, "resource");
  if (!resource) return { ...definitionOf(token, reading), form: "reference" };
  const destination = descendant(resource, "resourceDestinationString");
  const title = descendant(resource, "resourceTitleString");
  return {
    href: destination ? stringOf(destination, reading.text) : "",
    title: title ? stringOf(title, reading.text) : null,
    form: "inline",
  };
}

/** A reference without a label of its own (`[a]`, `[a][]`) is looked up by its words. */
function definitionOf(token: Token, { targets }: Reading): LinkTarget {
  const label = descendant(token, "referenceString") ?? descendant(token, "labelText");
  return (label && targets.get(labelKey(label.published))) ?? { href: "", title: null };
}

function plainText(node: Inline): string {
  if ("children" in node) return node.children.map(plainText).join("");
  if (node.type === "text" || node.type === "code") return node.value;
  if (node.type === "image") return node.alt;
  return node.type === "source" ? "" : "\n";
}
