import { draggedLink } from "../../support/input.ts";
import { MarkdownPane } from "../../pages/markdown-pane.ts";
import { itemAt, type Sheet, type Spot, spotsOf, withItems, withMoved } from "./expected-issue.ts";
import type { Person } from "./person.ts";

/** Does a step, and has `expected` know it. Resolves to false where there is nothing to do it with. */
export type Act = (person: Person, pick: number) => Promise<boolean>;

/** An item that an act is done at. */
interface Place {
  readonly person: Person;
  readonly sheet: Sheet;
  readonly spot: Spot;
  readonly words: string;
  readonly pick: number;
}

/** Longer ones would be broken, where the end of the line on the screen is not the end of the item. */
const isShort = ({ words }: Place): boolean => words.length < 60;

/** A section keeps an item, so that there is a place to come back to. */
const hasCompany = ({ sheet, spot }: Place): boolean =>
  (sheet.sections[spot.section]?.items.length ?? 0) > 1;

/** An act at an item that suits, and what the issue says after each part of it. */
function atItem(
  suits: (place: Place) => boolean,
  act: (place: Place) => Promise<readonly Sheet[]>,
): Act {
  return async (person, pick) => {
    const { sheet } = person.expected;
    const places = spotsOf(sheet)
      .map((spot) => ({ person, sheet, spot, words: itemAt(sheet, spot), pick }))
      .filter(suits);
    const place = places[pick % places.length];
    if (!place) return false;
    await person.caretAtEndOf(place.spot);
    person.expected.change(...(await act(place)));
    return true;
  };
}

const reads = ({ sheet, spot }: Place, words: string): Sheet => withItems(sheet, spot, 1, words);

export const write = atItem(isShort, async (place) => {
  const words = ` ${place.person.newWord()}`;
  await place.person.page.keyboard.insertText(words);
  return [reads(place, place.words + words)];
});

export const compose = atItem(isShort, async (place) => {
  const words = `词${place.person.newWord()}`;
  await (await place.person.input()).compose(["ci", "ci y"], words);
  return [reads(place, place.words + words)];
});

export const paste = atItem(isShort, async (place) => {
  const word = place.person.newWord();
  await (await place.person.input()).copyElsewhere({ "text/plain": word });
  await place.person.page.keyboard.press("Control+v");
  return [reads(place, place.words + word)];
});

export const beginItem = atItem(isShort, async ({ person, sheet, spot }) => {
  const words = `${person.newWord()} ${person.newWord()}`;
  const next = { ...spot, item: spot.item + 1 };
  await person.page.keyboard.press("Enter");
  await person.page.keyboard.insertText(words);
  return [withItems(sheet, next, 0, ""), withItems(sheet, next, 0, words)];
});

export const deleteItem = atItem(hasCompany, async ({ person, sheet, spot }) => {
  await person.page.keyboard.press("Control+/");
  await person.editor.goToRow("Delete");
  await person.page.keyboard.press("Enter");
  await person.editor.blockMenu.waitFor({ state: "detached" });
  return [withItems(sheet, spot, 1)];
});

const LAST_WORD = /(?<=\w \w+)( [\w词]+)$/;

export const takeBack = atItem(
  ({ words }) => LAST_WORD.test(words),
  async (place) => {
    const [last = ""] = LAST_WORD.exec(place.words) ?? [];
    await place.person.select(-last.length);
    await place.person.page.keyboard.press("Delete");
    return [reads(place, place.words.slice(0, -last.length))];
  },
);

const wayOf = ({ pick }: Place): 1 | -1 => (pick % 2 === 0 ? 1 : -1);

export const move = atItem(
  (place) => hasCompany(place) && withMoved(place.sheet, place.spot, wayOf(place)) !== null,
  async (place) => {
    const by = wayOf(place);
    await place.person.page.keyboard.press(by > 0 ? "Alt+ArrowDown" : "Alt+ArrowUp");
    const moved = withMoved(place.sheet, place.spot, by);
    return moved ? [moved] : [];
  },
);

const FIRST_WORD = /^(?:\*\*(\w+)\*\*|(\w+))(?= )/;

export const makeBold = atItem(
  (place) => isShort(place) && FIRST_WORD.test(place.words),
  async (place) => {
    const [all = "", bold, plain = ""] = FIRST_WORD.exec(place.words) ?? [];
    await place.person.editor.moveCaret("Home");
    await place.person.select((bold ?? plain).length);
    await place.person.page.keyboard.press("Control+b");
    return [reads(place, (bold ?? `**${plain}**`) + place.words.slice(all.length))];
  },
);

export const dropLink = atItem(
  () => true,
  async ({ person, sheet, spot }) => {
    const [title, words] = [person.newWord(), person.newWord()];
    const address = `https://e.example/${title.slice(1)}`;
    const link = draggedLink(address, `Link ${title}`);
    const next = { ...spot, item: spot.item + 1 };
    await (await person.input()).drop(person.item(spot), link, "bottom");
    await person.caretComesTo(next, `Link ${title}`);
    await person.page.keyboard.insertText(words);
    const item = `[**Link ${title}**](${address})`;
    return [withItems(sheet, next, 0, `${item}:`), withItems(sheet, next, 0, `${item}: ${words}`)];
  },
);

export const rewriteIntro: Act = async ({ page, editor, expected, newWord }) => {
  const { sheet } = expected;
  const intro = `Introduction ${newWord()}.`;
  const position = { x: 5, y: 5 };
  await editor.text.getByRole("paragraph").first().click({ clickCount: 3, position });
  await page.keyboard.insertText(intro);
  expected.change({ ...sheet, intro });
  return true;
};

export const changeHeadline: Act = async ({ page, editor, expected, newWord }) => {
  const { sheet } = expected;
  const words = ` ${newWord()}`;
  await editor.headline.click();
  await page.keyboard.press("End");
  await page.keyboard.insertText(words);
  expected.change({ ...sheet, headline: sheet.headline + words });
  return true;
};

export const replaceAll: Act = async (person, pick) => {
  const { page, editor, expected } = person;
  const { sheet } = expected;
  const found = spotsOf(sheet).flatMap((spot) => itemAt(sheet, spot).match(/w\d{3}/g) ?? []);
  const word = found[pick % found.length];
  if (word === undefined) return false;
  const other = person.newWord();
  const change = (text: string) => text.replaceAll(word, other);
  await person.caretAtEndOf({ section: 0, item: 0 });
  await page.keyboard.press("Control+h");
  await editor.findBar.getByRole("textbox", { name: "Find" }).fill(word);
  await editor.findBar.getByRole("textbox", { name: "Replace" }).fill(other);
  await editor.findBar.getByRole("button", { name: "Replace all" }).click();
  await page.keyboard.press("Escape");
  const sections = sheet.sections.map(({ title, items }) => ({ title, items: items.map(change) }));
  expected.change({ ...sheet, intro: change(sheet.intro), sections });
  return true;
};

export const writeInMarkdown: Act = async (person) => {
  const { page, expected } = person;
  const { sheet } = expected;
  const spot = spotsOf(sheet).at(-1);
  if (!spot) return false;
  const pane = new MarkdownPane(page);
  await pane.open();
  await pane.source.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowLeft");
  const words = ` ${person.newWord()}`;
  await page.keyboard.insertText(words);
  await page.keyboard.press("Control+Alt+m");
  await pane.pane.waitFor({ state: "hidden" });
  expected.change(withItems(sheet, spot, 1, itemAt(sheet, spot) + words));
  return true;
};
