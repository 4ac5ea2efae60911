import type { Contributor, ContributorRole, Evidence, Genre, Metadata, Publication } from "@colloquy/corpus-schema";
import type { Found } from "./found.js";
import { splitName } from "./person-name.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type TextField = "title" | "date" | "place" | "event" | "rights";
type PublicationField = Exclude<keyof Publication, "relation" | "carrier">;

/** Metadata that grows field by field, each with its evidence. The first value of a field stays. */
export class MetadataBuilder {
  readonly #fields: Writable<Omit<Metadata, "contributors" | "publications" | "evidence">> = {};
  readonly #contributors: Contributor[] = [];
  /** Role and name of each contributor. */
  readonly #named = new Set<string>();
  readonly #publications: Publication[] = [];
  readonly #evidence: Record<string, Evidence> = {};

  text(field: TextField, found: Found | undefined): void {
    if (found === undefined || this.#fields[field] !== undefined) return;
    this.#fields[field] = found.value;
    this.#evidence[`/${field}`] = { from: "text", spans: found.spans };
  }

  flag(field: "excerpted" | "translated", found: Found<true> | undefined): void {
    if (found === undefined) return;
    this.#fields[field] = true;
    this.#evidence[`/${field}`] = { from: "text", spans: found.spans };
  }

  genre(genre: Genre, found: Found | null): void {
    if (this.#fields.genre !== undefined) return;
    this.#fields.genre = genre;
    this.#evidence["/genre"] = found === null ? { from: "inferred" } : { from: "text", spans: found.spans };
  }

  language(language: string): void {
    this.#fields.language = language;
    this.#evidence["/language"] = { from: "inferred" };
  }

  contributor(role: ContributorRole, name: Found, description?: Found): void {
    const key = `${role} ${name.value}`;
    if (this.#named.has(key)) return;
    this.#named.add(key);
    const pointer = `/contributors/${this.#contributors.length}`;
    this.#contributors.push({
      name: splitName(name.value),
      role,
      ...(description === undefined ? {} : { description: description.value }),
    });
    this.#evidence[`${pointer}/name`] = { from: "text", spans: name.spans };
    if (description !== undefined) {
      this.#evidence[`${pointer}/description`] = { from: "text", spans: description.spans };
    }
  }

  /** Whether somebody has one of these parts. */
  hasRole(...roles: readonly ContributorRole[]): boolean {
    return this.#contributors.some(({ role }) => roles.includes(role));
  }

  /** Whether a person is named already, in whatever part. */
  names(full: string): boolean {
    return this.#contributors.some(({ name }) => name.full.toLowerCase() === full.toLowerCase());
  }

  publication(
    fixed: Pick<Publication, "relation" | "carrier">,
    fields: Readonly<Partial<Record<PublicationField, Found>>>,
  ): void {
    const pointer = `/publications/${this.#publications.length}`;
    const publication: Writable<Publication> = { ...fixed };
    for (const [field, found] of Object.entries(fields) as [PublicationField, Found | undefined][]) {
      if (found === undefined) continue;
      publication[field] = found.value;
      this.#evidence[`${pointer}/${field}`] = { from: "text", spans: found.spans };
    }
    this.#publications.push(publication);
  }

  build(): Metadata {
    return {
      ...this.#fields,
      contributors: this.#contributors,
      publications: this.#publications,
      evidence: this.#evidence,
    };
  }
}
