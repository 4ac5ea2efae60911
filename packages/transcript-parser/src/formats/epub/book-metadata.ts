import { isEdtf, type Contributor, type ContributorRole, type Metadata } from "@colloquy/corpus-schema";
import { isPersonName, splitName } from "../../metadata/person-name.js";
import type { ListedElement } from "./read-elements.js";
import { RELATORS } from "./relators.table.js";

const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const PACKAGE = "http://www.idpf.org/2007/opf";
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/**
 * What a book says of itself (EPUB 3.3, section 5.5). A creator without a role is its author. A date is taken only where
 * a publisher stands beside it: programs write there the day on which they made the file.
 */
export function bookMetadata(elements: readonly ListedElement[]): Partial<Omit<Metadata, "evidence">> {
  const all = (name: string): ListedElement[] => elements.filter(({ element, text }) => isTerm(element, name) && text !== "");
  const title = mainTitle(all("title"), elements);
  const language = all("language")[0]?.text;
  const publisher = all("publisher")[0]?.text;
  const date = dateOf(all("date"));
  const contributors = [...all("creator"), ...all("contributor")].flatMap((listed) => contributorOf(listed, elements));
  return {
    ...(title === undefined ? {} : { title }),
    ...(language !== undefined && LANGUAGE.test(language) ? { language } : {}),
    ...(contributors.length === 0 ? {} : { contributors }),
    ...(publisher === undefined
      ? {}
      : { publications: [{ relation: "original" as const, carrier: true, publisher, ...(date === undefined ? {} : { date }) }] }),
  };
}

function isTerm({ namespace, name, localName }: ListedElement["element"], term: string): boolean {
  return localName === term && (namespace === DUBLIN_CORE || name === `dc:${term}`);
}

/** What is said of an element by `<meta refines="#id" property="role">`. */
function refinement(id: string | null, property: string, elements: readonly ListedElement[]): string | undefined {
  if (id === null) return undefined;
  return elements.find(({ element }) => element.localName === "meta" && element.attribute("refines") === `#${id}` && element.attribute("property") === property)?.text;
}

/** Of several titles the one that is called the main one, else the first: others are subtitles and series. */
function mainTitle(titles: readonly ListedElement[], elements: readonly ListedElement[]): string | undefined {
  const main = titles.find(({ element }) => refinement(element.attribute("id"), "title-type", elements) === "main");
  return (main ?? titles[0])?.text;
}

/** The day, month or year of a date; of several the one that is called that of publication, else the first. */
function dateOf(dates: readonly ListedElement[]): string | undefined {
  const published = dates.find(({ element }) => element.attribute("event", PACKAGE) === "publication");
  const text = (published ?? dates[0])?.text;
  const date = text === undefined ? undefined : /^\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])/.exec(text)?.[0];
  return date !== undefined && isEdtf(date) ? date : undefined;
}

function contributorOf({ element, text }: ListedElement, elements: readonly ListedElement[]): Contributor[] {
  const code = refinement(element.attribute("id"), "role", elements) ?? element.attribute("role", PACKAGE) ?? (element.localName === "creator" ? "aut" : "");
  const role: ContributorRole | undefined = RELATORS.get(code.toLowerCase());
  return role === undefined || !isPersonName(text) ? [] : [{ name: splitName(text), role }];
}
