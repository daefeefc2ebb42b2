import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { LibraryPage } from "../pages/library-page.ts";
import { browserOptions } from "../support/browser-options.ts";
import { RealInput } from "../support/input.ts";
import { prefer } from "../support/prefer.ts";
import { BASE_URL } from "../support/server.ts";
import { DOORS } from "./hostile-doors.ts";

/** What would run, or ask another host, wherever HTML is made of it. */
const SAMPLE: readonly string[] = [
  "<script>galleyRan('script')</script>",
  '<img src=x onerror="galleyRan(1)">',
  "<svg onload=galleyRan(2)><animate onbegin=galleyRan(3) attributeName=x dur=1s></svg>",
  '<iframe srcdoc="<script>parent.galleyRan(4)</script>"></iframe>',
  '<a href="javascript:galleyRan(5)" id=x autofocus onfocus=galleyRan(6)>a</a>',
  '<style>@import "https://outside.example/a.css"; p { background: url(https://outside.example/b) }</style>',
  '<img srcset="https://outside.example/c 1x"><video poster="https://outside.example/d"></video>',
  '<link rel=stylesheet href="https://outside.example/e"><meta http-equiv=refresh content="0;url=https://outside.example/f">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=galleyRan(7)&gt;">',
  '<form action="javascript:galleyRan(8)"><input autofocus onfocus=galleyRan(9)><button formaction="javascript:galleyRan(10)">b</button></form>',
  '<object data="data:text/html,<script>parent.galleyRan(11)</script>"></object><embed src="javascript:galleyRan(12)">',
  "<details open ontoggle=galleyRan(13)><summary>s</summary></details><body onload=galleyRan(14)><frameset onload=galleyRan(15)>",
];

/** The sample, in two pieces; the folder of the shared payloads holds many more, of which `GALLEY_PAYLOADS` are tried (`all`). */
function payloads(): readonly string[] {
  const count = process.env["GALLEY_PAYLOADS"];
  const path = join(process.env["GALLEY_CORPUS"] ?? "", "payloads/hostile-html.json");
  const sample = [SAMPLE.slice(0, 8).join("\n\n"), SAMPLE.slice(8).join("\n\n")];
  if (count === undefined || !existsSync(path)) return sample;
  const all: unknown = JSON.parse(readFileSync(path, "utf8"));
  const texts = Array.isArray(all) ? all.map(String) : [];
  const step = count === "all" ? 1 : Math.max(1, Math.floor(texts.length / Number(count)));
  return [...sample, ...texts.filter((_, index) => index % step === 0)];
}

for (const isWithout of [false, true])
  for (const [name, door] of Object.entries(DOORS))
    test(`nothing runs and nobody is asked of what comes by ${name}, ${isWithout ? "also without" : "with"} the page's policy`, async ({
      browser,
    }) => {
      const texts = payloads();
      test.setTimeout(60_000 + texts.length * 4_000);
      const { launchOptions: _, ...options } = browserOptions;
      const context = await browser.newContext({ ...options, bypassCSP: isWithout });
      const ran: string[] = [];
      const asked = await noteAsked(context);
      const page = await context.newPage();
      await noteRuns(page, ran);
      const watched = {
        page,
        library: new LibraryPage(page, "en"),
        editor: new EditorPage(page, "en"),
        input: await RealInput.of(page),
      };
      for (const payload of texts) {
        await door(watched, payload);
        expect({ payload, ran, asked }).toEqual({ payload, ran: [], asked: [] });
      }
      await context.close();
    });

/** Gathers what is asked of anybody else than the app's own server. */
async function noteAsked(context: BrowserContext): Promise<readonly string[]> {
  const asked: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith("http") && url.origin !== new URL(BASE_URL).origin,
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  return asked;
}

/** Gathers what runs: our own word, and those that the payloads of others cry. */
async function noteRuns(page: Page, ran: string[]): Promise<void> {
  await prefer(page, { agreedSources: [] });
  page.on("dialog", (dialog) => {
    ran.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction("galleyRan", (what: unknown) => void ran.push(String(what)));
}
