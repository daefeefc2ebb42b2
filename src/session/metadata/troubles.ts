import type { Clock } from "../../store/clock.ts";
import type { SourceTrouble } from "./metadata-state.ts";
import type { MetadataSourceId } from "../core/metadata-sources.ts";

/** The sources that are left alone for a while. */
export interface Troubles {
  readonly add: (trouble: SourceTrouble) => void;
  readonly of: (source: MetadataSourceId) => SourceTrouble | null;
  readonly end: () => void;
}

/** `onChange` hears of all that there are, whenever one comes or has passed. */
export function createTroubles(
  clock: Clock,
  onChange: (troubles: readonly SourceTrouble[]) => void,
): Troubles {
  let troubles: readonly SourceTrouble[] = [];
  let cancel = (): void => undefined;

  function put(now: readonly SourceTrouble[]): void {
    troubles = now;
    cancel();
    onChange(troubles);
    if (troubles.length === 0) return;
    const next = Math.min(...troubles.map(({ until }) => until));
    cancel = clock.later(Math.max(0, next - clock.now()), () =>
      put(troubles.filter(({ until }) => until > clock.now())),
    );
  }

  return {
    add: (trouble) => put([...troubles.filter(({ source }) => source !== trouble.source), trouble]),
    of: (wanted) =>
      troubles.find(({ source, until }) => source === wanted && until > clock.now()) ?? null,
    end: () => cancel(),
  };
}
