import type { Language } from "../texts/languages.ts";

interface Sample {
  readonly text: string;
  readonly profileId: string;
}

const SAMPLES: Record<Language, () => Promise<Sample>> = {
  en: async () => ({ text: (await import("./sample-en.md?raw")).default, profileId: "weekly-en" }),
  "zh-CN": async () => ({
    text: (await import("./sample-zh-cn.md?raw")).default,
    profileId: "weekly-zh",
  }),
};

/** The sample issue in a language, with the profile it is written for. */
export function loadSample(language: Language): Promise<Sample> {
  return SAMPLES[language]();
}
