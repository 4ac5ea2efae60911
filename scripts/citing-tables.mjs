// Writes the tables of expected strings into `docs/citing.md`, from the same files that the tests read, so that what a
// reader checks against the guides is what is tested. `scripts/check-generated.mjs` fails when the page is stale.
import { globSync } from "./glob.mjs";
import { readFileSync } from "node:fs";

const PAGE = "docs/citing.md";
const BEGIN = "<!-- Generated from packages/citation-formatter/src/styles/fixtures by `npm run generate`. -->";
const END = "<!-- End of what is generated. -->";

/** The forms in the order in which they are shown, by what the tables call them. */
const FORMS = { note: "note", shortNote: "later note", inText: "in the text", bibliography: "bibliography" };

/** The order of the styles on the page; others follow. */
const ORDER = ["chicago-notes", "chicago-author-date", "mla-9", "apa-7", "harvard", "bluebook", "oscola", "iso-690", "journalist-credit"];

/** The page with its tables: path and text. */
export function citingPage() {
  const page = readFileSync(PAGE, "utf8");
  const [before, rest = ""] = page.split(BEGIN);
  const after = rest.split(END)[1] ?? "\n";
  const tables = globSync("packages/citation-formatter/src/styles/fixtures", /\.json$/)
    .map((path) => JSON.parse(readFileSync(path, "utf8")))
    .sort((one, other) => rank(one.style) - rank(other.style) || (one.style < other.style ? -1 : 1));
  return { path: PAGE, text: `${before}${BEGIN}\n\n${tables.map(section).join("\n\n")}\n\n${END}${after}` };
}

function rank(style) {
  const at = ORDER.indexOf(style);
  return at === -1 ? ORDER.length : at;
}

function section({ style, guide, cases }) {
  const rows = cases.map((row) => `| ${subject(row)} | ${printed(row)} | ${cell(row.rule)} |`);
  return [`### ${style}`, "", `${guide}.`, "", "| transcript | printed | rule |", "| --- | --- | --- |", ...rows].join("\n");
}

function subject({ kind, turn, lang }) {
  return [kind, ...(turn === undefined ? [] : [`turn ${turn}`]), ...(lang === undefined ? [] : [`\`${lang}\``])].join(", ");
}

function printed(row) {
  const forms = Object.entries(FORMS).filter(([form]) => row[form] !== undefined);
  return forms.map(([form, name]) => `<b>${name}:</b> ${row[form] === "" ? "(nothing)" : cell(row[form])}`).join("<br>");
}

/** HTML in a cell of a Markdown table: signs of Markdown become references to the same characters. */
function cell(html) {
  return html.replace(/[|*_`[\]\\~$]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s*\n\s*/g, " ");
}
