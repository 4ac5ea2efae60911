import type { ContributorRole } from "@colloquy/corpus-schema";

/** Words that introduce people in a line of the front or the end matter, and the part that these people have. */
export interface CreditWords {
  readonly role: ContributorRole;
  /** Before the names, with or without a mark between them. Compared in lower case. */
  readonly before: readonly string[];
  /** Before the names, and only with a colon, a dash or an equals sign between them. */
  readonly keys: readonly string[];
  /** Keys after which a comma parts two people. */
  readonly listKeys: readonly string[];
}

export const CREDIT_WORDS: readonly CreditWords[] = [
  {
    role: "interviewer",
    before: [
      ...["interview by", "interviewed by", "an interview conducted by", "interview conducted by", "conducted by"],
      ...["entrevista de", "entrevista por", "por", "entrevista realizada por", "entrevistado por", "entrevistada por"],
      ...["propos recueillis par", "entretien réalisé par", "entretien mené par", "entretien par", "interview réalisée par"],
      ...["das gespräch führte", "das gespräch führten", "das interview führte", "das interview führten", "interview von"],
      ...["die fragen stellte", "die fragen stellten", "die fragen stellten ihm", "die fragen stellten ihr"],
      ...["intervista di", "a cura di", "intervista a cura di"],
      ...["беседовал", "беседовала", "беседовали", "интервью взял", "интервью взяла", "вопросы задавал", "вопросы задавала"],
      ...["розмовляв", "розмовляла", "спілкувався", "спілкувалася"],
      ...["әңгімелескен", "сұхбаттасқан", "сұхбат алған", "сұхбатты жүргізген", "сұхбаттасушы"],
      ...["本刊记者", "本报记者", "本刊記者", "本報記者", "采访者", "採訪者", "采访", "採訪", "聞き手", "聞き手・文", "聞き手・構成"],
      ...["حاوره", "حاورها", "حاورهما", "حاورهم", "أجرى الحوار", "أجرت الحوار", "أجرى المقابلة", "أجرت المقابلة"],
    ],
    keys: ["interviewer", "interview", "entrevista", "entretien", "intervista", "entrevistador", "entrevistadora", "intervistatore"],
    listKeys: ["interviewers", "entrevistadores", "interviewerinnen", "intervieweurs"],
  },
  {
    role: "interviewee",
    before: [],
    keys: ["interviewee", "entrevistado", "entrevistada", "interviewé", "interviewée", "interviewpartner", "受访者"],
    listKeys: ["interviewees", "entrevistados"],
  },
  {
    role: "host",
    before: ["hosted by", "presented by", "conduce", "conducono"],
    keys: [
      ...["host", "presenter", "présentation", "présentateur", "ведущий", "ведущая", "ведучий", "ведуча", "жүргізуші"],
      ...["تقديم", "المذيع", "apresentação", "presentación", "conduttore", "conduttrice", "司会", "主持"],
    ],
    listKeys: ["hosts", "presenters", "ведущие", "ведучі", "жүргізушілер"],
  },
  {
    role: "guest",
    before: [],
    keys: [
      ...["guest", "invité", "invitée", "ospite", "гость", "гостья", "гість", "гостя", "қонақ", "convidado", "convidada", "gast"],
      ...["嘉宾", "嘉賓", "ゲスト", "الضيف"],
    ],
    listKeys: ["guests", "invités", "гости", "гості", "қонақтар", "ospiti", "gäste"],
  },
  { role: "author", before: ["by", "text by", "di"], keys: ["текст", "text", "testo", "texto", "автор"], listKeys: [] },
];

/** After a name: a reporter's title. `한가람 기자`. */
export const TITLES_AFTER: readonly string[] = ["기자", "記者", "记者"];

/** Words between two people. */
export const AND_WORDS: readonly string[] = ["and", "&", "et", "y", "e", "und", "и", "і", "та", "й", "және", "avec", "with", "con", "mit"];
