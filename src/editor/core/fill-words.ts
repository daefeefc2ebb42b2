/** A sentence with `{{name}}` and the like replaced by what they stand for. */
export function fillWords(
  sentence: string,
  parameters: Readonly<Record<string, string | number>>,
): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    String(parameters[name] ?? whole),
  );
}
