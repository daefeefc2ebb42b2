import { fillWords } from "../../core/fill-words.ts";
import type { FigureTexts } from "../../core/figure-texts.ts";
import type { PictureService } from "../../core/picture-service.ts";
import { openFields } from "./open-fields.ts";
import { pictureName } from "./picture-element.ts";
import type { PicturePort } from "./picture-port.ts";

/** More rows than these are not shown at once: their pictures are found by typing. */
const MOST_SHOWN = 200;
/** For screens of two pixels in one; each takes 55 kB. */
const THUMBNAIL = { width: 144, height: 96 };
const LIST_ID = "repository-pictures";

interface Ends {
  readonly chosen: (address: string) => void;
  /** The list is gone without a choice; `byKey`: by Escape. */
  readonly closed: (byKey: boolean) => void;
}

/** Shows the pictures of the repository below a figure, with what narrows them; one is chosen by arrows and Enter, or a click. */
export function openRepositoryList(
  { dom, context }: Pick<PicturePort, "dom" | "context">,
  texts: FigureTexts,
  addresses: readonly string[],
  { chosen, closed }: Ends,
): void {
  const { form, input, list, rest } = listElements(texts);
  const drawing = drawInSight(list, context().pictures);
  let options: readonly HTMLElement[] = [];
  let active = 0;

  const activate = (at: number): void => {
    options[active]?.setAttribute("aria-selected", "false");
    active = Math.max(0, Math.min(at, options.length - 1));
    const option = options[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option?.id ?? "");
  };
  const narrow = (): void => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const isFound = (address: string) => words.every((word) => address.includes(word));
    const found = addresses.filter((address) => isFound(address.toLowerCase()));
    options = found.slice(0, MOST_SHOWN).map(optionOf);
    list.replaceChildren(...options);
    drawing.watch(options);
    const count = found.length - options.length;
    rest.textContent = count > 0 ? fillWords(texts.morePictures, { count }) : "";
    if (found.length === 0) rest.textContent = texts.noPictureFound;
    rest.hidden = rest.textContent === "";
    activate(0);
  };
  const close = (): void => {
    drawing.end();
    form.remove();
  };
  const choose = (option: Element | null | undefined): void => {
    if (!(option instanceof HTMLElement)) return;
    close();
    chosen(option.dataset["address"] ?? "");
  };

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => activate(active + 1),
    ArrowUp: () => activate(active - 1),
    PageDown: () => activate(active + 5),
    PageUp: () => activate(active - 5),
    Enter: () => choose(options[active]),
    Escape() {
      close();
      closed(true);
    },
  };
  input.addEventListener("input", narrow);
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) =>
    choose(target instanceof Element ? target.closest("[role=option]") : null),
  );
  form.addEventListener("keydown", (event) => {
    const run = event.isComposing || event.keyCode === 229 ? undefined : keys[event.key];
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && form.contains(relatedTarget)) return;
    queueMicrotask(() => {
      if (!form.isConnected) return;
      close();
      closed(false);
    });
  });
  narrow();
  openFields(form, dom);
}

function listElements(texts: FigureTexts) {
  const form = document.createElement("form");
  form.className = "float popover fields repository-pictures";
  form.contentEditable = "false";
  form.dataset["chrome"] = "";
  form.setAttribute("aria-label", texts.fromRepository);
  const input = document.createElement("input");
  input.className = "field";
  input.placeholder = texts.findPicture;
  input.setAttribute("aria-label", texts.findPicture);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-expanded", "true");
  input.setAttribute("aria-controls", LIST_ID);
  const list = document.createElement("div");
  list.id = LIST_ID;
  list.className = "repository-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", texts.fromRepository);
  const rest = document.createElement("p");
  rest.className = "hint";
  rest.setAttribute("role", "status");
  form.append(input, list, rest);
  return { form, input, list, rest };
}

function optionOf(address: string, index: number): HTMLElement {
  const option = document.createElement("div");
  option.id = `${LIST_ID}-${index}`;
  option.dataset["address"] = address;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const image = document.createElement("canvas");
  image.width = THUMBNAIL.width;
  image.height = THUMBNAIL.height;
  const words = document.createElement("span");
  const folder = document.createElement("small");
  const name = pictureName(address);
  folder.textContent = address.slice(0, address.length - name.length);
  words.append(name, folder);
  option.append(image, words);
  return option;
}

/** Has each picture read and shown when its row comes into sight. */
function drawInSight(list: HTMLElement, pictures: PictureService) {
  const asked = new WeakSet<Element>();
  async function draw(option: HTMLElement): Promise<void> {
    if (asked.has(option)) return;
    asked.add(option);
    const address = option.dataset["address"] ?? "";
    const small = await pictures.thumbnail(address, THUMBNAIL.height);
    if (small) drawWithin(option.querySelector("canvas"), small);
    else showWhole(option, address);
    small?.close();
  }

  /** What the browser makes no small picture of, a drawing above all, is shown as it is. */
  function showWhole(option: HTMLElement, address: string): void {
    const picture = pictures.picture(address);
    if (picture?.kind !== "image") return void waiting.set(option, address);
    waiting.delete(option);
    const image = document.createElement("img");
    image.alt = "";
    image.decoding = "async";
    image.src = picture.url;
    option.querySelector("canvas")?.replaceWith(image);
  }

  const waiting = new Map<HTMLElement, string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof HTMLElement) void draw(target);
    },
    { root: list, rootMargin: "120px" },
  );
  const endHearing = pictures.subscribe(() =>
    waiting.forEach((address, option) => showWhole(option, address)),
  );
  return {
    watch(options: readonly HTMLElement[]): void {
      observer.disconnect();
      waiting.clear();
      for (const option of options) observer.observe(option);
    },
    end(): void {
      observer.disconnect();
      waiting.clear();
      endHearing();
    },
  };
}

/** Draws a picture whole into the middle of a canvas. */
function drawWithin(canvas: HTMLCanvasElement | null, small: ImageBitmap): void {
  const scale = Math.min(THUMBNAIL.width / small.width, THUMBNAIL.height / small.height);
  const [width, height] = [small.width * scale, small.height * scale];
  const [left, top] = [(THUMBNAIL.width - width) / 2, (THUMBNAIL.height - height) / 2];
  canvas?.getContext("2d")?.drawImage(small, left, top, width, height);
}
