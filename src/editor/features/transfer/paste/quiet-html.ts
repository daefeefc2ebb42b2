/** A tag from its name to its end; quoted values may hold `>`. Of a name no other end is tried, for linear time. */
const TAG = /[a-z](?:[^\s/>]*(?![^\s/>]))?(?:[^>"']|"[^"]*"|'[^']*')*>/iy;
const STYLE_END = /<\/style\s*>/gi;

/**
 * HTML whose `style` and `on…` attributes are called `data-style` and `no-on…`, and whose style sheets are gone. It is
 * for quiet, not for safety: the page's policy would block them anyway, and say so in the console for each. Styles that
 * mean something are then read from `data-style`, since a blocked style is not parsed. Takes linear time.
 */
export function quietHtml(html: string): string {
  let quiet = "";
  let from = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", from)) {
    quiet += html.slice(from, at);
    from = at + 1;
    TAG.lastIndex = from;
    const tag = TAG.exec(html)?.[0];
    if (tag === undefined) {
      // A tag that never ends is the last: nothing after it is read as one.
      quiet += "<";
      if (/[a-z]/i.test(html.charAt(from))) break;
      continue;
    }
    from += tag.length;
    if (/^style[\s/>]/i.test(tag)) from = endOfStyle(html, from);
    else quiet += `<${withoutInlineCode(tag)}`;
  }
  return quiet + html.slice(from);
}

/** What an element's `style` attribute said of a property, in lower case; "" if nothing. */
export function declared(element: Element, property: string): string {
  const declarations = (element.getAttribute("data-style") ?? "").split(";");
  const found = declarations.findLast((each) => each.split(":")[0]?.trim() === property);
  return (
    found
      ?.slice(found.indexOf(":") + 1)
      .trim()
      .toLowerCase() ?? ""
  );
}

/** Whether words in this element are bold, by its style. */
export function isBold(element: Element): boolean {
  const weight = declared(element, "font-weight");
  return weight.startsWith("bold") || Number(weight) >= 600;
}

function withoutInlineCode(tag: string): string {
  return tag.replace(/"[^"]*"|'[^']*'|[^"']+/g, (part) =>
    /^["']/.test(part)
      ? part
      : part
          .replace(/(^|\s)style(?=\s*=)/gi, "$1data-style")
          .replace(/(^|\s)on(?=[a-z]+\s*=)/gi, "$1no-on"),
  );
}

function endOfStyle(html: string, from: number): number {
  STYLE_END.lastIndex = from;
  return STYLE_END.test(html) ? STYLE_END.lastIndex : html.length;
}
