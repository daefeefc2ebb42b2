import { expect, it } from "vitest";
import { exactMoment } from "./exact-moment.ts";

it("says the minute on any day", () => {
  const now = new Date(2026, 10, 29, 20, 0).getTime();
  const said = (...at: [number, number, number, number, number]) =>
    exactMoment(new Date(...at).getTime(), now, (time) => `yesterday ${time}`);
  expect(said(2026, 10, 29, 9, 5)).toBe("09:05");
  expect(said(2026, 10, 28, 22, 14)).toBe("yesterday 22:14");
  expect(said(2026, 10, 3, 22, 14)).toBe("11-03 22:14");
  expect(said(2024, 10, 3, 22, 14)).toBe("2024-11-03 22:14");
});
