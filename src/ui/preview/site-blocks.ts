interface ShownBlock {
  /** As it was made, to compare with: what is shown of it may have changed since. */
  readonly made: Node;
  readonly node: Node;
}

/**
 * Shows nodes in a place so that what stands there and is made the same again stays as it is, with its pictures and frames.
 * The result is called with all nodes, and gives those that came in.
 */
export function siteBlocks(place: HTMLElement): (nodes: readonly Node[]) => readonly Node[] {
  let shown: readonly ShownBlock[] = [];
  return (nodes) => {
    const most = Math.min(shown.length, nodes.length);
    let head = 0;
    while (head < most && isSame(shown[head], nodes[head])) head += 1;
    let tail = 0;
    while (tail < most - head && isSame(shown.at(-1 - tail), nodes.at(-1 - tail))) tail += 1;
    const gone = shown.slice(head, shown.length - tail);
    const come = nodes.slice(head, nodes.length - tail);
    const blocks = come.map((node) => ({ made: node.cloneNode(true), node }));
    const before = shown[shown.length - tail]?.node ?? null;
    for (const { node } of gone) place.removeChild(node);
    for (const node of come) place.insertBefore(node, before);
    shown = [...shown.slice(0, head), ...blocks, ...shown.slice(shown.length - tail)];
    return come;
  };
}

function isSame(block: ShownBlock | undefined, node: Node | undefined): boolean {
  return block !== undefined && node !== undefined && block.made.isEqualNode(node);
}
