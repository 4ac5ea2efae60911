import type { CslName } from "@colloquy/csl-processor";
import { cleanText } from "./clean-text.js";
import { nameMarkup, particleOf, plainText, renderMarkup } from "./plain-text.js";

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
};
/** BibTeX counts braces, with a backslash or without: without a partner they go in by name. */
const LONE_BRACES: Readonly<Record<string, string>> = { "{": "\\textbraceleft{}", "}": "\\textbraceright{}" };
const COMMANDS: Readonly<Record<string, string>> = { i: "emph", b: "textbf", sub: "textsubscript", sup: "textsuperscript", sc: "textsc" };
/** Pairs that TeX sets as one sign. */
const LIGATURE = /([-,'`])(?=\1)|[?!](?=`)/g;

/** Text with the markup of CSL-JSON as LaTeX in UTF-8, its braces in pairs. */
export function texText(markup: string): string {
  const paired = hasPairedBraces(plainText(markup));
  const escape = (text: string): string =>
    text.replace(/[\\{}$&#_%~^<>|]/g, (sign) => SIGNS[sign] ?? (paired ? undefined : LONE_BRACES[sign]) ?? `\\${sign}`);
  const around = (element: string): readonly [string, string] => {
    const command = COMMANDS[element];
    return command === undefined ? ["", ""] : [`\\${command}{`, "}"];
  };
  return renderMarkup(markup, escape, around).replace(LIGATURE, "$&{}");
}

function hasPairedBraces(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** An address as it stands, but for what would end its field, which is encoded. */
export function texUrl(url: string): string {
  return cleanText(url).replace(/[\s{}\\"<>^`|]/g, encodeURIComponent);
}

/** Words that begin with a capital: nothing that BibTeX could take for a particle, a comma or an "and". */
const WORDS = /^\p{Lu}[\p{L}\p{M}.'’]*(?:[ -]\p{Lu}[\p{L}\p{M}.'’]*)*$/u;
const PARTICLES = /^(?!.*\band\b)\p{Ll}[\p{L}\p{M}'’]*(?: \p{Ll}[\p{L}\p{M}'’]*)*$/u;

/** biber counts commas inside braces too, and leaves out an entry with more than a name can have. */
const MOST_PARTS = 3;

/**
 * A name as BibTeX and biblatex read it: `von Last, Jr, First`, with braces around what they would divide, and around
 * the whole of a name without parts, or with too many commas in them.
 */
export function texName(name: CslName): string {
  const { family, given, suffix, literal } = name;
  if (family === undefined || family.trim() === "") return braced(given ?? literal ?? "");
  const particle = particleOf(name);
  const keepsParticle = PARTICLES.test(cleanText(particle));
  const last =
    particle === "" || keepsParticle
      ? [texText(particle), namePart(family)].filter((part) => part !== "").join(" ")
      : braced(`${particle} ${family}`);
  if (given === undefined && suffix === undefined) return WORDS.test(family) && family.includes(" ") ? braced(family) : last;
  const parts = [last, ...(suffix === undefined ? [] : [namePart(suffix)]), given === undefined ? "{}" : namePart(given)].join(", ");
  return parts.split(",").length > MOST_PARTS ? braced(nameMarkup(name)) : parts;
}

function namePart(text: string): string {
  return WORDS.test(cleanText(text)) ? texText(text) : braced(text);
}

function braced(text: string): string {
  return `{${texText(text)}}`;
}
