import { expect, test } from "vitest";
import { createProcessor } from "../create-processor.js";
import { LANGS, localeOf, type Lang } from "../fixtures/own-locales.js";
import { styleOf } from "../fixtures/processor-of.js";
import type { CslItem } from "../item/csl-item.js";
import { html } from "../output/html.js";
import type { OutputFormat } from "../output/output-format.js";
import { text } from "../output/text.js";

const ITEM: CslItem = {
  id: "x",
  type: "chapter",
  title: 'Ebb "and" flow',
  "container-title": "Harbour",
  author: [
    { family: "Jones", given: "Ann" },
    { family: "Abe", given: "Ken" },
    { family: "Roy", given: "Mia" },
  ],
  editor: [
    { family: "Diaz", given: "Eva" },
    { family: "Lund", given: "Per" },
  ],
  translator: [{ family: "Moss", given: "Jo" }],
  edition: "2",
  volume: "3",
  "chapter-number": "1",
  page: "12-19",
  issued: "2004-02-18",
};

const ATTRIBUTES = 'class="in-text" page-range-format="expanded"';

function print(lang: Lang, layout: string, item: Partial<CslItem> = {}, output: OutputFormat = text): string {
  const style = styleOf(`<citation><layout>${layout}</layout></citation>`, ATTRIBUTES);
  const processor = createProcessor({ style, locales: [localeOf(lang), localeOf("en-US")], lang, output });
  processor.setItems([{ ...ITEM, ...item }]);
  return processor.cite([{ id: "c", items: [{ id: "x" }] }])[0]?.text ?? "";
}

type Row = Readonly<Record<Lang, string>>;

function checkRow(row: Row, printed: (lang: Lang) => string): void {
  expect(Object.fromEntries(LANGS.map((lang) => [lang, printed(lang)]))).toEqual(row);
}

const DATES: readonly (readonly [issued: NonNullable<CslItem["issued"]>, form: "text" | "numeric", row: Row])[] = [
  [
    "2004-02-18",
    "text",
    {
      "de-DE": "18. Februar 2004",
      "en-GB": "18 February 2004",
      "en-US": "February 18, 2004",
      "es-ES": "18 de febrero de 2004",
      "fr-FR": "18 février 2004",
      "ru-RU": "18 февраля 2004",
    },
  ],
  [
    "2004-05-01",
    "text",
    {
      "de-DE": "1. Mai 2004",
      "en-GB": "1 May 2004",
      "en-US": "May 1, 2004",
      "es-ES": "1 de mayo de 2004",
      "fr-FR": "1ᵉʳ mai 2004",
      "ru-RU": "1 мая 2004",
    },
  ],
  [
    "2004-02-08",
    "numeric",
    {
      "de-DE": "08.02.2004",
      "en-GB": "08/02/2004",
      "en-US": "2/8/2004",
      "es-ES": "8/2/2004",
      "fr-FR": "08/02/2004",
      "ru-RU": "08.02.2004",
    },
  ],
  [
    "2004-02-18/2004-02-20",
    "text",
    {
      "de-DE": "18.–20. Februar 2004",
      "en-GB": "18–20 February 2004",
      "en-US": "February 18–20, 2004",
      "es-ES": "18–20 de febrero de 2004",
      "fr-FR": "18–20 février 2004",
      "ru-RU": "18–20 февраля 2004",
    },
  ],
  [
    { "date-parts": [[-44]] },
    "text",
    {
      "de-DE": "44\u00A0v.\u00A0Chr.",
      "en-GB": "44 BC",
      "en-US": "44 BC",
      "es-ES": "44\u00A0a.\u00A0C.",
      "fr-FR": "44\u00A0av. J.-C.",
      "ru-RU": "44\u00A0до н.\u00A0э.",
    },
  ],
];

test.each(DATES)("the date %j, %s, as each language writes it", (issued, form, row) => {
  checkRow(row, (lang) => print(lang, `<date variable="issued" form="${form}"/>`, { issued }));
});

