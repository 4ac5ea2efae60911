import type { SpeakerRole } from "@colloquy/corpus-schema";
import { ROLE_WORDS } from "./role-words.table.js";

/** Words that begin a line of an address or a notice and look like a label. Compared in lower case. */
export const NOTICE_WORDS: ReadonlySet<string> = new Set([
  "abstract",
  "address",
  "bcc",
  "caption",
  "cc",
  "cell",
  "contact",
  "contacts",
  "contact information",
  "contact person",
  "contact persons",
  "copyright",
  "credit",
  "disclaimer",
  "e-mail",
  "editor's note",
  "email",
  "fax",
  "for immediate release",
  "for more information",
  "ftp",
  "http",
  "https",
  "image",
  "link",
  "links",
  "mailto",
  "media contact",
  "mobile",
  "note",
  "notes",
  "p.s",
  "phone",
  "photo",
  "photos",
  "press contact",
  "ps",
  "read more",
  "related",
  "see also",
  "source",
  "sources",
  "subject",
  "summary",
  "synopsis",
  "tel",
  "telephone",
  "url",
  "warning",
  "web",
  "website",
  ...["版权所有", "地址", "电话", "адрес", "телефон", "фото", "источник", "foto", "standard", "adresse", "téléphone", "teléfono", "partager"],
]);

/** What a line of front matter may be about. */
export type HeaderField =
  | "title"
  | "date"
  | "place"
  | "event"
  | "interviewee"
  | "interviewer"
  | "moderator"
  | "host"
  | "guest"
  | "chair"
  | "translator"
  | "transcriber"
  | "editor"
  | "rights"
  | "outlet"
  /** Somebody who speaks, in a role that is not said. */
  | "speaker"
  | "witness"
  | "other";

/** Keys of front matter (`Interviewee: …`) and the field that they give. Compared in lower case. */
export const HEADER_KEYS: ReadonlyMap<string, HeaderField> = new Map([
  ["title", "title"],
  ["date", "date"],
  ["date of interview", "date"],
  ["interview date", "date"],
  ["recorded", "date"],
  ["recorded on", "date"],
  ["published", "date"],
  ["interview", "other"],
  ["interview with", "interviewee"],
  ["place", "place"],
  ["location", "place"],
  ["place of interview", "place"],
  ["venue", "place"],
  ["event", "event"],
  ["occasion", "event"],
  ["interviewee", "interviewee"],
  ["interviewees", "interviewee"],
  ["narrator", "interviewee"],
  ["subject of interview", "interviewee"],
  ["interviewer", "interviewer"],
  ["interviewers", "interviewer"],
  ["interviewed by", "interviewer"],
  ["moderator", "moderator"],
  ["host", "host"],
  ["guest", "guest"],
  ["chair", "chair"],
  ["translator", "translator"],
  ["translated by", "translator"],
  ["transcriber", "transcriber"],
  ["transcribed by", "transcriber"],
  ["editor", "editor"],
  ["rights", "rights"],
  ["copyright", "rights"],
  ["duration", "other"],
  ["length", "other"],
  ["language", "other"],
  ["speakers", "speaker"],
  ["participants", "speaker"],
  ["present", "speaker"],
  ["attendees", "speaker"],
  ["in attendance", "speaker"],
  ["teilnehmer", "speaker"],
  ["teilnehmende", "speaker"],
  ["participantes", "speaker"],
  ["partecipanti", "speaker"],
  ["участники", "speaker"],
  ["witnesses", "witness"],
  ["hosts", "host"],
  ["guests", "guest"],
  ["moderators", "moderator"],
  ["transcript by", "transcriber"],
  ["translation by", "translator"],
  ["interview by", "interviewer"],
  ["narrators", "interviewee"],
  ["panelists", "speaker"],
  ["panellists", "speaker"],
  ["panel", "speaker"],
  ["keywords", "other"],
  ["tags", "other"],
  ["series", "other"],
  ["episode", "other"],
  ["collection", "other"],
  ["tape", "other"],
  ["tape number", "other"],
  ["file", "other"],
  ["speaker", "speaker"],
  ["category", "other"],
  ["source", "other"],
  ["url", "other"],
  ["publication", "outlet"],
  ["newspaper", "outlet"],
  ["magazine", "outlet"],
  ["programme", "outlet"],
  ["program", "outlet"],
  ["show", "outlet"],
  ["podcast", "outlet"],
  ["station", "outlet"],
  ["broadcast", "date"],
  ["time", "other"],
  ["what", "event"],
  ["who", "speaker"],
  ["when", "date"],
  ["where", "place"],
  ["fecha", "date"],
  ["lugar", "place"],
  ["título", "title"],
  ["entrevistado", "interviewee"],
  ["entrevistada", "interviewee"],
  ["entrevistador", "interviewer"],
  ["entrevistadora", "interviewer"],
  ["medio", "outlet"],
  ["lieu", "place"],
  ["titre", "title"],
  ["invité", "guest"],
  ["invitée", "guest"],
  ["média", "outlet"],
  ["datum", "date"],
  ["ort", "place"],
  ["titel", "title"],
  ["interviewpartner", "interviewee"],
  ["interviewpartnerin", "interviewee"],
  ["data", "date"],
  ["local", "place"],
  ["luogo", "place"],
  ["titolo", "title"],
  ["дата", "date"],
  ["место", "place"],
  ["тема", "title"],
  ["күні", "date"],
  ["орны", "place"],
  ["日期", "date"],
  ["时间", "date"],
  ["時間", "date"],
  ["地点", "place"],
  ["地點", "place"],
  ["日時", "date"],
  ["日付", "date"],
  ["場所", "place"],
  ["聞き手", "interviewer"],
  ["采访", "interviewer"],
  ["受访者", "interviewee"],
  ["嘉宾", "guest"],
  ["主持人", "host"],
  ["التاريخ", "date"],
  ["المكان", "place"],
]);

