import type { CONDITION_TESTS } from "./attributes.table.js";
import type { Font, Formatting, TextCase } from "./formatting.js";
import type { NameOptions, SectionName } from "./name-options.js";

/** A rendering element of a style (CSL 1.0.2, "Rendering Elements"). */
export type RenderingElement =
  | TextElement
  | NumberElement
  | DateElement
  | LabelElement
  | NamesElement
  | GroupElement
  | ChooseElement
  | EmptyElement;

/** A form of a term. */
export type TermForm = "long" | "short" | "verb" | "verb-short" | "symbol";

/** `cs:text`. A macro is a reference: its content is looked up when it is rendered, never copied here. */
export interface TextElement {
  readonly kind: "text";
  readonly source: TextSource;
  readonly formatting: Formatting;
}

/** What `cs:text` prints. */
export type TextSource =
  | { readonly from: "variable"; readonly variable: string; readonly short: boolean }
  | { readonly from: "macro"; readonly macro: string }
  | { readonly from: "term"; readonly term: string; readonly form: TermForm; readonly plural: boolean }
  | { readonly from: "value"; readonly value: string };

/** `cs:number`. */
export interface NumberElement {
  readonly kind: "number";
  readonly variable: string;
  readonly form: "numeric" | "ordinal" | "long-ordinal" | "roman";
  readonly formatting: Formatting;
}

/** The parts that a date has. */
export type DatePartName = "year" | "month" | "day";

/** `cs:date-part`. An absent attribute is inherited from the localised format, if there is one. */
export interface DatePart {
  readonly name: DatePartName;
  readonly form?: "numeric" | "numeric-leading-zeros" | "ordinal" | "long" | "short";
  readonly rangeDelimiter?: string;
  readonly font: Font;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly textCase?: TextCase;
  readonly stripPeriods?: boolean;
}

/** `cs:date` in a style. Without `form` it is self-contained. */
export interface DateElement {
  readonly kind: "date";
  readonly variable: string;
  readonly form?: "numeric" | "text";
  /** The smallest part to print of a localised date. */
  readonly smallest: DatePartName;
  readonly parts: readonly DatePart[];
  readonly delimiter: string;
  readonly formatting: Formatting;
}

/** `cs:label`, alone or inside `cs:names`. */
export interface LabelElement {
  readonly kind: "label";
  /** Empty inside `cs:names`, which knows the variable. */
  readonly variable: string;
  readonly form: TermForm;
  readonly plural: "contextual" | "always" | "never";
  readonly formatting: Formatting;
}

/** `cs:name-part`: its affixes and formatting. */
export interface NamePart {
  readonly formatting: Formatting;
}

/** `cs:name`. */
export interface NameElement {
  readonly formatting: Formatting;
  readonly given?: NamePart;
  readonly family?: NamePart;
}

/** `cs:et-al`. */
export interface EtAlElement {
  readonly term: "et-al" | "and others";
  readonly formatting: Formatting;
}

/** `cs:names`, with all that it inherits (CSL 1.0.2, "Inheritable Name Options", "Substitute"). */
export interface NamesElement {
  readonly kind: "names";
  readonly variables: readonly string[];
  /** By the section that is rendered: what it sets itself, and what it inherits. */
  readonly options: Readonly<Record<SectionName, NameOptions>>;
  readonly name?: NameElement;
  readonly etAl?: EtAlElement;
  readonly label?: LabelElement;
  /** Whether the label stands before the names. */
  readonly labelFirst: boolean;
  readonly substitute: readonly RenderingElement[];
  readonly formatting: Formatting;
}

/** `cs:group`. */
export interface GroupElement {
  readonly kind: "group";
  readonly delimiter: string;
  readonly children: readonly RenderingElement[];
  readonly formatting: Formatting;
}

/** `cs:choose`: the first branch whose conditions hold; a branch without conditions is `cs:else`. */
export interface ChooseElement {
  readonly kind: "choose";
  readonly branches: readonly Branch[];
}

/** `cs:if`, `cs:else-if` or `cs:else`. */
export interface Branch {
  readonly match: "all" | "any" | "none";
  readonly conditions: readonly Condition[];
  readonly children: readonly RenderingElement[];
}

/** A call of a variable that is known to be empty: made where a style is specialised, never read from one. */
export interface EmptyElement {
  readonly kind: "empty";
}

/** One test value of one condition attribute (CSL 1.0.2, "Choose"). */
export interface Condition {
  readonly test: ConditionTest;
  readonly value: string;
  /** What may hold instead: the next of several types, or of several kinds of locator, where all conditions have to hold. */
  readonly or?: Condition;
}

/** The attributes that test something. */
export type ConditionTest = (typeof CONDITION_TESTS)[number];
