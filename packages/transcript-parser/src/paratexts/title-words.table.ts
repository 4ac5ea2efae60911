/** Words that say that a heading is that of a conversation, and what kind of one. Compared in lower case. */
export const CONVERSATION_WORDS: readonly string[] = [
  ...["interview", "interviews", "conversation with", "in conversation", "press conference", "news conference"],
  ...["press briefing", "daily briefing", "background briefing", "press call", "press gaggle", "gaggle"],
  ...["transcript", "remarks by", "remarks of", "hearing", "oral evidence", "oral history", "deposition"],
  ...["debate", "panel discussion", "town hall", "q&a", "earnings call", "plenary meeting", "verbatim minutes"],
  ...["verbatim record", "focus group", "questions and answers", "round table", "rueda de prensa"],
  ...["entrevista", "conferencia de prensa", "comparecencia", "diario de sesiones", "versión estenográfica"],
  ...["entrevista coletiva", "coletiva de imprensa", "sessão deliberativa", "notas taquigráficas"],
  ...["audiência pública", "entretien", "point de presse", "conférence de presse", "compte rendu"],
  ...["compte-rendu", "table ronde", "points de presse", "intervista", "conferenza stampa"],
  ...["resoconto stenografico", "tavola rotonda", "gespräch mit", "im gespräch", "mitschrift"],
  ...["plenarprotokoll", "stenografischer bericht", "pressekonferenz", "zeitzeugeninterview"],
  ...["regierungspressekonferenz", "transkript", "wortprotokoll", "podiumsdiskussion", "стенограмма"],
  ...["стенографический отчёт", "стенографический отчет", "интервью", "пресс-конференция", "пресс-конференции"],
  ...["ответы на вопросы", "ответы на вопросы сми", "брифинг", "круглый стол", "беседа с", "інтерв’ю"],
  ...["розмова з", "сұхбат", "стенограммасы", "баспасөз мәслихаты", "баспасөз мәслихатының"],
  ...["баспасөз конференциясы", "брифингі", "مؤتمر صحفي", "حوار مع", "مقابلة مع", "محضر جلسة"],
];

/** The same for scripts without spaces: found anywhere. */
export const UNSPACED_CONVERSATION_WORDS: readonly string[] = [
  ...["记者会", "記者會", "新闻发布会", "訪談", "访谈", "专访", "專訪", "座談會", "座谈会", "对谈", "對談", "答记者问", "会见", "會議紀錄", "記者会見"],
  ...["会見録", "会見概要", "対談", "座談会", "会議録", "インタビュー", "鼎談", "質疑応答概要", "인터뷰", "기자회견", "대담", "간담회", "회의록"],
];

/** Words for a periodical or a station, in lower case: a line that begins or ends with one is no title. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set([
  ...["magazine", "newspaper", "journal", "weekly", "quarterly", "monthly", "bulletin", "newsletter", "radio"],
  ...["television", "channel", "podcast", "gazette", "review", "courier", "chronicle", "herald", "tribune"],
  ...["notebook", "proceedings", "revista", "periódico", "diario", "semanario", "suplemento", "cuadernos"],
  ...["cuaderno", "noticiero", "gaceta", "correo", "cahiers", "courrier", "revue", "quotidien", "télévision"],
  ...["magazin", "zeitung", "zeitschrift", "rundfunk", "fernsehen", "anzeiger", "rivista", "giornale"],
  ...["settimanale", "gazzetta", "corriere", "jornal", "rádio", "газета", "журнал", "радио", "радіо"],
  ...["телеканал", "канал", "подкаст", "еженедельник", "вестник", "ведомости", "газеті", "журналы", "радиосы"],
  ...["агенттігі", "телеарнасы", "صحيفة", "جريدة", "مجلة", "قناة", "إذاعة", "وكالة", "برنامج"],
]);

/** How notices of the office and of the transcript begin. Compared in lower case. */
export const NOTICE_STARTS: readonly string[] = [
  ...["for immediate release", "for release", "embargoed", "immediate release", "this is a rush transcript"],
  ...["this transcript", "check against delivery", "as delivered", "as prepared", "as broadcast"],
  ...["rush transcript", "unofficial transcript", "uncorrected", "printed for", "ordered by", "prepared by"],
  ...["prepared from", "transcribed", "transcription by", "transcript by", "recorded", "on the record"],
  ...["on background", "via ", "watch ", "listen", "press release", "press kit", "from the ", "before the "],
  ...["at the ", "es gilt das gesprochene wort", "seul le prononcé fait foi", "comunicado de prensa"],
  ...["nota de prensa", "communiqué de presse", "pressemitteilung", "comunicato stampa", "nota à imprensa"],
  ...["пресс-релиз", "photo", "image", "credit", "posted", "published", "updated", "released", "aired"],
  ...["submitted", "broadcast", "tape ", "file", "page ", "printed", "item "],
  ...["to watch", "to listen", "click ", "para assistir", "para ver", "para ouvir", "clique ", "haga clic", "haz clic", "pour écouter", "cliquez", "klicken sie", "clicca "],
];

/** Words in the name of a term, and names of lists: `XI LEGISLATURA`, `INDEX`. Compared in lower case. */
export const TERM_WORDS: ReadonlySet<string> = new Set([
  ...["legislatura", "législature", "legislature", "session", "assembly", "congress", "созыв", "legislativa"],
  ...["wahlperiode", "сессия", "index", "contents", "sommaire", "inhalt", "inhaltsverzeichnis", "sumario"],
  ...["sumário", "sommario", "содержание", "appendix", "preface", "foreword"],
]);
