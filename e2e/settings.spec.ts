import { expect, test } from "./fixtures.ts";

test("theme and language are chosen, and stay", async ({ page, library, settings }) => {
  await expect(library.newIssueButton).toBeVisible();
  await settings.goto();
  await settings.choice("Dark").click();
  await expect(settings.screen).toHaveCSS("color-scheme", "dark");
  await settings.choice("Light").click();
  await expect(settings.screen).toHaveCSS("color-scheme", "light");
  await settings.choice("简体中文").click();
  await expect(settings.screen).toHaveAttribute("lang", "zh-CN");
  await page.reload();
  await expect(settings.choice("浅色")).toBeChecked();
  await expect(settings.screen).toHaveAttribute("lang", "zh-CN");
});

test("a profile is edited with its errors told by line, exported and imported", async ({
  library,
  editor,
  settings,
}) => {
  await settings.goto();
  await settings.editProfile("Weekly Links");
  const yaml = await settings.yaml.inputValue();
  await settings.yaml.fill(yaml.replace("engine: kramdown", "engine: pandoc"));
  const line = yaml.split("\n").findIndex((each) => each.startsWith("engine:")) + 1;
  await expect(settings.problems).toContainText(`Line ${line}:`);
  await expect(settings.save).toBeDisabled();
  await settings.yaml.fill(
    yaml
      .replace("name: Weekly Links", "name: My Links")
      .replace("title: Reports", "title: Studies"),
  );
  await expect(settings.problems).toContainText("can be read");
  await settings.save.click();
  await expect(settings.profile("My Links")).toContainText("changed");

  const { name, text } = await settings.exportProfile("My Links");
  expect(name).toMatch(/\.ya?ml$/);
  expect(text).toContain("name: My Links");
  await settings.importProfile(
    "other.yaml",
    text.replace(/^id: .*$/m, "id: other-links").replace("My Links", "Other Links"),
  );
  await expect(settings.profile("Other Links")).toContainText("Yours");
  await settings.importProfile("broken.yaml", "id: [");
  await expect(editor.message(/broken\.yaml was not taken\. .*/)).toBeVisible();

  await library.goto();
  await library.newIssue({ headline: "Of mine", slug: "of-mine", profile: "Other Links" });
  await expect(editor.sectionTitles.first()).toHaveText("Studies");
});

test("a value changed in the form changes its line of the YAML and keeps what a hand wrote", async ({
  page,
  library,
  settings,
}) => {
  await expect(library.newIssueButton).toBeVisible();
  await settings.goto();
  await settings.editProfile("Weekly Links");
  const yaml = (await settings.yaml.inputValue()).replace(
    "engine:",
    "# as the site builds\nengine:",
  );
  await settings.yaml.fill(yaml);
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Night Flight");
  await expect(settings.yaml).toHaveValue(yaml.replace(/^name: .*$/m, 'name: "Night Flight"'));

  await settings.yaml.fill(`${yaml}oh: no\n`);
  await expect(settings.problems).toContainText("Line");
  await expect(page.locator("[inert]").getByLabel("Name", { exact: true })).toBeVisible();
  await settings.yaml.fill(yaml);
  await expect(page.locator("[inert]")).toHaveCount(0);
});

test("a time is typed key by key: what it is not yet stays in its field, and is said where one looks", async ({
  page,
  library,
  settings,
}) => {
  await expect(library.newIssueButton).toBeVisible();
  await settings.goto();
  await settings.editProfile("Weekly Links");
  const before = await settings.yaml.inputValue();
  const time = page.getByRole("textbox", { name: "Hour", exact: true });
  await time.press("Control+a");
  await page.keyboard.type("09:3");
  await expect(time).toHaveValue("09:3");
  await expect(page.getByRole("alert")).toBeInViewport();
  await expect(settings.save).toBeDisabled();
  await expect(settings.yaml).toHaveValue(before);
  await page.keyboard.type("0");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(settings.yaml).toHaveValue(/time: "?09:30/);
  await expect(settings.save).toBeEnabled();
});

test("a profile is saved by its button, which stays in sight, or by keys from any field", async ({
  page,
  library,
  settings,
}) => {
  await expect(library.newIssueButton).toBeVisible();
  await settings.goto();
  await settings.editProfile("Weekly Links");
  await settings.yaml.evaluate((field) => field.scrollIntoView({ block: "end" }));
  await expect(settings.save).toBeInViewport();
  await settings.yaml.press("Control+s");
  await expect(settings.yaml).toBeVisible();
  const yaml = await settings.yaml.inputValue();
  await settings.yaml.fill(yaml.replace("name: Weekly Links", "name: By Keys"));
  await expect(settings.save).toBeEnabled();
  await settings.yaml.press("Control+s");
  // One writes on where one was, as in a text.
  await expect(settings.save).toBeDisabled();
  await expect(settings.yaml).toBeFocused();
  await settings.goto();
  await expect(settings.profile("By Keys")).toContainText("changed");
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
});
