import { expect, it, vi } from "vitest";
import { SHIPPED_PROFILES } from "../../issue/profile/shipped-profiles.ts";
import { cleanLink } from "../clean/clean-link.ts";
import { guess } from "./guess.ts";
import { createObservations } from "./observations.ts";

vi.mock(import("../clean/clean-link.ts"), async (original) => {
  const real = await original();
  return { ...real, cleanLink: vi.fn(real.cleanLink) };
});

it("cleans the address of a link once to guess where it belongs", () => {
  const [profile] = SHIPPED_PROFILES;
  if (!profile) throw new Error("There is no profile.");
  const learned = { observations: createObservations(), corrections: new Map() };
  guess({ href: "https://a.example/x?utm_source=y", title: null }, learned, profile);
  expect(cleanLink).toHaveBeenCalledTimes(1);
});
