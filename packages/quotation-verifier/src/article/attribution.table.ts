const words = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.join(" ").split(/\s+/).filter((word) => word !== ""));

// Words of English, German, French, Spanish and Russian, folded. An article may mix languages, so they are one set each.

const ENGLISH = `
  said says say saying told tells tell asked asks ask added adds adding replied replies answered answers argued argues
  claimed claims insisted insists noted notes observed observes remarked remarks stated states stressed stresses
  warned warns wrote writes explained explains declared declares announced announces acknowledged acknowledges admitted
  admits conceded concedes concluded concludes emphasised emphasized recalled recalls repeated described describes
  called calls predicted predicts promised promises pledged asserted asserts maintained maintains continued continues
  complained complains confessed confirmed confirms denied denies dismissed dismisses quipped commented comments
  put puts joked whispered shouted tweeted testified agreed agrees
`;

/** Verbs that give a quotation to their subject. */
export const REPORTING_VERBS = words(
  ENGLISH,
  `sagte sagt sagten gesagt erklärte erklärt meinte meint betonte betont fügte ergänzte ergänzt antwortete antwortet
  fragte fragt berichtete berichtet erzählte erzählt schrieb schreibt warnte warnt versicherte versichert behauptete
  behauptet bemerkte nannte nennt bezeichnete forderte kritisierte räumte kündigte urteilte rief mahnte erinnerte widersprach
  widerspricht fordert entgegnete entgegnet
  zufolge`,
  `déclaré déclare déclarait dit affirmé affirme ajouté ajoute expliqué explique assuré assure estimé estime précisé précise
  souligné souligne répondu répond demandé demande raconté raconte rappelé rappelle conclu conclut confié confie lancé
  lance poursuit insisté insiste reconnu reconnaît annoncé annonce écrit indiqué indique admis regretté regrette
  prévenu prévient qualifié parlé parle souvient promis promet soutenu soutient martelé martèle plaidé plaide résumé résume
  tranché tranche ironisé ironise glissé glisse soufflé déploré déplore salué reproché avoué avoue témoigné témoigne`,
  `dijo dice afirmó afirma añadió añade explicó explica aseguró asegura declaró declara señaló señala respondió responde
  preguntó pregunta comentó comenta insistió subrayó subraya recordó recuerda advirtió advierte admitió reconoció
  anunció concluyó contó destacó sostuvo manifestó indicó agregó apuntó escribió calificó sentenció precisó`,
  `сказал сказала сказали говорит говорил говорила заявил заявила заявили отметил отметила добавил добавила подчеркнул
  подчеркнула ответил ответила спросил спросила сообщил сообщила рассказал рассказала пояснил пояснила объяснил
  объяснила считает написал написала напомнил напомнила признал признала предупредил предупредила утверждает вспоминает вспоминал вспоминала назвал
  назвала`,
);

/** Those of them that have their subject in front, unless they follow the quotation. */
export const ENGLISH_VERBS = words(ENGLISH);

/** Verbs of which the person behind is spoken to and does not speak: `told Continent`. */
export const ADDRESSING_VERBS = words("told tells tell asked asks ask called calls described describes promised promises");

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

/** Pronouns that stand for the one who was named last. */
export const PRONOUNS = words("he she they er sie il elle ils él ella он она они");

/** Words between a verb and a name that make the name another part of the sentence: `said of Osei`, `sagte in Haven`. */
export const PREPOSITIONS = words(
  "of to about at in on for from with zu zum über in im am an auf à au en dans sur pour de a sobre о об в во на с по",
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

/** Small words inside names. */
export const NAME_PARTICLES = words("de la le du des del della di da dos von van der den ter al bin ibn el ben y");

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
