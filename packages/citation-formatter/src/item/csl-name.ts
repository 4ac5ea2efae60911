import type { PersonName } from "@colloquy/corpus-schema";
import type { CslName } from "@colloquy/csl-processor";
import { cslText } from "./csl-text.js";

/**
 * A person's name as a CSL name. Without a family name it is printed as it stands, in short forms too. A full form that
 * puts the family name first (`Wang Wei`) keeps that order everywhere.
 */
export function cslName(name: PersonName): CslName {
  const { full, family, given, particle, suffix } = name;
  if (family === undefined || family.trim() === "") return { literal: cslText(full) };
  const familyFirst = given !== undefined && full.trim() === `${family} ${given}` && family !== given;
  return {
    family: cslText(family),
    ...(given !== undefined && { given: cslText(given) }),
    ...(particle !== undefined && { "non-dropping-particle": cslText(particle) }),
    ...(suffix !== undefined && { suffix: cslText(suffix) }),
    ...(familyFirst && { "static-ordering": true }),
  };
}
