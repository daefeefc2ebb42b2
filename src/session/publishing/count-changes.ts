import type { Node } from "@tiptap/pm/model";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { filePathOf, isOwnFile } from "../../issue/figures/figure-path.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { figuresIn, linksIn, sectionsOf } from "../../issue/questions/index.ts";
import { longestRise } from "../../issue/questions/longest-rise.ts";
import { picturePathsIn } from "../../issue/questions/picture-paths.ts";
import { samenessOf } from "../core/link-keys.ts";
import type { IssueChanges } from "./publishing-state.ts";

/**
 * What an issue has that the one before it had not. A link is the same wherever its address was only cleaned; it has moved
 * where it stands in another section, or before or behind others than it did, counted as the fewest that were taken out and
 * put back. A figure counts where its file is one of `written`, or its words, its row or its place among the others have changed.
 */
export function countChanges(
  before: Node | null,
  after: Node,
  profile: Profile,
  written: readonly string[],
): IssueChanges {
  const links = linksOf(after, profile);
  const figures = figuresOf(after);
  const changed = new Set(written.filter((path) => figures.has(path)));
  if (!before)
    return {
      isNew: true,
      added: links.length,
      moved: 0,
      removed: 0,
      figures: figures.size,
      figuresRemoved: 0,
    };
  const former = linksOf(before, profile);
  const formerFigures = figuresOf(before);
  for (const [path, words] of figures) if (formerFigures.get(path) !== words) changed.add(path);
  const [keys, formerKeys] = [keysOf(links), keysOf(former)];
  return {
    isNew: false,
    added: links.filter(({ key }) => !formerKeys.has(key)).length,
    moved: movedCount(former, links, sectionTitles(after, profile)),
    removed: former.filter(({ key }) => !keys.has(key)).length,
    // One that went elsewhere takes its words along.
    figures: Math.max(changed.size, movedFigures([...formerFigures.keys()], [...figures.keys()])),
    figuresRemoved: [...formerFigures.keys()].filter((path) => !figures.has(path)).length,
  };
}

interface PlacedLink {
  /** The same for the same thing; the second link to one has another than the first. */
  readonly key: string;
  /** Title of its section; "" outside all. */
  readonly section: string;
}

function linksOf(doc: Node, profile: Profile): readonly PlacedLink[] {
  const sections = sectionsOf(doc, profile);
  const times = new Map<string, number>();
  return linksIn(doc).map(({ href, from }) => {
    const same = samenessOf(href);
    const time = (times.get(same) ?? 0) + 1;
    times.set(same, time);
    const section = sections.find((each) => each.from < from && from < each.to);
    return { key: `${time} ${same}`, section: section?.title ?? "" };
  });
}

function keysOf(links: readonly PlacedLink[]): ReadonlySet<string> {
  return new Set(links.map(({ key }) => key));
}

function sectionTitles(doc: Node, profile: Profile): ReadonlySet<string> {
  return new Set(sectionsOf(doc, profile).map(({ title }) => title));
}

function movedCount(
  before: readonly PlacedLink[],
  after: readonly PlacedLink[],
  titles: ReadonlySet<string>,
): number {
  const places = new Map(before.map((link, at) => [link.key, { at, section: link.section }]));
  const stayed = after.flatMap(({ key, section }) => {
    const place = places.get(key);
    // A section that was only renamed takes its links along.
    const isElsewhere = place && place.section !== section && titles.has(place.section);
    return place ? [{ at: place.at, isElsewhere }] : [];
  });
  const inPlace = stayed.filter(({ isElsewhere }) => !isElsewhere).map(({ at }) => at);
  return stayed.length - longestRise(inPlace).length;
}

function movedFigures(before: readonly string[], after: readonly string[]): number {
  const places = new Map(before.map((path, at) => [path, at]));
  const stayed = after.flatMap((path) => places.get(path) ?? []);
  return stayed.length - longestRise(stayed).length;
}

/** What each picture file of the site says, by its path. */
function figuresOf(doc: Node): ReadonlyMap<string, string> {
  const inFigures = figuresIn(doc).flatMap(({ images }) => {
    const row = images.map(({ path }) => path);
    return images.map((image) => [image.path, wordsOf(image, row)] as const);
  });
  const said = new Map(inFigures);
  const paths = picturePathsIn(doc).filter(isOwnFile);
  return new Map(paths.map((path) => [filePathOf(path), said.get(path) ?? ""]));
}

function wordsOf({ attributes }: FigureImage, row: readonly string[]): string {
  return JSON.stringify([attributes, row]);
}
