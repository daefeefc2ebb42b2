import type { Locator, Page } from "@playwright/test";

/** The front matter of an issue, as a form and as YAML. */
export class FrontMatterPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #main(): Locator {
    return this.#page.getByRole("main");
  }

  field(name: string): Locator {
    return this.#main.getByRole("textbox", { name, exact: true });
  }

  get offset(): Locator {
    return this.#main.getByRole("combobox", { name: "Offset" });
  }

  toggle(name: string): Locator {
    return this.#main.getByRole("switch", { name });
  }

  /** A tag that earlier issues had, to be added by a press. */
  offer(tag: string): Locator {
    return this.#main.getByRole("button", { name: tag, exact: true });
  }

  get yaml(): Locator {
    return this.#main.getByRole("textbox", { name: "YAML" });
  }

  /** What is wrong in the YAML, and in which line. */
  get problem(): Locator {
    return this.#main.getByRole("status");
  }

  /** What is said of figures that are published under the former name. */
  get leftFigures(): Locator {
    return this.#main.getByRole("status").filter({ hasText: /repository/ });
  }

  async showYaml(): Promise<void> {
    await this.#main.getByRole("tab", { name: "YAML" }).click();
  }

  async showForm(): Promise<void> {
    await this.#main.getByRole("tab", { name: "Form" }).click();
  }

  async back(): Promise<void> {
    await this.#main.getByRole("button", { name: "Back to the text" }).click();
  }
}
