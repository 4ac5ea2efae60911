import type { Genre } from "@colloquy/corpus-schema";

/** What the carrier has of the conversation. */
export type CarriedAs = "reprinted" | "excerpted" | "translated" | "excerptedTranslation" | "broadcast";

/** What a reference says in words, in one language. Capital letters are the style's business. */
export interface ConnectingWords {
  /** Before the carrier: `excerpted in`. */
  readonly carrier: Readonly<Record<CarriedAs, string>>;
  /** Where the document is the only publication known: `excerpt`. */
  readonly alone: Readonly<Record<"excerpted" | "translated" | "excerptedTranslation", string>>;
  /** Before the moderators. */
  readonly moderator: string;
  /** Before the interviewers, where a style has no place of its own for them. */
  readonly interviewer: string;
  /** Between the last two of several people. */
  readonly and: string;
  /** What a conversation is called where nothing else in the reference says so. */
  readonly genre: Readonly<Record<Genre, string>>;
  /** Before the number of a turn or an exchange, and before the numbers of several. */
  readonly pinpoint: Readonly<Record<"turn" | "exchange", readonly [one: string, several: string]>>;
}

/** The words of English, which also stand in for languages without a row. */
export const ENGLISH_WORDS: ConnectingWords = {
  carrier: {
    reprinted: "reprinted in",
    excerpted: "excerpted in",
    translated: "translated in",
    excerptedTranslation: "excerpted in translation in",
    broadcast: "broadcast on",
  },
  alone: { excerpted: "excerpt", translated: "translation", excerptedTranslation: "excerpt in translation" },
  moderator: "moderated by",
  interviewer: "interview by",
  and: "and",
  genre: {
    interview: "interview",
    "press-conference": "press conference",
    briefing: "briefing",
    hearing: "hearing",
    debate: "debate",
    "oral-history": "oral history interview",
    podcast: "podcast",
    broadcast: "broadcast",
    panel: "panel discussion",
    speech: "speech",
  },
  pinpoint: { turn: ["turn", "turns"], exchange: ["exchange", "exchanges"] },
};

/** Words by primary language subtag (BCP 47). A language without a row gets English, with a warning. */
export const CONNECTING_WORDS: ReadonlyMap<string, ConnectingWords> = new Map([
  ["en", ENGLISH_WORDS],
  [
    "de",
    {
      carrier: {
        reprinted: "nachgedruckt in",
        excerpted: "in Auszügen in",
        translated: "in Übersetzung in",
        excerptedTranslation: "in Auszügen übersetzt in",
        broadcast: "gesendet in",
      },
      alone: { excerpted: "Auszug", translated: "Übersetzung", excerptedTranslation: "Auszug in Übersetzung" },
      moderator: "moderiert von",
      interviewer: "Interview:",
      and: "und",
      genre: {
        interview: "Interview",
        "press-conference": "Pressekonferenz",
        briefing: "Briefing",
        hearing: "Anhörung",
        debate: "Debatte",
        "oral-history": "Oral-History-Interview",
        podcast: "Podcast",
        broadcast: "Sendung",
        panel: "Podiumsdiskussion",
        speech: "Rede",
      },
      pinpoint: { turn: ["Redebeitrag", "Redebeiträge"], exchange: ["Wortwechsel", "Wortwechsel"] },
    },
  ],
  [
    "fr",
    {
      carrier: {
        reprinted: "repris dans",
        excerpted: "extraits dans",
        translated: "traduit dans",
        excerptedTranslation: "extraits traduits dans",
        broadcast: "diffusé dans",
      },
      alone: { excerpted: "extraits", translated: "traduction", excerptedTranslation: "extraits traduits" },
      moderator: "modération\u00A0:",
      interviewer: "propos recueillis par",
      and: "et",
      genre: {
        interview: "entretien",
        "press-conference": "conférence de presse",
        briefing: "point de presse",
        hearing: "audition",
        debate: "débat",
        "oral-history": "entretien d’histoire orale",
        podcast: "podcast",
        broadcast: "émission",
        panel: "table ronde",
        speech: "discours",
      },
      pinpoint: { turn: ["tour de parole", "tours de parole"], exchange: ["échange", "échanges"] },
    },
  ],
  [
    "es",
    {
      carrier: {
        reprinted: "reproducido en",
        excerpted: "extractos en",
        translated: "traducido en",
        excerptedTranslation: "extractos traducidos en",
        broadcast: "emitido en",
      },
      alone: { excerpted: "extractos", translated: "traducción", excerptedTranslation: "extractos traducidos" },
      moderator: "moderación de",
      interviewer: "entrevista de",
      and: "y",
      genre: {
        interview: "entrevista",
        "press-conference": "conferencia de prensa",
        briefing: "sesión informativa",
        hearing: "audiencia",
        debate: "debate",
        "oral-history": "entrevista de historia oral",
        podcast: "pódcast",
        broadcast: "emisión",
        panel: "mesa redonda",
        speech: "discurso",
      },
      pinpoint: { turn: ["turno", "turnos"], exchange: ["intercambio", "intercambios"] },
    },
  ],
  [
    "ru",
    {
      carrier: {
        reprinted: "перепечатано в",
        excerpted: "отрывки в",
        translated: "перевод в",
        excerptedTranslation: "перевод отрывков в",
        broadcast: "в эфире",
      },
      alone: { excerpted: "отрывок", translated: "перевод", excerptedTranslation: "отрывок в переводе" },
      moderator: "ведущий:",
      interviewer: "интервьюер:",
      and: "и",
      genre: {
        interview: "интервью",
        "press-conference": "пресс-конференция",
        briefing: "брифинг",
        hearing: "слушания",
        debate: "дебаты",
        "oral-history": "устноисторическое интервью",
        podcast: "подкаст",
        broadcast: "передача",
        panel: "панельная дискуссия",
        speech: "выступление",
      },
      pinpoint: { turn: ["реплика", "реплики"], exchange: ["обмен репликами", "обмены репликами"] },
    },
  ],
]);
