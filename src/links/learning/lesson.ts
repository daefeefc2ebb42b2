import type { SectionRules } from "../../issue/profile/profile.ts";
import type { ItemShape } from "../../issue/shapes/item-shapes.ts";

/** What earlier issues teach about a host or an organisation. */
export interface Lesson {
  /** `host:openai.com` or `organisation:OpenAI`. */
  readonly about: string;
  /** How many links it is drawn from. */
  readonly links: number;
  /** The name that the newsletter gives it; null where none is usual. */
  readonly organisation: string | null;
  /** Title of the profile's section that its links usually stand in. */
  readonly section: string | null;
  readonly shape: ItemShape | null;
  readonly verb: string | null;
  /** Which of these a person has corrected. */
  readonly corrected: readonly ("organisation" | "section" | "shape" | "verb")[];
}

/** Where a link probably belongs, and how it is written there. null: not known well enough. */
export interface Guess {
  readonly section: SectionRules | null;
  /** 0 to 1: how often such links stood in that section. */
  readonly sureness: number;
  readonly shape: ItemShape | null;
  readonly organisation: string | null;
  readonly verb: string | null;
}
