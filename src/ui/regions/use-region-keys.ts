import { useEffect } from "react";
import { firstFocusable } from "./first-focusable.ts";
import { REGIONS, nextRegion } from "./region-cycle.ts";
import type { Region } from "./region-cycle.ts";

/** F6 and Shift+F6 go round the elements with `data-region`, to where the hand was in each, else to its first control. */
export function useRegionKeys(): void {
  useEffect(() => {
    const last = new Map<Region, HTMLElement>();
    const remember = (event: FocusEvent) => {
      const region = regionOf(event.target);
      if (region && event.target instanceof HTMLElement) last.set(region, event.target);
    };
    const cycle = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      const places = regionPlaces();
      const next = nextRegion([...places.keys()], regionOf(document.activeElement), event.shiftKey);
      const place = next && places.get(next);
      if (!next || !place) return;
      event.preventDefault();
      const before = last.get(next);
      const target = before?.isConnected ? before : firstFocusable(place);
      target?.focus();
    };
    document.addEventListener("focusin", remember);
    document.addEventListener("keydown", cycle, true);
    return () => {
      document.removeEventListener("focusin", remember);
      document.removeEventListener("keydown", cycle, true);
    };
  }, []);
}

function regionPlaces(): Map<Region, HTMLElement> {
  const places = new Map<Region, HTMLElement>();
  for (const region of REGIONS) {
    const place = document.querySelector<HTMLElement>(`[data-region="${region}"]`);
    if (place && place.checkVisibility()) places.set(region, place);
  }
  return places;
}

function regionOf(target: EventTarget | null): Region | null {
  const name =
    target instanceof Element
      ? target.closest<HTMLElement>("[data-region]")?.dataset["region"]
      : null;
  return REGIONS.find((region) => region === name) ?? null;
}
