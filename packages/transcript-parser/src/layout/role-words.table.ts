import type { SpeakerRole } from "@colloquy/corpus-schema";

/** Labels that name a role and not a person, in one language. Compared in lower case and without numbers. */
export interface RoleWords {
  /** BCP 47. */
  readonly language: string;
  readonly roles: Readonly<Partial<Record<SpeakerRole, readonly string[]>>>;
  /** Labels that may hide several people, beside those of askers. */
  readonly unidentified: readonly string[];
  /** Labels of askers that stand for whoever asks: they hide several people too. */
  readonly askers: readonly string[];
  /** Labels that hide several people and answer or take part. */
  readonly answerers: readonly string[];
}

/** Words of askers that ask on: who asks so is whoever asked before. By the word for the question. */
export const FOLLOW_UPS: ReadonlyMap<string, string> = new Map([
  ["follow-up", "question"],
  ["relance", "question"],
  ["zusatzfrage", "frage"],
  ["zusatz", "frage"],
  ["nachfrage", "frage"],
  ["repregunta", "pregunta"],
  ["уточнение", "вопрос"],
  ["追问", "问"],
]);

/** The words of each language. A new language is one entry here. */
export const ROLE_WORDS: readonly RoleWords[] = [
  {
    language: "en",
    askers: [
      ...["q", "question", "questioner", "reporter", "reporters", "journalist", "press", "correspondent", "media", "follow-up"],
      ...["unidentified reporter", "unidentified questioner", "the press", "a reporter", "speaker from the floor"],
    ],
    answerers: [
      ...["senior administration official", "senior official", "senior state department official", "official"],
      ...["senior government official", "senior defense official", "senior military official", "spokesperson"],
    ],
    unidentified: [
      ...["a participant", "all", "audience", "audience member", "man", "many voices", "participant", "several", "speaker"],
      ...["unidentified", "unidentified female", "unidentified male", "unidentified man", "unidentified person"],
      ...["unidentified speaker", "unidentified woman", "unknown", "unknown speaker", "unk", "voice", "voices", "woman"],
      ...["members", "a voice", "member of the public", "from the floor", "crowd", "spectator", "spk", "person", "attendee", "delegate"],
      ...["an hon member", "hon members", "several hon members", "some hon members", "male voice", "female voice"],
      ...["male speaker", "female speaker", "unidentified voice", "resident", "citizen", "student", "caller", "listener"],
      ...["operator"],
    ],
    roles: {
      interviewer: ["interviewer", "int", "iv", "examiner"],
      interviewee: ["a", "answer", "interviewee", "narrator", "guest", "respondent", "deponent"],
      moderator: ["moderator", "host", "presenter", "anchor", "facilitator", "announcer", "emcee", "mc", "operator"],
      chair: [
        ...["chair", "chairman", "chairwoman", "chairperson", "the chair", "the chairman", "the chairwoman"],
        ...["the chairperson", "the speaker", "the president", "the presiding officer", "the acting president"],
        ...["the acting chair", "the acting chairman", "the deputy speaker", "presiding officer", "acting chair"],
        ...["the speaker pro tempore", "the president pro tempore", "the court", "the judge", "the arbitrator"],
        ...["the acting speaker", "the deputy chair", "the vice chair", "the vice chairman", "chairman of the board"],
        ...["mr speaker", "madam speaker", "madam deputy speaker", "mr deputy speaker", "madam chair", "mr chair"],
        ...["mr chairman", "madam chairman", "the acting president pro tempore", "president", "pres", "speaker of the house"],
      ],
      witness: ["witness", "the witness", "the deponent", "the defendant"],
      member: ["the clerk", "clerk", "the bailiff", "the reporter", "the court reporter", "the videographer", "the secretary"],
      translator: ["interpreter", "the interpreter", "translator", "the translator"],
      audience: ["audience", "audience member", "audience question", "audience members"],
    },
  },
  {
    language: "es",
    askers: [
      ...["p", "pregunta", "preguntas", "periodista", "reportero", "reportera", "interlocutor", "interlocutora", "prensa"],
      ...["medio", "repregunta"],
    ],
    answerers: [],
    unidentified: [
      ...["voz", "voces", "desconocido", "no identificado", "público", "asistente", "un asistente", "una asistente"],
      ...["un señor diputado", "una señora diputada", "varios señores diputados", "persona del público"],
    ],
    roles: {
      interviewer: ["entrevistador", "entrevistadora", "e"],
      interviewee: ["r", "respuesta", "entrevistado", "entrevistada", "invitado", "invitada"],
      moderator: ["moderador", "moderadora", "presentador", "presentadora", "conductor", "conductora", "locutor"],
      chair: [
        ...["el señor presidente", "la señora presidenta", "el sr presidente", "la sra presidenta", "señor presidente"],
        ...["la señora vicepresidenta", "el señor vicepresidente", "el presidente de la mesa", "la presidencia"],
      ],
      translator: ["intérprete", "traductor", "traductora"],
    },
  },
  {
    language: "fr",
    askers: ["q", "question", "journaliste", "un journaliste", "une journaliste", "la presse", "presse", "relance"],
    answerers: ["porte-parole"],
    unidentified: [
      ...["voix", "une voix", "inconnu", "public", "un participant", "une participante", "un intervenant", "auditeur"],
      ...["plusieurs députés", "un député", "une députée", "auditrice", "intervenant", "intervenante", "un auditeur"],
      ...["une auditrice"],
    ],
    roles: {
      interviewer: ["intervieweur", "intervieweuse", "enquêteur", "enquêtrice"],
      interviewee: ["r", "réponse", "invité", "invitée", "interviewé", "interviewée"],
      moderator: ["animateur", "animatrice", "modérateur", "modératrice", "présentateur", "présentatrice"],
      chair: [
        ...["prés", "m le président", "mme la présidente", "le président", "la présidente", "m. le président"],
        ...["le président de séance", "la présidente de séance"],
      ],
      witness: ["témoin", "le témoin"],
      translator: ["interprète", "traducteur", "traductrice"],
    },
  },
  {
    language: "de",
    askers: ["frage", "f", "zusatzfrage", "zusatz", "nachfrage", "zuruf", "ruf", "journalist", "journalistin", "reporter", "reporterin", "presse"],
    answerers: [],
    unidentified: ["stimme", "stimmen", "unbekannt", "publikum", "zuhörer", "zuhörerin", "sprecher", "sprecherin", "teilnehmer"],
    roles: {
      interviewer: ["interviewer", "interviewerin", "i"],
      interviewee: ["antwort", "befragter", "befragte", "b", "gast", "erzähler", "erzählerin"],
      moderator: ["moderator", "moderatorin", "moderation"],
      chair: [
        ...["präsident", "präsidentin", "vizepräsident", "vizepräsidentin", "vorsitzender", "vorsitzende", "vors", "präs", "vizepräs"],
        ...["der vorsitzende", "die vorsitzende", "der präsident", "die präsidentin", "amtierender präsident"],
      ],
      witness: ["zeuge", "zeugin"],
      translator: ["dolmetscher", "dolmetscherin", "übersetzer"],
    },
  },
  {
    language: "pt",
    askers: ["pergunta", "jornalista", "repórter", "imprensa", "perguntas"],
    answerers: [],
    unidentified: ["voz", "não identificado", "plateia", "participante", "público", "plenário"],
    roles: {
      interviewer: ["entrevistador", "entrevistadora"],
      interviewee: ["r", "resposta", "entrevistado", "entrevistada", "convidado", "convidada"],
      moderator: ["moderador", "moderadora", "apresentador", "apresentadora", "mediador", "mediadora"],
      chair: ["o sr presidente", "a sra presidente", "a sra presidenta", "o sr. presidente", "a sra. presidente"],
      translator: ["intérprete", "tradutor", "tradutora"],
    },
  },
  {
    language: "it",
    askers: ["domanda", "giornalista", "d", "stampa"],
    answerers: [],
    unidentified: ["voce", "una voce", "voci", "sconosciuto", "pubblico", "partecipante"],
    roles: {
      interviewer: ["intervistatore", "intervistatrice"],
      interviewee: ["r", "risposta", "intervistato", "intervistata", "ospite"],
      moderator: ["moderatore", "moderatrice", "conduttore", "conduttrice", "presentatore", "presentatrice"],
      chair: ["presidente", "il presidente", "la presidente", "vicepresidente"],
      translator: ["interprete", "traduttore", "traduttrice"],
    },
  },
  {
    language: "ru",
    askers: [
      ...["вопрос", "журналист", "журналистка", "корреспондент", "корр", "реплика", "пресса", "в", "репортёр"],
      ...["репортер", "вопрос из зала", "вопрос журналиста", "уточнение"],
    ],
    answerers: [],
    unidentified: ["голос", "голоса", "голос из зала", "неизвестный", "участник", "участница", "из зала", "с места", "женщина", "мужчина"],
    roles: {
      interviewer: ["интервьюер"],
      interviewee: ["ответ", "о", "гость", "респондент", "собеседник"],
      moderator: ["ведущий", "ведущая", "модератор", "диктор"],
      chair: ["председательствующий", "председательствующая", "председатель"],
      witness: ["свидетель"],
      translator: ["переводчик", "перевод"],
    },
  },
  {
    language: "kk",
    askers: ["сұрақ", "қосымша сұрақ", "тілші", "журналист", "с", "журналистер"],
    answerers: [],
    unidentified: ["дауыс", "залдан", "қатысушы", "белгісіз"],
    roles: {
      interviewer: ["сұхбат жүргізуші"],
      interviewee: ["жауап", "ж", "қонақ"],
      moderator: ["жүргізуші", "модератор"],
      chair: ["төраға", "төрағалық етуші", "төрайым"],
      translator: ["аудармашы"],
    },
  },
  {
    language: "zh",
    askers: ["问", "問", "记者", "記者", "提问", "提問", "问题", "媒体", "媒體", "提问者", "追问", "追問"],
    answerers: ["发言人", "發言人"],
    unidentified: ["听众", "聽眾", "观众", "觀眾", "不明", "某人", "听众提问", "网友", "嘉宾", "學員", "参会者"],
    roles: {
      interviewer: ["采访者", "採訪者", "访谈者"],
      interviewee: ["答", "回答", "受访者", "受訪者", "被采访者"],
      moderator: ["主持人", "主持", "主播"],
      chair: ["主席", "会议主席"],
      translator: ["翻译", "翻譯", "口译"],
    },
  },
  {
    language: "ja",
    askers: ["問", "記者", "質問", "質問者", "質", "報道", "記者会"],
    answerers: ["事務方", "広報室長", "大臣", "長官", "総理", "官房長官", "副大臣", "知事", "会長", "社長", "報道官", "市長"],
    unidentified: ["会場", "参加者", "一同", "聴衆", "司会席", "不明", "発言する者あり"],
    roles: {
      interviewer: ["聞き手", "インタビュアー", "ききて"],
      interviewee: ["答", "回答", "話し手", "ゲスト"],
      moderator: ["司会", "司会者", "進行", "進行役", "事務局"],
      chair: ["議長", "委員長", "座長", "副議長", "副委員長"],
      translator: ["通訳"],
    },
  },
  {
    language: "uk",
    askers: ["питання", "запитання", "журналіст", "журналістка", "кореспондент"],
    answerers: [],
    unidentified: ["голос", "голос із залу", "невідомий"],
    roles: {
      interviewer: ["інтерв’юер", "інтерв'юерка"],
      interviewee: ["відповідь", "гість", "гостя", "респондент"],
      moderator: ["ведучий", "ведуча", "модератор", "модераторка"],
      chair: ["головуючий", "головуюча"],
    },
  },
  {
    language: "pl",
    askers: ["pytanie", "dziennikarz", "dziennikarka", "reporter"],
    answerers: [],
    unidentified: ["głos z sali", "głos", "nieznany"],
    roles: {
      interviewee: ["odpowiedź", "gość"],
      moderator: ["prowadzący", "prowadząca", "moderator", "moderatorka"],
      chair: ["przewodniczący", "przewodnicząca", "marszałek"],
    },
  },
  {
    language: "nl",
    askers: ["vraag", "journalist", "verslaggever"],
    answerers: [],
    unidentified: ["stem", "onbekend", "publiek"],
    roles: {
      interviewer: ["interviewer"],
      interviewee: ["antwoord", "gast"],
      moderator: ["presentator", "presentatrice", "gespreksleider"],
      chair: ["voorzitter", "de voorzitter"],
    },
  },
  {
    language: "ko",
    askers: ["기자", "문", "질문"],
    answerers: [],
    unidentified: ["청중", "방청객"],
    roles: {
      interviewee: ["답", "답변"],
      moderator: ["사회자", "진행자", "앵커"],
      chair: ["의장", "위원장"],
    },
  },
  {
    language: "ar",
    askers: ["س", "سؤال", "صحفي", "صحفية", "صحافي", "صحافية", "مراسل", "مراسلة", "السؤال"],
    answerers: [],
    unidentified: ["صوت", "أصوات", "مجهول", "الجمهور", "مشارك", "مشاركة", "متحدث", "من القاعة"],
    roles: {
      interviewer: ["المحاور", "المحاورة", "محاور"],
      interviewee: ["ج", "جواب", "الجواب", "الضيف", "الضيفة", "إجابة"],
      moderator: ["المذيع", "المذيعة", "مذيع", "مذيعة", "مقدم البرنامج", "مقدمة البرنامج", "مدير الحوار", "المقدم", "المقدمة"],
      chair: ["الرئيس", "رئيس الجلسة"],
      translator: ["المترجم", "المترجمة", "مترجم"],
    },
  },
];

/**
 * Role labels of one letter, or that are names and common words elsewhere: they count only where they repeat, and
 * where another label stands beside them.
 */
export const WEAK_ROLE_LABELS: ReadonlySet<string> = new Set([
  ...["a", "b", "d", "e", "f", "i", "p", "r", "в", "о", "с", "ж", "ج", "س", "int", "iv", "mc", "all", "man", "woman"],
  ...["person", "president", "presidente", "präsident", "medio", "official", "members", "media", "student", "citizen"],
]);

/** Words for a question and an answer, and not for people: a number after one counts the questions. */
export const COUNTED_WORDS: ReadonlySet<string> = new Set([
  ...["q", "a", "p", "r", "f", "question", "answer", "pregunta", "respuesta", "frage", "antwort", "domanda", "risposta"],
  ...["в", "о", "вопрос", "ответ", "问", "問", "答", "س", "ج"],
]);
