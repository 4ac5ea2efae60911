import type { Codings } from "./codings.js";
import { masi, nominal } from "./distance.js";
import { cohenKappa, fleissKappa } from "./kappa.js";
import { krippendorffAlpha, type Agreement } from "./krippendorff-alpha.js";

/** The agreement of two coders. */
export interface PairAgreement {
  readonly coders: readonly [string, string];
  /** Cohen's kappa, with a set of codes as one value. */
  readonly kappa: Agreement;
  /** The share of the units that both coded to which they gave the same codes; null where there are none. */
  readonly same: number | null;
}

/** How far coders agree on one code: given or not. */
export interface CodeAgreement {
  readonly codeId: string;
  readonly alpha: Agreement;
  /** How often the code was given. */
  readonly given: number;
}

/** How far coders agree. */
export interface AgreementReport {
  readonly coders: readonly string[];
  /** Units that two or more coders looked at. */
  readonly units: number;
  /** Krippendorff's alpha with the codes of a unit as one value. */
  readonly alpha: Agreement;
  /** Krippendorff's alpha with sets of codes: those that share codes are half agreed (MASI). */
  readonly alphaOfSets: Agreement;
  /** Fleiss' kappa, over the units that have as many coders as most have. */
  readonly fleiss: Agreement;
  readonly pairs: readonly PairAgreement[];
  /** Each code that was given, the one that is agreed on least first: its definition needs a second look. */
  readonly perCode: readonly CodeAgreement[];
}

/** Measures how far coders agree, over all, two by two, and code by code. */
export function measureAgreement({ coders, units }: Codings): AgreementReport {
  const shared = units.map(({ codes }) => codes).filter((codes) => codes.filter((given) => given !== null).length > 1);
  const values = shared.map((codes) => codes.map((given) => (given === null ? null : masi.keyOf(given))));
  return {
    coders,
    units: shared.length,
    alpha: krippendorffAlpha<string | number>(values, nominal),
    alphaOfSets: krippendorffAlpha(shared, masi),
    fleiss: fleissKappa(values),
    pairs: measurePairs(coders, values),
    perCode: measureCodes(shared),
  };
}

function measurePairs(coders: readonly string[], values: readonly (readonly (string | null)[])[]): PairAgreement[] {
  return coders.flatMap((one, first) =>
    coders.slice(first + 1).map((other, offset): PairAgreement => {
      const pairs = values.map((codes) => [codes[first] ?? null, codes[first + 1 + offset] ?? null] as const);
      const both = pairs.filter(([a, b]) => a !== null && b !== null);
      const same = both.length === 0 ? null : both.filter(([a, b]) => a === b).length / both.length;
      return { coders: [one, other], kappa: cohenKappa(pairs), same };
    }),
  );
}

function measureCodes(units: readonly (readonly (readonly string[] | null)[])[]): CodeAgreement[] {
  const ids = [...new Set(units.flat().flatMap((given) => given ?? []))];
  const measured = ids.map((codeId): CodeAgreement => {
    const has = units.map((codes) => codes.map((given) => (given === null ? null : given.includes(codeId) ? 1 : 0)));
    const given = has.flat().filter((value) => value === 1).length;
    return { codeId, alpha: krippendorffAlpha<string | number>(has, nominal), given };
  });
  return measured.sort((a, b) => (a.alpha.coefficient ?? 1) - (b.alpha.coefficient ?? 1));
}
