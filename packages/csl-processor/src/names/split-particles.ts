/** The parts of a personal name in which particles may hide. */
export interface ParticleParts {
  readonly family: string;
  readonly given: string;
  readonly droppingParticle: string;
  readonly nonDroppingParticle: string;
}

/** A word that starts in lower case, perhaps after an apostrophe: `van`, `d'`, `'t`, `al-`. */
const PARTICLE = /^(?:['’ʼ]?\p{Ll}[\p{L}.]*(?:['’ʼ-]|$))/u;

/**
 * Finds particles that a database stored as part of the names: words in lower case before the family name are
 * non-dropping, those after the given name dropping. A family name in double quotation marks is taken as it stands.
 */
export function splitParticles(name: ParticleParts): ParticleParts {
  const quoted = name.family.startsWith('"') ? /^"(.+)"$/.exec(name.family)?.[1] : undefined;
  if (quoted !== undefined) return { ...name, family: quoted };
  return splitGiven(splitFamily(name));
}

function splitFamily(name: ParticleParts): ParticleParts {
  if (name.nonDroppingParticle !== "" || !/['’ʼ -]/.test(name.family)) return name;
  const words = name.family.split(" ");
  let count = 0;
  while (count < words.length - 1 && isParticle(words[count])) count += 1;
  const particle = words.slice(0, count).join(" ");
  const rest = words.slice(count).join(" ");
  const attached = /^((?:al|el|d|l)['’ʼ-])(\p{Lu}.*)$/u.exec(rest);
  if (attached !== null) {
    const joined = [particle, attached[1]].filter((part) => part !== "").join(" ");
    return { ...name, nonDroppingParticle: joined, family: attached[2] ?? rest };
  }
  // A particle that stands apart keeps its space, also after an apostrophe: de’ Medici.
  const spaced = /['’ʼ]$/.test(particle) ? `${particle} ` : particle;
  return count === 0 ? name : { ...name, nonDroppingParticle: spaced, family: rest };
}

function splitGiven(name: ParticleParts): ParticleParts {
  if (name.droppingParticle !== "" || !name.given.includes(" ")) return name;
  const words = name.given.split(" ");
  let count = 0;
  while (count < words.length - 1 && isParticle(words[words.length - 1 - count])) count += 1;
  if (count === 0) return name;
  const given = words.slice(0, words.length - count).join(" ");
  return { ...name, given, droppingParticle: words.slice(words.length - count).join(" ") };
}

function isParticle(word: string | undefined): boolean {
  return word !== undefined && PARTICLE.test(word);
}
