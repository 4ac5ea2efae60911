import { decodeAs, findEncoding } from "./decode-as.js";
import { arabicCost, greekCost, hebrewCost } from "./plausibility/alphabet.js";
import { asciiCost, textCost, type CharacterCost } from "./plausibility/character-cost.js";
import { simplifiedCost, traditionalCost } from "./plausibility/chinese.js";
import { cyrillicCost } from "./plausibility/cyrillic.js";
import { japaneseCost } from "./plausibility/japanese.js";
import { koreanCost } from "./plausibility/korean.js";
import { centralCost, turkishCost, westernCost } from "./plausibility/latin.js";
import { sampleBytes } from "./sample-bytes.js";

/** The likeliest encoding of bytes that are in none of the Unicode encodings. */
export interface EncodingGuess {
  readonly name: string;
  /** The likeliest encoding that would give another text. */
  readonly runnerUp: string | null;
  /** Whether the text is as usual in its language, and much more so than in any other encoding. */
  readonly sure: boolean;
}

/** An encoding with the language that it is mostly used for. */
interface Candidate {
  readonly name: string;
  /** How much rarer the encoding is than windows-1252 to begin with, in bits. */
  readonly rarity: number;
  readonly cost: CharacterCost;
  /** What a byte outside ASCII costs at most, on average, in a text of the language: a sixth more than measured. */
  readonly usual: number;
}

/** The commonest first: where several give the same text, the first is named. */
const CANDIDATES: readonly Candidate[] = [
  { name: "windows-1252", rarity: 0, cost: westernCost, usual: 7.5 },
  { name: "windows-1251", rarity: 3, cost: cyrillicCost, usual: 5.2 },
  { name: "koi8-r", rarity: 4, cost: cyrillicCost, usual: 5.2 },
  { name: "gb18030", rarity: 4, cost: simplifiedCost, usual: 6.2 },
  { name: "shift_jis", rarity: 4, cost: japaneseCost, usual: 5 },
  { name: "euc-jp", rarity: 5, cost: japaneseCost, usual: 5 },
  { name: "big5", rarity: 5, cost: traditionalCost, usual: 6.2 },
  { name: "euc-kr", rarity: 8, cost: koreanCost, usual: 5.5 },
  { name: "windows-1250", rarity: 6, cost: centralCost, usual: 7.5 },
  { name: "windows-1256", rarity: 6, cost: arabicCost, usual: 5.3 },
  { name: "windows-1253", rarity: 12, cost: greekCost, usual: 6 },
  { name: "windows-1255", rarity: 12, cost: hebrewCost, usual: 5.3 },
  { name: "windows-1254", rarity: 6, cost: turkishCost, usual: 7.5 },
  { name: "koi8-u", rarity: 7, cost: cyrillicCost, usual: 5.2 },
  { name: "ibm866", rarity: 8, cost: cyrillicCost, usual: 5.2 },
];

/** What a byte outside ASCII costs in bytes that are no text at all. */
const NOISE = 9.5;
/** By how many bits the best must lead, and by how many for each byte outside ASCII, for a guess beyond doubt. */
const LEAD = 40;
const LEAD_PER_BYTE = 0.2;

/** Chooses the encoding in which the bytes are the most usual text; windows-1252 when they are text in none. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const sample = sampleBytes(bytes);
  const { ascii, others } = weigh(sample);
  const readings = CANDIDATES.filter(({ name }) => findEncoding(name) !== null).map((candidate) => {
    const { text } = decodeAs(sample, candidate.name);
    const cost = textCost(text, candidate.cost);
    const isUsual = cost <= ascii + candidate.usual * others;
    return { name: candidate.name, text, bits: candidate.rarity + cost, isUsual };
  });
  const ranked = readings.toSorted((one, other) => one.bits - other.bits);
  const isNoise = (ranked[0]?.bits ?? 0) > ascii + NOISE * others;
  const best = readings.find(({ text }) => isNoise || text === ranked[0]?.text);
  if (best === undefined) return { name: "windows-1252", runnerUp: null, sure: false };
  const second = ranked.find(({ text }) => text !== best.text);
  const lead = (second?.bits ?? Infinity) - best.bits;
  const sure = best.isUsual && lead >= Math.max(LEAD, LEAD_PER_BYTE * others);
  return { name: best.name, runnerUp: second?.name ?? null, sure };
}

function weigh(sample: Uint8Array): { ascii: number; others: number } {
  let ascii = 0;
  let others = 0;
  for (const byte of sample) {
    if (byte < 0x80) ascii += asciiCost(byte);
    else others += 1;
  }
  return { ascii, others };
}
