import { wordSet as words } from "./word-set.js";

// Words of English, German, French, Spanish and Russian, folded. An article may mix languages, so they are one set each.

/** Participles that name a thing where nobody is their subject: `a pub called “The Anchor”`. */
export const NAMING_WORDS = words(
  `called named titled entitled dubbed nicknamed term word phrase expression slogan motto`,
  `genannt namens genannten sogenannte sogenannten begriff wort motto titel`,
  `appelé appelée nommé nommée baptisé baptisée dit dite terme mot expression slogan`,
  `llamado llamada titulado titulada palabra término lema expresión`,
  `термин слово термином словом называемый называемая называемое называемые названием имени`,
);

/** One or two words in front of the name of the one who speaks. */
export const ATTRIBUTING_PHRASES = words(
  "according-to words-of quoting-from laut selon d'après según acuerdo-con palabras-de angaben-von worten-von mots-de",
  "по-словам согласно по-мнению",
);

/** One of them in front of a name only: `per cent`. */
export const NAME_PHRASES = words("per via");

/** Nouns for what is said: `Osei’s answer`, `die Antwort von Osei`, `in the words of Lind`. */
export const SPEECH_NOUNS = words(
  `answer reply response words statement account message verdict conclusion explanation retort comment remark tweet post
  question interview assessment warning motto advice summary`,
  `antwort worte worten aussage bericht botschaft fazit erklärung kommentar urteil frage gespräch interview warnung`,
  `réponse mots déclaration récit message conclusion explication commentaire question entretien interview verdict`,
  `respuesta palabras declaración relato mensaje conclusión explicación comentario pregunta entrevista veredicto`,
  `ответ слова слов словам заявление рассказ вывод объяснение комментарий вопрос интервью сообщение`,
);

/** Words between a noun for what is said and the one who said it. */
export const ORIGIN_WORDS = words("of from by von vom des der de du d' del от with mit avec con с");

/** Words in front of the one who acts in a passive: `was told by Osei`. */
export const AGENT_WORDS = words("by von vom durch par por");

/** Forms of to be and to become that make a verb a passive: `was told`. */
export const PASSIVE_AUXILIARIES = words(
  "was were is are been being be gets got wurde wurden wird werden worden été est sont fue fueron ha-sido sido был была были",
);

/** Words that open a relative clause behind a name. */
export const RELATIVE_WORDS = words(
  `who whom whose which that der die das den dem deren dessen welche welcher qui que dont quien quienes cuyo cuya
  который которая которого которой которую которому которым`,
);

/** People who speak for others, or are told by others: their words are not those of whom they belong to. */
export const SPOKESPEOPLE = words(
  `spokesman spokeswoman spokesperson spokespeople aide aides deputy lawyer attorney adviser advisor opponent rival
  ally allies supporter supporters office team campaign party`,
  `sprecher sprecherin stellvertreter stellvertreterin berater beraterin anwalt anwältin gegner gegnerin büro`,
  `porte-parole parole conseiller conseillère avocat avocate adversaire entourage cabinet`,
  `portavoz vocero vocera asesor asesora abogado abogada rival adversario adversaria entorno gabinete`,
  `представитель представительница помощник помощница адвокат советник соперник`,
);

/** Words in front of a newspaper that somebody speaks to: `sagte Osei dem »Courier«`, `told the “Post”`. */
export const DATIVE_WORDS = words("dem der den gegenüber to with au à al газете изданию журналу агентству");

/** Words in front of the article of such a newspaper: `spoke to the “Post”`, `gegenüber der »Post«`. */
export const DATIVE_PREPOSITIONS = words("to with gegenüber");

/** Pronouns that stand for the one who was named last. */
export const PRONOUNS = words("he she they er sie il elle ils él ella он она они");

/** Words between a verb and a name that make the name another part of the sentence: `said of Osei`, `sagte in Haven`. */
export const PREPOSITIONS = words(
  "of to about at in on for from with by against after before between alongside behind beside near than",
  "zu zum zur über in im am an auf mit für gegen bei von vom nach vor neben à au aux en dans sur pour de du avec contre par",
  "chez vers a al sobre con contra por para del о об в во на с со по у от для против к ко",
);

/** Auxiliaries in front of a verb of speech in the perfect: `a déclaré le maire`. */
export const PERFECT_AUXILIARIES = words("a avait ont avaient ha había han habían hat hatte haben hatten");

/** Articles: a single word with a capital behind one may be a thing, and in German is one. */
export const DETERMINERS = words(
  "the a an der die das den dem des ein eine einer einem le la les l' un une el los las una unos",
);

/** Words with a capital that begin a sentence and name nobody, and names of times. */
export const NOT_NAMES = words(
  `the a an in on at but and so yet then when while as for with after before to by from of since during although though
  if it he she we they i you his her their its this that these those there here who what some many most one two three several another neither nobody others critics
  officials analysts experts observers supporters opponents diplomats people sources reporters journalists speaking
  asked according later earlier also still now today yesterday meanwhile however finally instead mr mrs ms dr
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`,
  `der die das ein eine er sie es wir ich im am auf mit nach vor bei und aber doch dann dazu laut angaben worten montag dienstag
  mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember gestern heute`,
  `le la les un une il elle ils nous je en dans sur pour après avant mais et puis selon comme interrogé hier lundi mardi mercredi jeudi
  vendredi samedi dimanche`,
  `el los las una él ella yo en para por pero y según ayer lunes martes miércoles jueves viernes sábado domingo`,
  `он она они мы я в во на но и а по после затем вчера сегодня это как`,
);

/** Nouns and verbs in front of a title. */
export const TITLE_NOUNS = words(
  `book books novel essay article film movie song album magazine newspaper journal report paper speech lecture
  poem play titled entitled headline headlined series programme program podcast chapter column published ship boat`,
  `buch buches buchs roman romans film films lied liedes zeitung aufsatz stück schiff livre article chanson journal pièce bateau libro novela
  película canción artículo barco книга книге книгу роман романе фильм фильме песня статья статье корабль`,
);

/** Offices: the words of one line are the same one in several languages. They stand for one person of the transcripts. */
export const OFFICES: readonly string[] = [
  "minister ministerin ministre ministro ministra министр",
  "president präsident präsidentin président présidente presidente presidenta президент",
  "mayor bürgermeister bürgermeisterin maire alcalde alcaldesa мэр",
  "chairman chairwoman chair vorsitzende vorsitzender",
  "director direktor direktorin directeur directrice directora директор",
  "governor gouverneur gouverneurin gobernador gobernadora губернатор",
  "ambassador botschafter botschafterin ambassadeur ambassadrice embajador embajadora посол",
  "secretary sekretär sekretärin secrétaire secretario secretaria секретарь",
  "professor professorin professeur profesor profesora профессор",
  "captain kapitän kapitänin capitaine capitán capitana капитан",
  "engineer ingenieur ingenieurin ingénieur ingénieure ingeniero ingeniera инженер",
];

/** Endings of names in the cases of Russian and German, and what may stand in their place. Folded: `й` is `и`. */
export const CASE_ENDINGS = /(?:ого|ому|ым|ом|ои|ою|еи|ем|а|у|е|ы|и|я|ю|s)$/;
export const BASE_ENDINGS: readonly string[] = ["", "а", "я", "и", "ь", "ии", "ои", "ая"];
