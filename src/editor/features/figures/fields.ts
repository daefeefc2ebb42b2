/** A small form in the text: named fields one below the other, and what happens when they are done with. */
export interface InputField {
  readonly label: string;
  readonly value: string;
  readonly face?: "code";
}

/** A button below the fields: it ends the form, too, and then does more. */
export interface FieldsAction {
  readonly label: string;
  readonly run: (values: readonly string[]) => void;
}

/** What is done with the values, which come in the order of the fields. */
export interface FieldsHands {
  /** Something was typed: it is kept at once, so that no crash takes it. */
  readonly typed: (values: readonly string[]) => void;
  /** The form was left or Enter was pressed; null on Escape: all is to be as it was before. Called once. */
  readonly done: (values: readonly string[] | null) => void;
}

/** Makes the form. An action takes the place of `done`. */
export function fieldsForm(
  name: string,
  fields: readonly InputField[],
  { typed, done }: FieldsHands,
  actions: readonly FieldsAction[] = [],
): HTMLFormElement {
  const form = document.createElement("form");
  form.className = "float popover fields";
  form.contentEditable = "false";
  form.dataset["chrome"] = "";
  form.setAttribute("aria-label", name);
  const inputs = fields.map(({ label, value, face }) => {
    const row = document.createElement("label");
    row.className = "popover-row";
    const words = document.createElement("span");
    words.textContent = label;
    const input = document.createElement("input");
    input.className = "field";
    input.value = value;
    if (face) input.dataset["face"] = face;
    row.append(words, input);
    form.append(row);
    return input;
  });
  let finished = false;
  const finish = (values: readonly string[] | null): void => {
    if (finished) return;
    finished = true;
    done(values);
  };
  const values = (): string[] => inputs.map((input) => input.value.trim());
  if (actions.length > 0) {
    const foot = document.createElement("div");
    foot.className = "popover-foot";
    for (const { label, run } of actions) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.dataset["size"] = "small";
      button.textContent = label;
      button.addEventListener("click", () => {
        finished = true;
        run(values());
      });
      foot.append(button);
    }
    form.append(foot);
  }
  form.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed(values());
  });
  form.addEventListener("compositionend", () => typed(values()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    finish(values());
  });
  form.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      finish(null);
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      finish(values());
    }
  });
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && form.contains(event.relatedTarget)) return;
    // A form that is taken out of the page loses the focus too; wait until it is clear which it was.
    queueMicrotask(() => form.isConnected && finish(values()));
  });
  return form;
}

/**
 * Opens a form below an element, in the browser's top layer, so that no box of the text cuts it off; above the element where there is no room
 * below. It stays there while the text is scrolled.
 */
export function openFields(form: HTMLFormElement, anchor: HTMLElement): void {
  form.popover = "manual";
  anchor.append(form);
  form.showPopover();
  const place = (): void => {
    if (!form.isConnected) return removeEventListener("scroll", place, true);
    const { left, top, bottom } = anchor.getBoundingClientRect();
    const { width, height } = form.getBoundingClientRect();
    const isBelow = bottom + SPACE + height <= innerHeight || top < height + SPACE;
    const at = isBelow ? bottom + SPACE : top - SPACE - height;
    form.style.left = `${Math.max(SPACE, Math.min(left, innerWidth - width - SPACE))}px`;
    form.style.top = `${Math.max(SPACE, Math.min(at, innerHeight - height - SPACE))}px`;
  };
  addEventListener("scroll", place, true);
  new ResizeObserver(place).observe(form);
  place();
  focusFields(form);
}

/** Pixels between a form and what it belongs to, and the edges of the window. */
const SPACE = 8;

/** Puts the caret into the first field that is empty or ends in an open folder, else selects the first. */
function focusFields(form: HTMLFormElement): void {
  const inputs = [...form.querySelectorAll("input")];
  const first = inputs.find(({ value }) => value === "" || value.endsWith("/")) ?? inputs[0];
  first?.focus();
  if (first?.value.endsWith("/")) first.setSelectionRange(first.value.length, first.value.length);
  else first?.select();
}
