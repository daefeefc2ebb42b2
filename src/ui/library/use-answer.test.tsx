// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Search } from "../../session/search/create-search.ts";
import type { SearchQuery } from "../../session/search/filters.ts";
import { show, type } from "../testing/show.tsx";
import { useState } from "react";
import { useAnswer } from "./use-answer.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Answers every query by so many places as it has letters, but for what cannot be read. */
const search: Search = {
  find: async (query) => {
    if (query.words === "broken") throw new Error("The disk cannot be read.");
    return { issues: [], places: query.words.length, offers: [] };
  },
  subscribe: () => () => undefined,
};
const loader = { load: async () => search };

function Found() {
  const [query, setQuery] = useState<SearchQuery>({ words: "", filters: [] });
  const answered = useAnswer(loader, query, 4);
  return (
    <>
      <input
        value={query.words}
        onChange={({ currentTarget }) => setQuery({ words: currentTarget.value, filters: [] })}
      />
      <output>
        {answered
          ? `${answered.query.words}: ${answered.answer?.places ?? "unknown"}`
          : "nothing yet"}
      </output>
    </>
  );
}

it("an answer is never one to another query: where a query cannot be answered, the former answer goes", async () => {
  const { place, end } = await show(<Found />);
  const said = () => place.querySelector("output")?.textContent;
  const ask = async (query: string) => {
    await type(place.querySelector("input"), query);
    await act(() => vi.advanceTimersByTimeAsync(1_000));
  };
  expect(said()).toBe("nothing yet");
  await ask("model");
  expect(said()).toBe("model: 5");
  await ask("broken");
  expect(said()).toBe("broken: unknown");
  await ask("chips");
  expect(said()).toBe("chips: 5");
  end();
});
