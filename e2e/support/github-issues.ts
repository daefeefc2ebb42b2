import type { Page, Request } from "@playwright/test";

/** An open issue as GitHub's API lists it. */
export interface ListedIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly login: string;
}

/** Stands for GitHub's list of the issues of a repository; what it was asked is kept, and wrong questions are refused. */
export interface GitHubIssues {
  readonly asked: readonly Request[];
  answer: { readonly status: number; readonly issues: readonly ListedIssue[]; remaining: number };
}

const RESET = Math.floor(Date.UTC(2030, 0, 1, 10, 30) / 1_000);

export async function githubIssues(page: Page, repository: string): Promise<GitHubIssues> {
  const asked: Request[] = [];
  const github: GitHubIssues = { asked, answer: { status: 200, issues: [], remaining: 57 } };
  await page.route("https://api.github.com/**", async (route) => {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    const isAllowed =
      request.method() === "GET" &&
      pathname === `/repos/${repository}/issues` &&
      searchParams.get("state") === "open" &&
      !("authorization" in request.headers()) &&
      !("cookie" in request.headers()) &&
      !("referer" in request.headers());
    asked.push(request);
    const { status, issues, remaining } = github.answer;
    await route.fulfill({
      status: isAllowed ? status : 400,
      headers: {
        "access-control-allow-origin": "*",
        "access-control-expose-headers":
          "X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset",
        "content-type": "application/json; charset=utf-8",
        "x-ratelimit-limit": "60",
        "x-ratelimit-remaining": String(remaining),
        "x-ratelimit-reset": String(RESET),
      },
      body: JSON.stringify(
        status === 200
          ? issues.map(({ login, ...issue }) => ({ ...issue, state: "open", user: { login } }))
          : { message: "no" },
      ),
    });
  });
  return github;
}
