import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { withBuild } from "./support/build-server.ts";
import { withSite } from "./support/own-site.ts";
import { BASE_URL } from "./support/server.ts";

test.use({ expectedError: /frame-ancestors|Failed to load resource|ERR_/ });

async function framed(page: Page, address: string, look: (page: Page) => Promise<void>) {
  const html = `<iframe title="framed" src="${address}" width="900" height="600"></iframe>`;
  await withSite({ html }, async (origin) => {
    await page.goto(origin);
    await look(page);
  });
}

test("another site does not show Galley in a frame: the server's headers forbid it", async ({
  page,
}) => {
  const response = await page.goto(BASE_URL);
  const headers = response?.headers() ?? {};
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  await framed(page, BASE_URL, async () => {
    await expect(page.frameLocator("iframe").getByRole("main")).toHaveCount(0);
  });
});

test("on a host without headers Galley shows no issue inside another site's page, and a way out", async ({
  page,
}) => {
  await withBuild(
    async ({ address }) => {
      await framed(page, address, async () => {
        const frame = page.frameLocator("iframe");
        await expect(frame.getByRole("heading")).toHaveText("Galley is shown inside another page");
        await expect(frame.getByRole("button")).toHaveCount(0);
        await expect(frame.getByRole("link")).toHaveAttribute("target", "_blank");
      });
    },
    { hasHeaders: false },
  );
});
