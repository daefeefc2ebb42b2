import type { TFunction } from "i18next";
import type { PlaceId } from "../../publish/copies/index.ts";

export function placeName(t: TFunction, place: PlaceId): string {
  return t(`copies.places.${place}`);
}
