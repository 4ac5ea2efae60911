import { layOut, type Field, type LaidOut, type Layout, type WriteForm } from "./lay-out.js";
import { edtfOf } from "./edtf.js";
import { markupOf, particleOf, plainName, plainText } from "./plain-text.js";
import type { RecordDate, RecordItem } from "./record-item.js";
import { RIS_ENTRIES, RIS_FIELDS } from "./ris.table.js";


const END_OF_LINE = "\r\n";
const SEASONS = ["Spring", "Summer", "Autumn", "Winter"];

const one = (name: string, text: string): Field => ({ name, text, as: "text" });

/** `Last, First, Suffix`; a name without parts as it stands. */
const names: WriteForm = (value, field) =>
  (value.kind === "names" ? value.names : [{ literal: markupOf(value) }]).map((name) => {
    const { family, given, suffix } = name;
    const parts = [`${particleOf(name)} ${family ?? ""}`, given ?? "", suffix ?? ""].map(plainText);
    return one(field, family === undefined ? plainName(name) : parts.join(", ").replace(/[, ]+$/, ""));
  });

/** A range of two pages in two tags, anything else whole in the first. */
const pages: WriteForm = (value, field) => {
  const text = plainText(markupOf(value));
  const [, from, to] = /^([^\s,;\u2013-]+)\s*[\u2013-]\s*([^\s,;\u2013-]+)$/.exec(text) ?? [];
  return from === undefined || to === undefined ? [one(field, text)] : [one(field, from), one("EP", to)];
};

/** YYYY/MM/DD/other information, all slashes there even where the parts are not. */
function risDate(date: RecordDate): string {
  const { parts, season, circa } = date;
  const [year, month, day] = parts[0] ?? [];
  const end = parts[1];
  const other =
    parts.length === 0
      ? [edtfOf(date)]
      : [
          season === undefined ? "" : (SEASONS[season - 1] ?? ""),
          end === undefined ? "" : end[0] === 0 ? "onward" : `to ${edtfOf({ parts: [end], circa: false })}`,
          circa ? "circa" : "",
        ];
  const digits = (part: number | undefined): string => (part === undefined ? "" : String(part).padStart(2, "0"));
  const padded = year === undefined ? "" : yearText(year);
  return [padded, digits(month), digits(day), other.filter((part) => part !== "").join(" ")].join("/");
}

function yearText(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

const date: WriteForm = (value, field) => [one(field, value.kind === "date" ? risDate(value.date) : plainText(markupOf(value)))];

const issued: WriteForm = (value, field) => {
  const year = value.kind === "date" ? value.date.parts[0]?.[0] : undefined;
  return [...(year === undefined ? [] : [one(field, yearText(year))]), ...date(value, "DA")];
};

const keywords: WriteForm = (value, field) =>
  plainText(markupOf(value)).split(/[,;]/).flatMap((word) => (word.trim() === "" ? [] : [one(field, word.trim())]));

const RIS: Layout = {
  entries: RIS_ENTRIES,
  fields: RIS_FIELDS,
  text: plainText,
  note: "N1",
  forms: { names, pages, date, issued, keywords },
  holdsDate: () => true,
};

/** An item as a record of RIS, one line a tag, lines ended as the specification has it. */
export function risRecord(
  item: RecordItem,
  key: string,
  phrases: Readonly<Record<string, string>>,
): { readonly text: string; readonly lost: LaidOut["lost"] } {
  const { entry, fields, lost } = layOut(item, RIS, phrases);
  const lines = [one("TY", entry), one("ID", key), ...fields, one("ER", "")];
  return { text: lines.map(({ name, text }) => `${name}  - ${text}${END_OF_LINE}`).join(""), lost };
}
