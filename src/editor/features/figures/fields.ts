/** A small form in the text: named fields one below the other, and what happens when they are done with. */
export interface InputField {
  readonly label: string;
  readonly value: string;
  readonly face?: "code";
}

/** A button of a form or a group: it ends the form, too, and then does more. */
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

/** Fields that belong together. Where a form has several such groups, each has a name over it, beside what is done with it. */
export interface FieldsGroup {
  readonly fields: readonly InputField[];
  /** By the values of its fields. */
  readonly name?: (values: readonly string[]) => string;
  readonly actions?: readonly FieldsAction[];
}

/** Makes the form. An action takes the place of `done`. */
export function fieldsForm(
  name: string,
  groups: readonly FieldsGroup[],
  { typed, done }: FieldsHands,
  actions: readonly FieldsAction[] = [],
): HTMLFormElement {
  const form = document.createElement("form");
  form.className = "float popover fields";
  form.contentEditable = "false";
  form.dataset["chrome"] = "";
  form.setAttribute("aria-label", name);
  let finished = false;
  const finish = (values: readonly string[] | null): void => {
    if (finished) return;
    finished = true;
    done(values);
  };
  const act = (action: FieldsAction): void => {
    finished = true;
    action.run(values());
  };
  const shown = groups.map((group) => groupElement(group, act));
  form.append(...shown.map(({ element }) => element));
  const values = (): string[] => shown.flatMap((group) => group.values());
  const tellTyped = (): void => {
    for (const { rename } of shown) rename();
    typed(values());
  };
  if (actions.length > 0) {
    const foot = document.createElement("div");
    foot.className = "popover-foot";
    foot.append(...actions.map((action) => actionButton(action, act)));
    form.append(foot);
  }
  form.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) tellTyped();
  });
  form.addEventListener("compositionend", tellTyped);
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

/** Shows a group: its name and what is done with it, and its fields below. */
function groupElement({ fields, name, actions = [] }: FieldsGroup, act: Act) {
  const element = document.createElement("div");
  const inputs: HTMLInputElement[] = [];
  const values = (): string[] => inputs.map((input) => input.value.trim());
  const heading = document.createElement("b");
  const buttons = actions.map((action) => ({ action, button: actionButton(action, act) }));
  const rename = (): void => {
    for (const { input, face } of inputs.map((each, at) => ({ input: each, ...fields[at] })))
      if (face) input.title = input.value;
    if (!name) return;
    heading.textContent = name(values());
    element.setAttribute("aria-label", heading.textContent);
    for (const { action, button } of buttons)
      button.setAttribute("aria-label", `${action.label} ${heading.textContent}`);
  };
  if (name) {
    element.className = "fields-group";
    element.setAttribute("role", "group");
    const head = document.createElement("div");
    head.className = "fields-head";
    head.append(heading, ...buttons.map(({ button }) => button));
    element.append(head);
  }
  for (const { label, value, face } of fields) {
    const row = document.createElement("label");
    row.className = "popover-row";
    const words = document.createElement("span");
    words.textContent = label;
    const input = document.createElement("input");
    input.className = "field";
    input.value = value;
    if (face) input.dataset["face"] = face;
    row.append(words, input);
    element.append(row);
    inputs.push(input);
  }
  rename();
  return { element, values, rename };
}

type Act = (action: FieldsAction) => void;

function actionButton(action: FieldsAction, act: Act): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.dataset["size"] = "small";
  button.textContent = action.label;
  button.addEventListener("click", () => act(action));
  return button;
}
