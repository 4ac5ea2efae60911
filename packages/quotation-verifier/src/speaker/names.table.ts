const words = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.join(" ").split(/\s+/));

// Words of names and around them, folded and without accents.

/** Small words inside names. */
export const NAME_PARTICLES = words("de la le du des del della di da dos von van der den ter al bin ibn el ben y");

/** What tells the members of a family apart, behind the name. */
export const GENERATIONS = words("jr sr junior senior ii iii iv fils pere hijo padre");

/** Degrees and honours behind a name: they never decide who is meant. */
export const DEGREES = words("phd md dphil esq mp mep msp ba ma msc mba llm jd obe mbe cbe kbe kc qc sc frs rn");

/**
 * Endings of words in front of a name that are titles and professions, and that no given name has: `economist`,
 * `firefighter`, `chairwoman`, `Hafenmeisterin`.
 */
export const TITLE_ENDINGS = new RegExp(
  `.(?:${[
    "(?:om|og|al|ol|ic|im|on|at|an|iv|ut|gu|yc|yp|ent|er|ur|or)ist|woman",
    "(?:keep|mak|fight|lead|own|work|driv|play|teach|brok|bank|farm|lawy|build|train|lectur|manag|hold|design|develop|found)er",
    "ographer|osopher|ologer|master|mistress|officer|inspector|superintendent|fellow|chief|president|minister",
    "meister|meisterin|ministerin|prasident|prasidentin|chef|chefin|leiter|leiterin|sprecher|sprecherin|forscher|forscherin",
    "trainerin|ingenieur|ingenieurin|arzt|arztin|wissenschaftler|wissenschaftlerin|inhaber|inhaberin|fuhrer|fuhrerin",
    "lehrer|lehrerin|vorsitzende|vorsitzender|beauftragte|beauftragter|sekretar|sekretarin|direktor|direktorin|anwalt|anwaltin",
    "ologe|ologin|(?:al|om|iz|an|iv|un|ur|at|ern)istin|schutzer|schutzerin|handler|handlerin|professor|professorin|kapitan|kapitanin",
  ].join("|")})$`,
);
