import { resolveIri } from "../resolve-iri.js";

/** What a context says of a term (JSON-LD 1.1, section 4.2 and 9.15.1). */
export interface TermDefinition {
  /** The IRI or the keyword that it stands for; null where it stands for nothing. */
  readonly iri: string | null;
  /** How texts are taken: as IRIs, as names of the vocabulary, or as themselves. */
  readonly type: "@id" | "@vocab" | null;
  /** The language of texts; undefined where the context as a whole decides. */
  readonly language: string | undefined;
  readonly containers: readonly string[];
  readonly reverse: boolean;
  /** Whether it may begin a compact IRI. */
  readonly prefix: boolean;
}

/** A context at work: terms, and what holds for everything else. */
export interface Context {
  readonly terms: ReadonlyMap<string, TermDefinition>;
  readonly vocabulary: string;
  readonly base: string;
  readonly language: string;
}

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The values of a property: one alone counts as a list of one, and none as an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** A context that a file brings, on top of the one around it. Entries that make no sense are passed over. */
export function extendContext(outer: Context, local: JsonObject): Context {
  const terms = new Map(outer.terms);
  const language = local["@language"];
  const vocabulary = local["@vocab"];
  const base = local["@base"];
  const extended = {
    terms,
    language: language === undefined ? outer.language : textOf(language),
    base: base === undefined ? outer.base : resolveIri(textOf(base), outer.base),
    vocabulary: vocabulary === undefined ? outer.vocabulary : textOf(vocabulary),
  };
  const names = new Map(
    Object.entries(local).map(([term, given]) => [term, { name: nameIn(given), prefix: isPrefix(given) }]),
  );
  for (const [term, given] of Object.entries(local)) {
    if (!term.startsWith("@")) terms.set(term, define(term, given, extended, names));
  }
  return extended;
}

/** What the terms of one context are defined by, before they are. */
type Names = ReadonlyMap<string, { readonly name: string | undefined; readonly prefix: boolean }>;

/** Only a term that is defined by a name alone, or says that it is one, is a prefix (JSON-LD 1.1, section 4.3). */
function isPrefix(given: unknown): boolean {
  return typeof given === "string" || (isObject(given) && given["@prefix"] === true);
}

function nameIn(given: unknown): string | undefined {
  if (typeof given === "string") return given;
  const name = isObject(given) ? (given["@id"] ?? given["@reverse"]) : undefined;
  return typeof name === "string" ? name : undefined;
}

function define(term: string, given: unknown, context: Context, names: Names): TermDefinition {
  const definition: JsonObject = isObject(given) ? given : {};
  const type = definition["@type"];
  const language = definition["@language"];
  return {
    iri: given === null ? null : expandName(nameIn(given) ?? term, context, names, 0),
    type: type === "@id" || type === "@vocab" ? type : null,
    language: language === undefined ? undefined : textOf(language),
    containers: listOf(definition["@container"]).filter((found): found is string => typeof found === "string"),
    reverse: definition["@reverse"] !== undefined,
    prefix: isPrefix(given),
  };
}

/** Definitions may use one another in any order; those that go round in circles stand for nothing. */
function expandName(name: string, context: Context, names: Names, depth: number): string | null {
  if (name.startsWith("@")) return name;
  if (depth > 10) return null;
  const resolve = (term: string, asPrefix: boolean): string | null => {
    const own = names.get(term);
    if (own?.name !== undefined && own.name !== term) {
      return asPrefix && !own.prefix ? null : expandName(own.name, context, names, depth + 1);
    }
    const known = context.terms.get(term);
    return known === undefined || (asPrefix && !known.prefix) ? null : known.iri;
  };
  const colon = name.indexOf(":");
  if (colon < 0) return resolve(name, false) ?? (context.vocabulary === "" ? null : context.vocabulary + name);
  const prefix = name.startsWith("//", colon + 1) ? null : resolve(name.slice(0, colon), true);
  return prefix === null ? name : prefix + name.slice(colon + 1);
}

const NO_NAMES: Names = new Map();

/** The IRI or keyword of a property or a type; null where it has none and is passed over. */
export function expandProperty(name: string, context: Context): string | null {
  const known = context.terms.get(name);
  return known === undefined ? expandName(name, context, NO_NAMES, 0) : known.iri;
}

/** The IRI of a node: compact, absolute, or relative to the base. */
export function expandId(id: string, context: Context): string {
  const colon = id.indexOf(":");
  if (colon < 0) return resolveIri(id, context.base);
  return expandName(id, context, NO_NAMES, 0) ?? id;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
