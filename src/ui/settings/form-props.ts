import type { Profile } from "../../issue/profile/profile.ts";
import type { LearnedNewsletter } from "../../links/learning/newsletter/learned-newsletter.ts";

/** What a part of the profile's form shows and tells. */
export interface FormProps {
  readonly profile: Profile;
  readonly evidence: LearnedNewsletter["evidence"] | null;
  readonly onChange: (profile: Profile) => void;
}
