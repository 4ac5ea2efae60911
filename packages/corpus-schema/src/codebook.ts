/** A dimension along which a codebook codes: policy area, place. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
}

/**
 * A code of a codebook.
 *
 * A term is a word or phrase as it stands in text. A trailing `*` makes its last word a stem (`sanction*` also matches
 * "sanctions"). A term with no lower-case letter matches only as written (`US` is not "us"); all others match in any case.
 */
export interface Code {
  readonly id: string;
  /** The wider code; null for one at the top. */
  readonly parentId: string | null;
  readonly facetId: string;
  readonly label: string;
  readonly definition?: string;
  readonly terms: readonly string[];
  /** Phrases in which a term does not count: `foreign affairs magazine`. */
  readonly excludes: readonly string[];
  readonly examples: readonly string[];
  /** URIs of the same concept in other schemes (SKOS `exactMatch`). */
  readonly exactMatch: readonly string[];
}

/** What can be said about an exchange: codes in a hierarchy, as data. Modelled on SKOS concept schemes. */
export interface Codebook {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly version: string;
  /** Language of labels and terms, BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly description?: string;
  readonly facets: readonly Facet[];
  readonly codes: readonly Code[];
}
