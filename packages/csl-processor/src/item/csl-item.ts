import type { DATE_VARIABLES, NAME_VARIABLES, NUMBER_VARIABLES, TEXT_VARIABLES } from "./variables.table.js";

/** A variable that holds names. */
export type NameVariable = (typeof NAME_VARIABLES)[number];
/** A variable that holds a date. */
export type DateVariable = (typeof DATE_VARIABLES)[number];
/** A variable that holds a number, or text that may be one. */
export type NumberVariable = (typeof NUMBER_VARIABLES)[number];
/** A variable that holds text, perhaps with the markup that CSL-JSON allows. */
export type TextVariable = (typeof TEXT_VARIABLES)[number];

/**
 * An item to cite, as CSL-JSON has it. What is of the wrong shape is left out with a warning, never thrown at; keys
 * that CSL does not know are ignored with a warning.
 */
export type CslItem = {
  readonly id: string | number;
  /** One of the types of CSL 1.0.2, Appendix III. */
  readonly type?: string;
  /** Anything of the caller's own. */
  readonly custom?: unknown;
} & Readonly<Partial<Record<TextVariable | NumberVariable, string | number>>> &
  Readonly<Partial<Record<NameVariable, readonly CslName[]>>> &
  Readonly<Partial<Record<DateVariable, CslDate>>>;

/** A name of CSL-JSON: of a person in parts, or of anyone as `literal`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly "dropping-particle"?: string;
  readonly "non-dropping-particle"?: string;
  readonly suffix?: string;
  /** Whether a comma stands before the suffix. */
  readonly "comma-suffix"?: boolean | string | number;
  /** Whether the family name always stands first. */
  readonly "static-ordering"?: boolean | string | number;
  readonly literal?: string;
}

/** A date of CSL-JSON, or an EDTF string: dates and intervals of level 0, years before Christ, `?`, `~` and `%`. */
export type CslDate = string | CslDateParts;

/** A date of CSL-JSON in parts. */
export interface CslDateParts {
  /** `[year, month?, day?]`, and a second such list for the end of a range. */
  readonly "date-parts"?: readonly (readonly (string | number)[])[];
  /** 1 to 4: spring, summer, autumn, winter. */
  readonly season?: string | number;
  readonly circa?: boolean | string | number;
  readonly literal?: string;
  /** A date as text: EDTF, or as printed. */
  readonly raw?: string;
  readonly edtf?: string;
}
