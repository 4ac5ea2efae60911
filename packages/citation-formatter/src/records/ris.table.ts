import type { EntryRow, FieldRow } from "./field-row.js";

/**
 * Types of reference of RIS. A broadcast is audiovisual material, since an item does not say whether it is to be seen;
 * an unpublished interview is a personal communication, as reference managers have it.
 */
export const RIS_ENTRIES: readonly EntryRow[] = [
  // RIS 2011 MGZN
  [["article-magazine"], "MGZN"],
  // RIS 2001, 2011 NEWS
  [["article-newspaper"], "NEWS"],
  // RIS 2001, 2011 JOUR
  [["article", "article-journal", "review", "review-book"], "JOUR"],
  // RIS 2001, 2011 CHAP
  [["chapter"], "CHAP"],
  // RIS 2011 CPAPER
  [["paper-conference"], "CPAPER"],
  // RIS 2001, 2011 HEAR
  [["hearing"], "HEAR"],
  // RIS 2001, 2011 ADVS: audiovisual material
  [["broadcast"], "ADVS"],
  // RIS 2001, 2011 PCOMM; so in Zotero
  [["interview", "personal_communication"], "PCOMM"],
  // RIS 2011 BLOG
  [["post-weblog"], "BLOG"],
  // RIS 2001, 2011 ELEC
  [["webpage", "post"], "ELEC"],
  // RIS 2001, 2011 BOOK
  [["book"], "BOOK"],
  // RIS 2001, 2011 RPRT
  [["report"], "RPRT"],
  // RIS 2001, 2011 THES
  [["thesis"], "THES"],
  // RIS 2011 MANSCPT
  [["manuscript"], "MANSCPT"],
  // RIS 2001, 2011 GEN
  [null, "GEN"],
];

/**
 * Tags of RIS (Research Information Systems, 2001 and 2011). `A2` to `A4` mean another role in each type, and readers
 * take `A2` for editors: only editors and translators go there, other people into the note with what they did.
 */
export const RIS_FIELDS: readonly FieldRow[] = [
  // RIS 2001 AU
  ["author", "AU", "names"],
  // RIS 2011 A2 editor
  ["editor", "A2", "names", ["CHAP", "CPAPER", "BLOG"]],
  // RIS 2001 ED
  ["editor", "ED", "names"],
  // RIS 2011 A4 translator
  ["translator", "A4", "names", ["BOOK", "CHAP"]],
  // RIS 2001 TI
  ["title", "TI"],
  // RIS 2011 ST
  ["title-short", "ST"],
  // RIS 2011 T2
  ["container-title", "T2"],
  // RIS 2011 T2 committee
  ["event-title", "T2", "text", ["HEAR"]],
  // RIS 2011 J2
  ["container-title-short", "J2"],
  // RIS 2001 T3
  ["collection-title", "T3"],
  // RIS 2011 OP
  ["original-title", "OP", "text", ["BOOK", "CHAP", "JOUR", "MGZN", "GEN"]],
  // RIS 2001 VL; in 2011 the day of access of BLOG and ELEC
  ["volume", "VL", "text", ["ADVS", "BOOK", "CHAP", "GEN", "JOUR", "MANSCPT", "MGZN", "NEWS"]],
  // RIS 2001 IS; in 2011 the number of volumes of CHAP
  ["issue", "IS", "text", ["GEN", "JOUR", "MGZN", "NEWS"]],
  // RIS 2011 M1 number
  ["number", "M1", "text", ["ADVS", "GEN", "HEAR", "MANSCPT", "PCOMM", "RPRT"]],
  // RIS 2011 ET
  ["edition", "ET"],
  // RIS 2001 SP, EP
  ["page", "SP", "pages"],
  // RIS 2001 PY, DA: YYYY/MM/DD/other information
  ["issued", "PY", "issued"],
  // RIS 2001 PB
  ["publisher", "PB"],
  // RIS 2001 CY
  ["publisher-place", "CY"],
  // RIS 2011 M3 type of work, but of BLOG and ELEC the medium
  ["genre", "M3", "text", ["ADVS", "BOOK", "CHAP", "GEN", "HEAR", "JOUR", "MANSCPT", "MGZN", "NEWS", "PCOMM", "RPRT", "THES"]],
  // RIS 2011 DB; Zotero keeps the archive there
  ["archive", "DB"],
  // RIS 2001 AV
  ["archive_location", "AV"],
  // RIS 2011 CN
  ["call-number", "CN"],
  // RIS 2011 DP
  ["source", "DP"],
  // RIS 2011 DO
  ["DOI", "DO"],
  // RIS 2001 SN
  ["ISBN", "SN"],
  // RIS 2001 SN
  ["ISSN", "SN"],
  // RIS 2001 UR
  ["URL", "UR", "url"],
  // RIS 2011 Y2
  ["accessed", "Y2", "date"],
  // RIS 2011 LA
  ["language", "LA"],
  // RIS 2001 KW
  ["keyword", "KW", "keywords"],
  // RIS 2011 AB
  ["abstract", "AB"],
  // RIS 2011 RN
  ["annote", "RN"],
];
