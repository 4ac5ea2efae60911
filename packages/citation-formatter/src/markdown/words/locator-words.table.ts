/** The words before the number of a turn or an exchange, in the languages of this package; letter case does not matter. */
export const TARGET_WORDS: Readonly<Record<"turn" | "exchange", readonly string[]>> = {
  turn: [
    ...["turns", "turn"],
    ...["Redebeiträge", "Redebeitrag", "Beiträge", "Beitrag"],
    ...["tours de parole", "tour de parole", "tours", "tour", "interventions", "intervention"],
    ...["turnos", "turno", "intervenciones", "intervención"],
    ...["реплики", "реплика", "реплике", "репликах", "реплик"],
  ],
  exchange: [
    ...["exchanges", "exchange"],
    ...["Wortwechsel"],
    ...["échanges", "échange"],
    ...["intercambios", "intercambio"],
    ...["обмены репликами", "обмен репликами", "обмена репликами", "обменах репликами"],
  ],
};

/** The words before the last number of a list. */
export const LIST_WORDS: readonly string[] = ["and", "und", "et", "y", "и"];

/** The words before other places, by the locator of CSL 1.0.2; a full stop may follow each. */
export const PLACE_WORDS: readonly (readonly [label: string, words: readonly string[]])[] = [
  ["page", ["pages", "page", "pp", "p", "Seiten", "Seite", "S", "páginas", "página", "págs", "pág", "страницы", "страница", "стр", "с"]],
  ["timestamp", ["timestamp", "time", "min", "Zeit", "temps", "tiempo", "время"]],
  ["column", ["columns", "column", "cols", "col", "Spalten", "Spalte", "Sp", "colonnes", "colonne", "columnas", "columna", "столбцы", "столбец", "стб"]],
  ["paragraph", ["paragraphs", "paragraph", "paras", "para", "¶¶", "¶", "Absätze", "Absatz", "Abs", "paragraphes", "paragraphe", "párrafos", "párrafo", "абзацы", "абзац", "абз"]],
  ["chapter", ["chapters", "chapter", "chaps", "chap", "Kapitel", "Kap", "chapitres", "chapitre", "capítulos", "capítulo", "главы", "глава", "гл"]],
  ["section", ["sections", "section", "secs", "sec", "§§", "§", "Abschnitte", "Abschnitt", "secciones", "sección", "разделы", "раздел"]],
  ["line", ["lines", "line", "ll", "l", "Zeilen", "Zeile", "lignes", "ligne", "líneas", "línea", "строки", "строка"]],
  ["volume", ["volumes", "volume", "vols", "vol", "Bände", "Band", "Bd", "tomes", "tome", "volúmenes", "volumen", "тома", "том"]],
  ["part", ["parts", "part", "pts", "pt", "Teile", "Teil", "parties", "partie", "partes", "parte", "части", "часть"]],
  ["note", ["notes", "note", "nn", "n", "Anmerkungen", "Anmerkung", "Anm", "notas", "nota", "примечания", "примечание", "прим"]],
];
