import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { schema } from "../../../../issue/schema/index.ts";
import type { LinkService, PlacedLink } from "../../../core/link-service.ts";
import { ancestor } from "../../../queries/ancestors.ts";
import { sectionTitle } from "../../../queries/sections.ts";

/** Content from outside whose addresses are as links arrive, and the links whose address became another by that. */
export interface ArrivingContent {
  readonly slice: Slice;
  readonly changed: readonly Pick<PlacedLink, "link" | "arrived">[];
}

/** The same content with the addresses that links have in this issue, as those have that come in by themselves. */
export function arriving(slice: Slice, links: LinkService): ArrivingContent {
  const changed: Pick<PlacedLink, "link" | "arrived">[] = [];
  const arrivingNode = (node: Node): Node => {
    const mark = schema.marks.link.isInSet(node.marks);
    if (!mark) return node.isLeaf ? node : node.copy(arrivingFragment(node.content));
    // It has its words already: nobody is asked for others.
    const link = { href: String(mark.attrs["href"]), title: node.text ?? "" };
    const arrived = links.arrive(link);
    if (arrived.href === link.href) return node;
    changed.push({ link, arrived });
    const marks = schema.mark("link", { ...mark.attrs, href: arrived.href }).addToSet(node.marks);
    // An address that stands as its own words is not shown as another than it is.
    return node.text === link.href ? schema.text(arrived.href, marks) : node.mark(marks);
  };
  const arrivingFragment = ({ content }: Fragment): Fragment =>
    Fragment.from(content.map(arrivingNode));
  const content = arrivingFragment(slice.content);
  if (changed.length === 0) return { slice, changed };
  return { slice: new Slice(content, slice.openStart, slice.openEnd), changed };
}

/** Notes links with their former addresses, so that each can be given back, in the section of the caret. */
export function noteArrived(
  { selection: { $from } }: EditorState,
  links: LinkService,
  changed: ArrivingContent["changed"],
): void {
  if (changed.length === 0) return;
  const section = ancestor($from, schema.nodes.section);
  const title = section ? sectionTitle(section.node) : "";
  links.placed(changed.map((each) => ({ ...each, id: null, section: title, from: "paste" })));
}
