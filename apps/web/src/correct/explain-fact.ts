import { isEdtf } from "@colloquy/corpus-schema";
import type { FactField } from "./correct-metadata.js";

/** What is wrong with a value that a person gives for a fact, in words; null where nothing is. An empty value is right. */
export function explainFact(field: FactField, value: string): string | null {
  if (value === "") return null;
  if (field === "date") return explainDate(value);
  return field === "language" ? explainLanguage(value) : null;
}

const DATE_FORMS = "Write 2004-03-02, 2004-03, 2004-02-18/2004-03-02 for several days, or 1964~ for about 1964.";

/** Why a text is no date of EDTF, levels 0 and 1; null where it is one. */
export function explainDate(text: string): string | null {
  if (isEdtf(text)) return null;
  const ends = text.split("/");
  if (ends.length > 2) return `A date has two ends at most. ${DATE_FORMS}`;
  if (ends.length === 2 && ends.every((end) => end !== "" && isEdtf(end))) {
    return `The end ${ends[1] ?? ""} comes before the beginning ${ends[0] ?? ""}.`;
  }
  for (const end of ends) {
    const reason = end === "" || end === ".." || isEdtf(end) ? null : explainDay(end);
    if (reason !== null) return reason;
  }
  return `“${text}” is no date that can be read. ${DATE_FORMS}`;
}

function explainDay(text: string): string | null {
  const plain = /^(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?[?~%]?$/.exec(text);
  if (plain !== null) {
    const [, year = "", month = "", day] = plain;
    if (month.length === 1 || day?.length === 1) return `Months and days have two digits: ${padded(year, month, day)}.`;
    if (Number(month) < 1 || Number(month) > 12) return `There is no month ${month}.`;
    return day === undefined ? null : `${year}-${month} has no day ${day}.`;
  }
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text)) return `The year comes first, then the month and the day. ${DATE_FORMS}`;
  return null;
}

function padded(year: string, month: string, day: string | undefined): string {
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, "0")).join("-");
}

/** Why a text is no language tag by its form (BCP 47; RFC 5646, section 2.1); null where it is one. */
function explainLanguage(text: string): string | null {
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text)) return null;
  return `“${text}” is no language tag. Write en, ru, kk, pt-BR or zh-Hant.`;
}
