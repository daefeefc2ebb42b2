import readings from "./engine-readings.json" with { type: "json" };

/**
 * What the real engines publish of a text: Liquid and kramdown as Jekyll runs them (kramdown's null where the build
 * stops), and cmark-gfm as GitHub does. Recorded, so that no test needs them.
 */
export interface EngineReading {
  readonly kramdown: string | null;
  readonly github: string;
}

const BY_TEXT = new Map<string, EngineReading>(Object.entries(readings));

/** The recorded reading of a text. */
export function engineReading(text: string): EngineReading {
  const reading = BY_TEXT.get(text);
  if (!reading) throw new RangeError(`the engines were not asked about ${JSON.stringify(text)}`);
  return reading;
}
