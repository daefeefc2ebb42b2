import type { PublishingService } from "../publishing/publishing-state.ts";
import { openWeekly } from "./opened-issue.ts";
import type { Tab } from "./test-browser.ts";

/** A post of three lines, with room between them for changes that do not touch. */
const POST_NAME = "2026-01-05-small-models.md";
export const POST_PATH = `_posts/${POST_NAME}`;
export const POST_TEXT = `---
layout: post
title: "Weekly Links 3: Small models"
date: 2026-01-05T08:00:00+08:00
---

One line.

Another line.

A last line.
`;

/** Opens it, and resolves to what carries it into a repository. */
export async function openPostToPublish({ session }: Tab): Promise<PublishingService> {
  await session.loadLens();
  await openWeekly(session, POST_TEXT, POST_NAME);
  return session.publishing.load();
}
