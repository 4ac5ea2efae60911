import { isEdtf, type Metadata } from "@colloquy/corpus-schema";
import { isPersonName, splitName } from "../../metadata/person-name.js";

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** What separates a title from the name of a site in one line. */
const GLUED = /[|•·»]|\s[-–—:]\s/;

/** Names under which pages state what they are: HTML standard names, the Open Graph protocol (ogp.me). */
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ["og:title", "title"],
  ["og:site_name", "container"],
  ["author", "author"],
  ["article:published_time", "date"],
  ["date", "date"],
  ["og:url", "url"],
]);

type Field = "title" | "container" | "author" | "date" | "url";

/** An address that leads a reader to the page. */
const ADDRESS = /^https?:\/\/[^\s/]+\.[^\s]+$/i;

/**
 * Collects what a page states about itself for machines. A field is given only where all that the page says of it
 * agrees and cannot be mistaken: a title with the site's name in it, or an author `admin`, is none.
 */
export class PageFacts {
  private readonly values = new Map<Field, Set<string>>();
  private language: string | undefined;

  /** Reads a tag `html`, `meta` or `link`. */
  read(name: "html" | "meta" | "link", attributes: ReadonlyMap<string, string>): void {
    if (name === "html") this.language ??= attributes.get("lang") ?? attributes.get("xml:lang");
    else if (name === "link") {
      if (attributes.get("rel")?.toLowerCase() === "canonical") this.state("url", attributes.get("href"));
    } else {
      const field = FIELDS.get((attributes.get("property") ?? attributes.get("name") ?? "").toLowerCase());
      if (field !== undefined) this.state(field, attributes.get("content"));
    }
  }

  private state(field: Field, text = ""): void {
    const value = text.replace(/\s+/g, " ").trim();
    if (value === "") return;
    const values = this.values.get(field);
    // A date with a time of day and one without agree where the day is the same.
    const stated = field === "date" ? value.slice(0, 10) : value;
    if (values === undefined) this.values.set(field, new Set([stated]));
    else if (values.size < 2) values.add(stated);
  }

  /** The metadata that the page states; null where it states none. */
  metadata(): Partial<Omit<Metadata, "evidence">> | null {
    const container = this.only("container");
    const title = this.only("title");
    const author = this.only("author");
    const date = this.only("date");
    const url = this.only("url");
    const isAddress = url !== undefined && ADDRESS.test(url);
    const { language } = this;
    const isTitle = title !== undefined && !GLUED.test(title) && (container === undefined || !title.includes(container));
    const isAuthor = author !== undefined && author !== container && isPersonName(author);
    const isDate = date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && isEdtf(date);
    const metadata = {
      ...(isTitle ? { title } : {}),
      ...(language !== undefined && LANGUAGE.test(language) ? { language } : {}),
      ...(isAuthor ? { contributors: [{ name: splitName(author), role: "author" as const }] } : {}),
      // The day on which a page appeared says nothing of the day of the conversation, so it stays with the site.
      ...(container === undefined && !isAddress
        ? {}
        : {
            publications: [
              {
                relation: "original" as const,
                carrier: true,
                ...(container === undefined ? {} : { container, ...(isDate ? { date } : {}) }),
                ...(isAddress ? { url } : {}),
              },
            ],
          }),
    };
    return Object.keys(metadata).length === 0 ? null : metadata;
  }

  private only(field: Field): string | undefined {
    const [value, other] = this.values.get(field) ?? [];
    return other === undefined ? value : undefined;
  }
}
