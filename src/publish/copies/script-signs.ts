/** Letters that stand raised or lowered by themselves, as far as Unicode has them. */
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

const SIGNS = { sup: signsOf(RAISED), sub: signsOf(LOWERED) } as const;

/** What such a sign says is what compatibility makes of it. */
function signsOf(signs: string): ReadonlyMap<string, string> {
  const found = Array.from(signs, (sign) => [sign.normalize("NFKC"), sign] as const);
  const minus = found.find(([letter]) => letter === "\u2212")?.[1] ?? "";
  return new Map([...found, [" ", " "], ["-", minus]]);
}

/** A text in letters that stand raised (`sup`) or lowered (`sub`) by themselves; null where one has none. */
export function scriptSigns(text: string, script: "sup" | "sub"): string | null {
  const signs = Array.from(text, (letter) => SIGNS[script].get(letter));
  return signs.includes(undefined) ? null : signs.join("");
}
