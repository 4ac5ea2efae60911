/** What a bibliography is called, by language (primary subtag of BCP 47). */
export const BIBLIOGRAPHY_HEADINGS: ReadonlyMap<string, string> = new Map([
  ["en", "References"],
  ["de", "Literatur"],
  ["fr", "Bibliographie"],
  ["es", "Bibliografía"],
  ["ru", "Список литературы"],
]);

/** The headings, in any of these languages, under which a bibliography is put; in small letters. */
export const KNOWN_HEADINGS: ReadonlySet<string> = new Set([
  ...["references", "reference list", "bibliography", "works cited", "sources", "interviews", "interviews cited", "literature"],
  ...["literatur", "literaturverzeichnis", "bibliografie", "quellen", "quellenverzeichnis", "interviewverzeichnis"],
  ...["bibliographie", "références", "références bibliographiques", "ouvrages cités", "entretiens", "entretiens cités"],
  ...["bibliografía", "referencias", "referencias bibliográficas", "obras citadas", "fuentes", "entrevistas"],
  ...["список литературы", "литература", "библиография", "источники", "список источников", "интервью"],
]);
