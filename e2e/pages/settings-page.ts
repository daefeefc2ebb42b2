import type { Locator, Page } from "@playwright/test";
import type { DownloadedFile } from "./editor-page.ts";
import { downloadBy } from "./editor-page.ts";

/** Settings, and the profile that is being edited. */
export class SettingsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async goto(): Promise<void> {
    await this.#page.getByRole("button", { name: /^(Settings|设置)$/ }).click();
  }

  /** The whole page, whose look and language are set here. */
  get screen(): Locator {
    return this.#page.locator("html");
  }

  async back(): Promise<void> {
    await this.#page.getByRole("button", { name: "Back", exact: true }).click();
  }

  choice(name: string): Locator {
    return this.#page.getByRole("radio", { name });
  }

  get remoteImages(): Locator {
    return this.#page.getByRole("switch", { name: "Load remote pictures at once" });
  }

  /** The switch of a service that is asked for titles and facts of links. */
  source(name: string): Locator {
    return this.#page.getByRole("switch", { name });
  }

  /** What the settings say of those who are asked. */
  get sources(): Locator {
    return this.#page.getByRole("region", {
      name: /^(Titles and facts of links|链接的标题和信息)$/,
    });
  }

  profile(name: string): Locator {
    return this.#page.getByRole("listitem").filter({
      has: this.#page.getByRole("link", { name, exact: true }),
    });
  }

  async editProfile(name: string): Promise<void> {
    await this.#page.getByRole("link", { name, exact: true }).click();
  }

  get yaml(): Locator {
    return this.#page.getByRole("textbox", { name: "Profile as YAML" });
  }

  /** What is wrong in the profile, or that nothing is. */
  get problems(): Locator {
    return this.#page.getByRole("status").filter({ hasText: /Line \d+:|can be read/ });
  }

  get save(): Locator {
    return this.#page.getByRole("button", { name: "Save", exact: true });
  }

  async exportProfile(name: string): Promise<DownloadedFile> {
    return downloadBy(this.#page, () =>
      this.profile(name).getByRole("button", { name: "Export" }).click(),
    );
  }

  async importProfile(name: string, text: string): Promise<void> {
    const chosen = this.#page.waitForEvent("filechooser");
    await this.#page.getByRole("button", { name: "Import…" }).click();
    await (
      await chosen
    ).setFiles({ name, mimeType: "application/yaml", buffer: Buffer.from(text) });
  }
}
