const NONE = {
  allowed: "",
  key: "",
  limit: "",
  placeholder: "",
  reason: "",
  text: "",
  title: "",
  value: "",
};

/** The parameters of a problem's sentence, in the form in which any of the sentences takes them. */
export function problemParameters(given: Readonly<Record<string, string>>): typeof NONE {
  return { ...NONE, ...given };
}
