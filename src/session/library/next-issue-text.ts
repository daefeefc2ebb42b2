import { newIssueText, type NewIssue } from "../../issue/new-issue/new-issue-text.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { likePost } from "../../links/learning/newsletter/like-post.ts";

/** An issue with the front matter and the sections of another one, and nothing in them. */
export function nextIssueText(profile: Profile, former: string, issue: NewIssue): string {
  return newIssueText(likePost(profile, former), issue);
}
