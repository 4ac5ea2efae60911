import type { Span } from "@colloquy/corpus-schema";
import { scanValues, type PraatValue } from "./scan-values.js";

/** A label of a tier: of an interval, or of a point in time. */
export interface TierItem {
  readonly text: string;
  /** In seconds, as the file gives them. */
  readonly from: number;
  readonly to: number | null;
  /** Where its times and its text stand in the file. */
  readonly place: Span;
}

export interface Tier {
  readonly name: string;
  readonly isPoints: boolean;
  /** Those with a text, in the order of the file. */
  readonly items: readonly TierItem[];
}

/** What is wrong with the structure of a file, with its place. */
export interface Damage {
  readonly kind: "count" | "cut" | "stray";
  readonly tier: string;
  readonly said: number;
  readonly found: number;
  readonly place: Span;
}

/** The tiers of a file. What its counts say is compared with what is there, and nothing is allocated by them. */
export interface TierReading {
  readonly tiers: readonly Tier[];
  readonly damages: readonly Damage[];
}

const CLASSES = /^(?:IntervalTier|TextTier)$/;

/**
 * Reads the tiers of the long and the short text form, which have the same values in the same order: for each tier its
 * class, name, times and count, then the times and the text of each item. An interval has two times, a point has one.
 */
export function readTiers(file: string): TierReading {
  return new TierScanner(file).read();
}

interface OpenTier {
  readonly name: string;
  readonly isPoints: boolean;
  readonly items: TierItem[];
  readonly start: number;
  said: number;
  found: number;
}

class TierScanner {
  readonly #file: string;
  readonly #tiers: Tier[] = [];
  readonly #damages: Damage[] = [];
  #tier: OpenTier | null = null;
  /** The numbers since the last text. */
  #numbers: PraatValue[] = [];
  #awaitsName: PraatValue | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  read(): TierReading {
    let texts = 0;
    for (const value of scanValues(this.#file)) {
      if (value.kind === "number") {
        // More than two times before a text are no times; the last ones are.
        this.#numbers.push(value);
        if (this.#numbers.length > MAX_NUMBERS) this.#numbers.shift();
        continue;
      }
      texts += 1;
      // The first two texts say which kind of file it is.
      if (texts > 2) this.#text(value);
      if (!value.isClosed) this.#damage("cut", value);
      this.#numbers = [];
    }
    this.#close();
    return { tiers: this.#tiers, damages: this.#damages };
  }

  #text(value: PraatValue): void {
    if (this.#awaitsName !== null) {
      this.#tier = { name: value.text.replace(/\s+/g, " ").trim(), isPoints: this.#awaitsName.text === "TextTier", items: [], start: value.start, said: -1, found: 0 };
      this.#awaitsName = null;
    } else if (this.#opensTier(value)) {
      this.#close();
      this.#awaitsName = value;
    } else if (this.#tier !== null) this.#item(this.#tier, value);
    else this.#damage("stray", value);
  }

  /** The class of a tier stands where no time does; a label may have the same word. */
  #opensTier({ text }: PraatValue): boolean {
    if (!CLASSES.test(text)) return false;
    return this.#tier === null || this.#numbers.length === 0 || (this.#tier.found === 0 && this.#numbers.length === TIER_NUMBERS && this.#numbers[2]?.number === 0);
  }

  #item(tier: OpenTier, value: PraatValue): void {
    let numbers = this.#numbers;
    if (tier.found === 0) {
      // Before the first item stand the times of the tier and its count.
      tier.said = numbers[2]?.number ?? -1;
      numbers = numbers.slice(TIER_NUMBERS);
    }
    tier.found += 1;
    const wanted = tier.isPoints ? 1 : 2;
    const [first, second] = numbers.slice(-wanted);
    if (numbers.length !== wanted) this.#damage("stray", value);
    if (value.text.trim() === "") return;
    const place = { start: first?.start ?? value.start, end: value.end };
    const to = tier.isPoints ? null : (second?.number ?? NaN);
    tier.items.push({ text: value.text, from: first?.number ?? NaN, to, place });
  }

  #close(): void {
    const tier = this.#tier;
    if (this.#awaitsName !== null) this.#damage("cut", this.#awaitsName);
    this.#awaitsName = null;
    if (tier === null) return;
    const said = tier.found === 0 ? (this.#numbers[2]?.number ?? -1) : tier.said;
    if (said !== tier.found) this.#damages.push({ kind: "count", tier: tier.name, said, found: tier.found, place: { start: tier.start, end: tier.start + 1 } });
    this.#tiers.push({ name: tier.name, isPoints: tier.isPoints, items: tier.items });
    this.#tier = null;
  }

  #damage(kind: Damage["kind"], { start, end }: PraatValue): void {
    this.#damages.push({ kind, tier: this.#tier?.name ?? "", said: -1, found: -1, place: { start, end } });
  }
}

/** Times of the tier and its count. */
const TIER_NUMBERS = 3;
const MAX_NUMBERS = 5;
