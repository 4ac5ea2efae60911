import type { Transcript, Turn } from "@colloquy/corpus-schema";
import { ENGLISH } from "./english.table.js";

/**
 * The words of one language on which the meaning of a sentence turns, all folded (lower case, straight apostrophes).
 * Another language is another table in {@link LANGUAGES}: no code knows which ones there are.
 */
export interface LanguageWords {
  /** Primary language subtag, BCP 47; `und` where no table fits. */
  readonly language: string;
  readonly negations: ReadonlySet<string>;
  /** Endings of negated words: `n't`. */
  readonly negatedEndings: readonly string[];
  /** Two words with a negation that denies nothing: `no doubt`, `not only`. */
  readonly notNegating: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  /** Words that open a condition and govern the rest of the sentence: `if`, `unless`. */
  readonly conditions: ReadonlySet<string>;
  /** Words that make a statement less than certain: `may`, `perhaps`. */
  readonly hedges: ReadonlySet<string>;
  /** Words that give a statement to someone: `said`, `allegedly`. */
  readonly attributions: ReadonlySet<string>;
  /** Subjects that make an attribution the speaker's own: `I`, `we`. */
  readonly firstPersons: ReadonlySet<string>;
  /** Words that stand between a subject and its verb: `I would like to note`. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Verbs whose negation reaches over a clause break: `don't think, as others do, that`. */
  readonly reachingVerbs: ReadonlySet<string>;
  /** Conjunctions beyond which a negation does not reach. */
  readonly clauseBreaks: ReadonlySet<string>;
  /** Words for numbers and what they stand for. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether a capital inside a sentence marks a name. */
  readonly capitalsMarkNames: boolean;
  /** Words with a capital that name nothing: `I`. */
  readonly capitalised: ReadonlySet<string>;
  /** Abbreviations whose point does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that begin a sentence after an abbreviation with points: `in the U.S. The`. */
  readonly sentenceOpeners: ReadonlySet<string>;
}

const LANGUAGES: readonly LanguageWords[] = [ENGLISH];

const NO_WORDS: ReadonlySet<string> = new Set();
const UNKNOWN_LANGUAGE: LanguageWords = {
  language: "und",
  negations: NO_WORDS,
  negatedEndings: [],
  notNegating: NO_WORDS,
  quantifiers: NO_WORDS,
  conditions: NO_WORDS,
  hedges: NO_WORDS,
  attributions: NO_WORDS,
  firstPersons: NO_WORDS,
  auxiliaries: NO_WORDS,
  reachingVerbs: NO_WORDS,
  clauseBreaks: NO_WORDS,
  numbers: new Map(),
  capitalsMarkNames: false,
  capitalised: NO_WORDS,
  abbreviations: NO_WORDS,
  sentenceOpeners: NO_WORDS,
};

/** The words of a turn's language. Without a language, English is assumed; for one without a table, nothing is. */
export function languageWords(transcript: Transcript, turn: Turn): LanguageWords {
  const tag = turn.language ?? transcript.metadata.language ?? ENGLISH.language;
  const primary = tag.split("-")[0]?.toLowerCase();
  return LANGUAGES.find((words) => words.language === primary) ?? UNKNOWN_LANGUAGE;
}