/** What happens in a programme and nobody says, as a label would stand: `**Break:** [01:44]`. In lower case. */
export const STAGE_LABELS: ReadonlySet<string> = new Set([
  ...["ad", "ads", "advert", "advertisement", "applause", "break", "clip", "commercial", "commercial break", "intro"],
  ...["jingle", "laughter", "music", "outro", "sponsor", "sponsors", "video", "werbung", "pause", "musik", "musique"],
  ...["música", "audio", "sfx", "sound", "theme", "ad break", "sponsor break", "mid-roll", "pre-roll", "post-roll"],
]);

/** Role labels of all languages with their role. Compared in lower case, without full stops and numbers. */
export const ROLE_LABELS: ReadonlyMap<string, SpeakerRole> = new Map(
  ROLE_WORDS.flatMap(({ roles, askers, answerers }) => [
    ...askers.map((word): [string, SpeakerRole] => [word, "interviewer"]),
    ...answerers.map((word): [string, SpeakerRole] => [word, "interviewee"]),
    ...Object.entries(roles).flatMap(([role, words]) => words.map((word): [string, SpeakerRole] => [word, role as SpeakerRole])),
  ]),
);

/** Labels that may hide several people: their turns are never one person's. Compared as {@link ROLE_LABELS}. */
export const UNIDENTIFIED_LABELS: ReadonlySet<string> = new Set(
  ROLE_WORDS.flatMap(({ unidentified, askers, answerers }) => [...unidentified, ...askers, ...answerers]),
);

/** Words of lists and records that stand with a colon and name nobody. Compared in lower case. */
export const LIST_WORDS: ReadonlySet<string> = new Set([
  ...["appearances", "present", "also present", "absent", "regrets", "staff", "apologies", "yeas", "nays", "ayes", "noes"],
  ...["recorded vote", "result", "vote", "members present", "tellers", "in favour", "in favor", "against", "abstaining"],
  ...["abstentions", "briefers", "agenda", "contents", "index", "examination", "exhibits", "background", "update"],
  ...["next week", "next month", "credits", "producer", "rapporteur", "printed by", "edited by", "recorded by"],
  ...["themen", "es nahmen teil", "legende", "anwesend", "tagesordnung", "asistentes", "orden del día", "présents"],
  ...["présentation", "presenti", "ordine del giorno", "presentes", "ordem do dia", "результат", "результаты", "за"],
  ...["против", "воздержалось", "повестка дня", "присутствовали", "қатысушылар", "责任编辑", "編輯", "编辑", "来源"],
  ...["來源", "紀錄整理", "整理", "出席", "议程", "議題", "المصدر", "تقديم", "إعداد", "محاور الحلقة", "ضيفا الحلقة", "ضيوف الحلقة"],
]);

/** Words that number the parts of a document: `SEC. 101.` is no speaker. Compared in lower case. */
export const STRUCTURE_WORDS: ReadonlySet<string> = new Set([
  ...["sec", "section", "title", "chapter", "article", "part", "appendix", "table", "figure", "fig", "schedule", "annex"],
  ...["amendment", "exhibit", "item", "clause", "paragraph", "subtitle", "division", "volume", "page", "tape", "side"],
  ...["artículo", "capítulo", "sección", "título", "anexo", "chapitre", "annexe", "titre", "kapitel", "abschnitt"],
  ...["artikel", "anlage", "teil", "глава", "статья", "раздел", "часть", "capitolo", "articolo", "sezione", "artigo"],
]);

/** Words of courtesy before a name. Compared in lower case and without full stop. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...["mr", "mrs", "ms", "miss", "mx", "dr", "drs", "prof", "sir", "dame", "lord", "lady", "baroness", "hon", "rev"],
  ...["m", "mm", "mme", "mlle", "me", "monsieur", "madame", "señor", "señora", "señorita", "sr", "sra", "srta", "don"],
  ...["doña", "el", "la", "o", "a", "herr", "frau", "signor", "signora", "senhor", "senhora", "exmo", "exma", "dott"],
  ...["madam", "messrs", "г-н", "г-жа", "господин", "госпожа", "мырза", "ханым", "cllr", "councillor", "councilmember"],
]);

/** Words before a full stop that end no label: titles and their like. Compared in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...["mr", "mrs", "ms", "mx", "dr", "drs", "prof", "sen", "rep", "gen", "lt", "col", "capt", "maj", "sgt", "adm"],
  ...["hon", "rev", "fr", "st", "gov", "amb", "jr", "sr", "messrs", "m", "mm", "mme", "mlle", "me", "sr", "sra", "srta"],
  ...["dra", "d", "ing", "lic", "gral", "exmo", "exma", "dep", "dott", "on", "avv", "sig", "min", "sts", "vors", "bzw"],
  ...["г", "гр", "проф", "акад", "им", "ст", "pres", "präs", "vizepräs", "prés", "vice", "asst", "del", "res", "com", "cllr", "supt", "insp"],
]);

/** Words in lower case with which a family name may begin. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  ...["al", "ben", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le"],
  ...["ten", "ter", "van", "von", "zu"],
]);

/** Words in lower case that stand inside names and titles. */
export const NAME_CONNECTORS: ReadonlySet<string> = new Set([
  "al",
  "and",
  "ben",
  "bin",
  "da",
  "das",
  "de",
  "del",
  "della",
  "den",
  "der",
  "di",
  "do",
  "dos",
  "du",
  "e",
  "el",
  "et",
  "for",
  "ibn",
  "la",
  "le",
  "of",
  "the",
  "ten",
  "ter",
  "und",
  "van",
  "von",
  "y",
  "zu",
]);