const LAYOUTS: readonly (readonly [name: string, layout: string, row: Row])[] = [
  [
    "names with and",
    '<names variable="editor"><name and="text"/></names>',
    {
      "de-DE": "Eva Diaz und Per Lund",
      "en-GB": "Eva Diaz and Per Lund",
      "en-US": "Eva Diaz and Per Lund",
      "es-ES": "Eva Diaz y Per Lund",
      "fr-FR": "Eva Diaz et Per Lund",
      "ru-RU": "Eva Diaz и Per Lund",
    },
  ],
  [
    "names cut short",
    '<names variable="author"><name form="short" et-al-min="3" et-al-use-first="1"/></names>',
    {
      "de-DE": "Jones u.\u00A0a.",
      "en-GB": "Jones et al.",
      "en-US": "Jones et al.",
      "es-ES": "Jones et\u00A0al.",
      "fr-FR": "Jones et\u00A0al.",
      "ru-RU": "Jones и\u00A0др.",
    },
  ],
  [
    "the label of editors",
    '<names variable="editor"><name form="short" delimiter=", "/><label form="short" prefix=" (" suffix=")"/></names>',
    {
      "de-DE": "Diaz, Lund (Hrsg.)",
      "en-GB": "Diaz, Lund (eds)",
      "en-US": "Diaz, Lund (eds.)",
      "es-ES": "Diaz, Lund (eds.)",
      "fr-FR": "Diaz, Lund (éd.)",
      "ru-RU": "Diaz, Lund (ред.)",
    },
  ],
  [
    "what a translator did",
    '<names variable="translator"><label form="verb" suffix=" "/><name/></names>',
    {
      "de-DE": "übersetzt von Jo Moss",
      "en-GB": "translated by Jo Moss",
      "en-US": "translated by Jo Moss",
      "es-ES": "traducido por Jo Moss",
      "fr-FR": "traduit par Jo Moss",
      "ru-RU": "в переводе Jo Moss",
    },
  ],
  [
    "pages",
    '<label variable="page" form="short" suffix=" "/><text variable="page"/>',
    {
      "de-DE": "S. 12–19",
      "en-GB": "pp. 12–19",
      "en-US": "pp. 12–19",
      "es-ES": "pp. 12–19",
      "fr-FR": "p. 12–19",
      "ru-RU": "с. 12–19",
    },
  ],
  [
    "quotation marks, outer and inner, and the full stop after them",
    '<text variable="title" quotes="true" suffix="."/>',
    {
      "de-DE": "„Ebb ‚and‘ flow“.",
      "en-GB": "‘Ebb “and” flow’.",
      "en-US": "“Ebb ‘and’ flow.”",
      "es-ES": "«Ebb “and” flow».",
      "fr-FR": "«\u00A0Ebb “and” flow\u00A0».",
      "ru-RU": "«Ebb „and“ flow».",
    },
  ],
  [
    "an edition",
    '<number variable="edition" form="ordinal" suffix=" "/><label variable="edition" form="short"/>',
    {
      "de-DE": "2. Aufl.",
      "en-GB": "2nd edn",
      "en-US": "2nd ed.",
      "es-ES": "2.ª ed.",
      "fr-FR": "2ᵉ éd.",
      "ru-RU": "2-е изд.",
    },
  ],
  [
    "long ordinals that agree with their noun",
    '<number variable="volume" form="long-ordinal" suffix=" "/><label variable="volume" suffix=", "/>' +
      '<number variable="chapter-number" form="long-ordinal" suffix=" "/><label variable="chapter-number"/>',
    {
      "de-DE": "dritter Band, erstes Kapitel",
      "en-GB": "third volume, first chapter",
      "en-US": "third volume, first chapter",
      "es-ES": "tercer volumen, primer capítulo",
      "fr-FR": "troisième volume, premier chapitre",
      "ru-RU": "третий том, первая глава",
    },
  ],
];

test.each(LAYOUTS)("%s, as each language writes them", (_, layout, row) => {
  checkRow(row, (lang) => print(lang, layout));
});

const ORDINALS: readonly (readonly [lang: Lang, variable: "edition" | "volume", value: string, printed: string])[] = [
  ["fr-FR", "edition", "1", "1ʳᵉ"],
  ["fr-FR", "volume", "1", "1ᵉʳ"],
  ["fr-FR", "edition", "21", "21ᵉ"],
  ["es-ES", "edition", "1", "1.ª"],
  ["es-ES", "volume", "1", "1.ᵉʳ"],
  ["es-ES", "volume", "11", "11.º"],
  ["es-ES", "volume", "23", "23.ᵉʳ"],
  ["ru-RU", "volume", "3", "3-й"],
  ["ru-RU", "edition", "3", "3-е"],
  ["en-GB", "edition", "22", "22nd"],
  ["en-GB", "edition", "112", "112th"],
];

test.each(ORDINALS)("%s: the ordinal of %s %s is %s", (lang, variable, value, printed) => {
  expect(print(lang, `<number variable="${variable}" form="ordinal"/>`, { [variable]: value })).toBe(printed);
});

test("raised letters are set as superscript where fonts can be seen", () => {
  const layout = '<number variable="edition" form="ordinal"/>';
  expect(print("fr-FR", layout, { edition: "1" }, html)).toBe("1<sup>r</sup><sup>e</sup>");
  expect(print("es-ES", layout, {}, html)).toBe("2.<sup>a</sup>");
});
