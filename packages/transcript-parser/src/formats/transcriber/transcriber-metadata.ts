import type { Metadata } from "@colloquy/corpus-schema";
import { languageTag } from "../speech/language-tag.js";
import { XML_NAMESPACE } from "../xml/namespace-scopes.js";
import type { XmlElement } from "../xml/xml-element.js";

type Stated = Partial<Omit<Metadata, "evidence">>;

/** `980428:0700`, and `19980428`: year, month and day, then the time of day. */
const DATE = /^(\d{2}|\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?::.*)?$/;
/** Years of two digits up to here are of this century: the program is of 1998. */
const LAST_YEAR = 70;

/** What the root element states: the language. When it was transcribed is not when it was said. */
export function languageOf(root: XmlElement): Stated {
  const language = languageTag(root.attribute("lang", XML_NAMESPACE) ?? "");
  return language === null ? {} : { language };
}

/** What the episode states: the program, and when it was on the air. */
export function episodeOf(episode: XmlElement): Stated {
  const program = (episode.attribute("program") ?? "").replace(/\s+/g, " ").trim();
  const [, year = "", month, day] = DATE.exec(episode.attribute("air_date")?.trim() ?? "") ?? [];
  const full = year.length === 2 ? `${Number(year) <= LAST_YEAR ? "20" : "19"}${year}` : year;
  return {
    ...(full === "" ? {} : { date: `${full}-${month}-${day}` }),
    ...(program === "" ? {} : { publications: [{ relation: "original", carrier: true, container: program }] }),
  };
}
