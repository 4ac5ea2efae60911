import { foldLabel } from "./label-shape.js";

const MAX_WORDS = 4;

/** What a full name may be shortened to in later labels, folded: `lee`, `al` of `Ann Lee`; `bd`, `bld` of `Bo L. Dahl`. */
export function shortForms(name: string): readonly string[] {
  const words = foldLabel(name).split(/[\s.]+/).filter((word) => word !== "");
  if (words.length < 2 || words.length > MAX_WORDS) return [];
  const last = words.at(-1) ?? "";
  const initials = words.map((word) => word.charAt(0));
  return [last, initials.join(""), `${initials[0] ?? ""}${last.charAt(0)}`];
}
