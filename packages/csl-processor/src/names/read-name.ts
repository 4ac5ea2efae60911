import type { Name, PersonalName } from "./name.js";
import { splitParticles } from "./split-particles.js";

/** Reads a name of CSL-JSON; undefined when nothing in it is a name. A string is a literal name. */
export function readName(value: unknown): Name | undefined {
  if (typeof value === "string") return literalName(value);
  if (typeof value !== "object" || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (key: string): string => {
    const field = fields.get(key);
    return typeof field === "string" || typeof field === "number" ? String(field).trim() : "";
  };
  const literal = text("literal");
  if (literal !== "") return literalName(literal);
  const family = text("family");
  const given = text("given");
  if (family === "") return literalName(given);
  return personalName(family, given, text, fields);
}

function literalName(literal: string): Name | undefined {
  return literal.trim() === "" ? undefined : { kind: "literal", literal: literal.trim() };
}

function personalName(
  family: string,
  given: string,
  text: (key: string) => string,
  fields: ReadonlyMap<string, unknown>,
): PersonalName {
  const stated = {
    family,
    given,
    droppingParticle: text("dropping-particle"),
    nonDroppingParticle: text("non-dropping-particle"),
  };
  const parts = fields.get("parse-names") === false ? stated : splitParticles(stated);
  const suffixed = parts.given.includes(",") ? SUFFIX.exec(parts.given) : null;
  const [, bare = parts.given, exclamation, found = ""] = suffixed ?? [];
  const suffix = text("suffix");
  return {
    kind: "personal",
    ...parts,
    given: suffix === "" ? bare : parts.given,
    suffix: suffix === "" ? found : suffix,
    commaSuffix: isTrue(fields.get("comma-suffix")) || (suffix === "" && exclamation === "!"),
    familyFirst: isTrue(fields.get("static-ordering")) || isFamilyFirst(`${family}${given}`),
  };
}

/** A suffix after the given name, as many databases store it: `John, III`, or `John,! Jr.` with a comma printed. */
const SUFFIX = /^([^,]*),(!?) ([^,]*)$/;

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === "true" || value === "1";
}

/** Scripts in which the family name stands first and nothing is initialised (CSL 1.0.2, "Name-part Order"). */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s・々]+$/u;

function isFamilyFirst(text: string): boolean {
  return FAMILY_FIRST.test(text);
}
