import { BABEL_LANGUAGES, BIBLATEX_ENTRIES, BIBLATEX_FIELDS, ROLE_FIELDS, SUBTYPES } from "./biblatex.table.js";
import { BIBTEX_ENTRIES, BIBTEX_FIELDS } from "./bibtex.table.js";
import { layOut, type Field, type LaidOut, type Layout, type WriteForm } from "./lay-out.js";
import { markupOf, plainName, plainText } from "./plain-text.js";
import type { RecordDate, RecordItem } from "./record-item.js";
import { texName, texText, texUrl } from "./tex-text.js";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const names: WriteForm = (value, field) => {
  const list = value.kind === "names" ? value.names : [{ literal: markupOf(value) }];
  return list.filter((name) => plainName(name) !== "").map((name) => ({ name: field, text: texName(name), as: "names" }));
};

/** Titles are in braces of their own: no style and no reader may change the case of a letter, for a name would suffer. */
const title: WriteForm = (value, field) => {
  const text = texText(markupOf(value));
  return text === "" ? [] : [{ name: field, text: `{${text}}`, as: "title" }];
};

/** A list of one: an "and" inside braces does not part it. */
const list: WriteForm = (value, field) => {
  const text = texText(markupOf(value));
  return [{ name: field, text: /\sand\s/i.test(text) ? `{${text}}` : text, as: "list" }];
};

const url: WriteForm = (value, field) => [{ name: field, text: texUrl(plainText(markupOf(value))), as: "url" }];

const pages: WriteForm = (value, field) => {
  const text = plainText(markupOf(value)).replace(/\s*[-\u2013\u2014]+\s*/g, "-");
  return [{ name: field, text: texText(text).replaceAll("-", "--"), as: "pages" }];
};

/** A date in ISO 8601 has no sign to escape: its tilde says "about". */
const date: WriteForm = (value, field) => {
  const text = markupOf(value);
  return [{ name: field, text: value.kind === "date" && hasParts(value.date) ? text : texText(text), as: "date" }];
};

/** BibTeX has a year and a month: what they cannot hold is said in the note. */
const yearAndMonth: WriteForm = (value, field) => {
  const [year, month, day] = value.kind === "date" ? (value.date.parts[0] ?? []) : [];
  if (year === undefined) return [{ name: field, text: texText(markupOf(value)), as: "text" }];
  return [
    { name: field, as: "text", text: year < 0 ? `${-year} BC` : String(year) },
    ...(month === undefined ? [] : [{ name: "month", text: MONTHS[month - 1] ?? "", as: "issued" } as const]),
    ...(day === undefined ? [] : [{ name: "day", text: String(day), as: "text" } as const]),
  ];
};

/** A date that is only text stands in `year`, which takes any. */
const isoDate: WriteForm = (value, field) => date(value, value.kind === "date" && hasParts(value.date) ? field : "year");

const language: WriteForm = (value, field) => {
  const tag = plainText(markupOf(value));
  const name = BABEL_LANGUAGES[tag.slice(0, 2).toLowerCase()];
  const known = /^[A-Za-z]{2}(?:-|$)/.test(tag) ? name : undefined;
  return [{ name: known === undefined ? "language" : field, text: known ?? texText(tag), as: "text" }];
};

const FORMS = { names, role: names, title, list, url, pages, date, language } as const;

const hasParts = ({ parts }: RecordDate): boolean => parts.length > 0;

const BIBTEX: Layout = {
  entries: BIBTEX_ENTRIES,
  fields: BIBTEX_FIELDS,
  text: texText,
  note: "note",
  forms: { ...FORMS, issued: yearAndMonth },
  holdsDate: (date, as) =>
    as === "issued" ? date.parts.length < 2 && date.season === undefined && !date.circa : hasParts(date),
};

const BIBLATEX: Layout = {
  entries: BIBLATEX_ENTRIES,
  fields: BIBLATEX_FIELDS,
  text: texText,
  note: "note",
  forms: { ...FORMS, issued: isoDate },
  holdsDate: (date, as) => as === "issued" || hasParts(date),
};

/** A record of a `.bib` file. */
export interface TexRecord {
  readonly text: string;
  readonly lost: LaidOut["lost"];
}

/** An item as an entry of BibTeX. */
export function bibtexRecord(item: RecordItem, key: string, phrases: Readonly<Record<string, string>>): TexRecord {
  const { entry, fields, lost } = layOut(item, BIBTEX, phrases);
  return { text: entryText(entry, key, fields), lost };
}

/** An item as an entry of biblatex, with what its fields do not say: role, subtype, and that particles belong to the name. */
export function biblatexRecord(item: RecordItem, key: string, phrases: Readonly<Record<string, string>>): TexRecord {
  const { entry, fields, lost } = layOut(item, BIBLATEX, phrases);
  const subtype = SUBTYPES.get(item.type);
  const roles = [...new Set(fields.map(({ name }) => name))].flatMap((name) => {
    const role = ROLE_FIELDS[name];
    return role === undefined ? [] : [{ name: role[0], text: role[1], as: "text" } as const];
  });
  const hasParticle = [...item.values.values()].some(
    (value) => value.kind === "names" && value.names.some((name) => name["non-dropping-particle"] !== undefined),
  );
  const options: Field[] = [
    ...(subtype === undefined ? [] : [{ name: "entrysubtype", text: subtype, as: "text" } as const]),
    ...(hasParticle ? [{ name: "options", text: "useprefix=true", as: "text" } as const] : []),
  ];
  return { text: entryText(entry, key, [...options, ...fields, ...roles]), lost };
}

function entryText(entry: string, key: string, fields: readonly Field[]): string {
  const grouped = new Map<string, Field>();
  for (const field of fields) {
    const before = grouped.get(field.name);
    const separator = field.as === "names" || field.as === "list" ? " and " : ", ";
    grouped.set(field.name, before === undefined ? field : { ...field, text: before.text + separator + field.text });
  }
  const lines = [...grouped.values()].map(({ name, text, as }) => `  ${name} = ${as === "issued" ? text : `{${text}}`}`);
  return `@${entry}{${[key, ...lines].join(",\n")}\n}\n`;
}
