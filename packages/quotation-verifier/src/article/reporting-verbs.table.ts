import { wordSet } from "./word-set.js";

// Verbs of English, German, French, Spanish and Russian, folded. An article may mix languages, so they are one set each.

const ENGLISH = `
  said says say saying told tells tell asked asks ask added adds adding replied replies answered answers argued argues
  claimed claims insisted insists noted notes observed observes remarked remarks stated states stressed stresses
  warned warns wrote writes explained explains declared declares announced announces acknowledged acknowledges admitted
  admits conceded concedes concluded concludes emphasised emphasized emphasises emphasizes recalled recalls repeated
  repeats described describes called calls predicted predicts promised promises pledged pledges asserted asserts
  maintained maintains continued continues complained complains confessed confesses confirmed confirms denied denies
  dismissed dismisses quipped quips commented comments put puts joked jokes whispered whispers shouted shouts tweeted
  tweets testified testifies agreed agrees posted posts texted texts messaged emailed laughed laughs smiled smiles
  recounted recounts vowed vows urged urges allowed allows offered offers countered counters lamented laments boasted
  boasts bragged brags sighed sighs shrugged shrugs grinned grins snapped snaps yelled yells cried cries exclaimed
  exclaims muttered mutters mused muses reflected reflects reasoned reasons ventured ventures volunteered interjected
  interjects interrupted interrupts retorted retorts responded responds rejoined chimed objected objects protested
  protests pleaded pleads begged begs appealed appeals demanded demands questioned questions wondered wonders inquired
  enquired cautioned cautions advised advises counselled reminded reminds reassured reassures assured assures swore
  swears affirmed affirms reiterated reiterates underlined underlines underscored underscores highlighted highlights
  pointed points proclaimed proclaims disclosed discloses revealed reveals reported reports related relates narrated
  remembered remembers reminisced suggested suggests proposed proposes contended contends alleged alleges charged
  charges accused accuses criticised criticized criticises criticizes condemned condemns denounced denounces blasted
  blasts scoffed scoffs mocked mocks thundered thunders fumed fumes raged rages grumbled grumbles groaned groans
  growled growls enthused enthuses gushed gushes rejoiced rejoices praised praises hailed hails summarised summarized
  summed sums tells thinks thought believes believed feels felt reckons reckoned guessed guesses hoped hopes feared
  fears vouched clarified clarifies specified specifies elaborated elaborates forecast forecasts foresaw foresees
  opined opines philosophised teased teases deadpanned deadpans chuckled chuckles giggled sobbed sobs
`;

const GERMAN = `
  sagte sagt sagten gesagt erklärte erklärt meinte meint betonte betont fügte fügt ergänzte ergänzt antwortete antwortet
  fragte fragt berichtete berichtet erzählte erzählt schrieb schreibt warnte warnt versicherte versichert behauptete
  behauptet bemerkte bemerkt nannte nennt bezeichnete bezeichnet forderte fordert kritisierte kritisiert räumte räumt
  kündigte kündigt urteilte urteilt rief ruft mahnte mahnt erinnerte erinnert widersprach widerspricht entgegnete entgegnet
  zufolge versprach verspricht freute freut schwärmte schwärmt lachte lacht lächelte lächelt scherzte scherzt klagte klagt
  beklagte beklagt bedauerte bedauert gestand gesteht gab gibt bekräftigte bekräftigt bestätigte bestätigt beteuerte
  beteuert betonten unterstrich unterstreicht verkündete verkündet verteidigte verteidigt wiederholte wiederholt
  konterte kontert erwiderte erwidert resümierte resümiert bilanzierte bilanziert hofft hoffte glaubt glaubte findet
  fand denkt dachte vermutete vermutet schätzte schätzt prophezeite prophezeit prognostizierte prognostiziert schimpfte
  schimpft wetterte wettert spottete spottet jubelte jubelt lobte lobt appellierte appelliert bat bittet verlangte verlangt
  drohte droht schilderte schildert beschrieb beschreibt erläuterte erläutert präzisierte präzisiert twitterte twittert
  postete postet argumentierte argumentiert wandte wendet seufzte seufzt flüsterte flüstert brummte brummt staunte staunt
  stellte stellt hielt sprach spricht prahlte prahlt rühmte sorgt ärgerte ärgert wunderte wundert
`;

const FRENCH = `
  déclaré déclare déclarait dit disait affirmé affirme ajouté ajoute expliqué explique assuré assure estimé estime précisé
  précise souligné souligne répondu répond demandé demande raconté raconte rappelé rappelle conclu conclut confié confie
  lancé lance poursuit poursuivi insisté insiste reconnu reconnaît annoncé annonce écrit indiqué indique admis admet
  regretté regrette prévenu prévient qualifié qualifie parlé parle souvient promis promet soutenu soutient martelé martèle
  plaidé plaide résumé résume tranché tranche ironisé ironise glissé glisse soufflé souffle déploré déplore salué salue
  reproché reproche avoué avoue témoigné témoigne sourit souri rit plaisante plaisanté s'exclame exclame exclamé s'amuse
  amuse s'indigne indigne indigné s'insurge insurge s'inquiète inquiète s'étonne étonne réjouit félicite félicité espère
  espéré juge jugé pense croit nie nié dément démenti accuse accusé dénonce dénoncé critique critiqué avertit averti alerte
  alerté menace promettait répète répété répliqué réplique rétorque rétorqué riposte riposté renchérit enchaîne commente
  commenté constate constaté observe observé note noté relève relevé relativise nuance nuancé balaie balaye résumait
  soupire soupiré murmure murmuré crie crié hurle hurlé tempête tonne vante vanté jure juré détaille détaillé décrit
  illustre interroge s'interroge suggère suggéré propose proposé exhorte appelle tweete tweeté publié
`;

const SPANISH = `
  dijo dice decía afirmó afirma añadió añade explicó explica aseguró asegura declaró declara señaló señala respondió
  responde preguntó pregunta comentó comenta insistió insiste subrayó subraya recordó recuerda advirtió advierte admitió
  admite reconoció reconoce anunció anuncia concluyó concluye contó cuenta destacó destaca sostuvo sostiene manifestó
  manifiesta indicó indica agregó agrega apuntó apunta escribió escribe calificó califica sentenció sentencia precisó
  precisa remató remata zanjó zanja relató relata narró narra detalló detalla aclaró aclara matizó matiza replicó replica
  contestó contesta espetó espeta exclamó exclama lamentó lamenta criticó critica denunció denuncia acusó acusa negó niega
  prometió promete juró jura confesó confiesa confió confía opinó opina cree creía considera consideró piensa pensó estimó
  estima alertó alerta avisó avisa presumió presume bromeó bromea ironizó ironiza sonríe sonrió ríe rió celebró celebra
  festejó elogió elogia agradeció agradece pidió pide exigió exige reclamó reclama instó insta propuso propone sugirió
  sugiere reiteró reitera repitió repite ratificó ratifica confirmó confirma desmintió desmiente argumentó argumenta
  justificó justifica defendió defiende arguyó arguye auguró augura vaticinó vaticina predijo predice resumió resume
  describió describe gritó grita susurró susurra suspiró suspira murmuró tuiteó tuitea publicó puntualizó puntualiza
  recalcó recalca enfatizó enfatiza remarcó remarca apostilló apostilla abundó rememoró rememora evocó evoca
`;

const RUSSIAN = `
  сказал сказала сказали говорит говорил говорила заявил заявила заявили заявляет отметил отметила отмечает добавил
  добавила добавляет подчеркнул подчеркнула подчеркивает ответил ответила отвечает спросил спросила спрашивает сообщил
  сообщила сообщает рассказал рассказала рассказывает пояснил пояснила поясняет объяснил объяснила объясняет считает
  считал считала написал написала пишет напомнил напомнила напоминает признал признала признает признался призналась
  признается предупредил предупредила предупреждает утверждает утверждал утверждала вспоминает вспоминал вспоминала
  вспомнил вспомнила назвал назвала называет пообещал пообещала обещает обещал обещала уверен уверена уверяет уверял
  заверил заверила заметил заметила замечает возразил возразила возражает уточнил уточнила уточняет продолжил продолжила
  продолжает заключил заключила резюмировал резюмировала пошутил пошутила шутит улыбается улыбнулся улыбнулась смеется
  засмеялся засмеялась радуется сетует посетовал посетовала пожаловался пожаловалась жалуется воскликнул воскликнула
  восклицает крикнул крикнула прошептал прошептала вздохнул вздохнула призвал призвала призывает потребовал потребовала
  требует предложил предложила предлагает предположил предположила предполагает полагает думает надеется согласился
  согласилась соглашается опроверг опровергла отрицает подтвердил подтвердила подтверждает раскритиковал раскритиковала
  осудил осудила похвалил похвалила хвастается похвастался констатировал констатировала прокомментировал
  прокомментировала комментирует парировал парировала произнес произнесла повторил повторила повторяет делится поделился
  поделилась высказался высказалась настаивает настаивал
`;

/** Verbs that give a quotation to their subject. */
export const REPORTING_VERBS = wordSet(ENGLISH, GERMAN, FRENCH, SPANISH, RUSSIAN);

/** Those of them that have their subject in front, unless they follow the quotation. */
export const ENGLISH_VERBS = wordSet(ENGLISH);

/**
 * Verbs that also say something else than that words were spoken (`gab`, `points`, `cuenta`): they count near a quotation
 * only.
 */
export const WEAK_VERBS = wordSet(
  `points pointed charges charged fears feared feels felt thinks thought believes believed hopes hoped praised praises
  hailed hails related relates reports reported reflected reflects offered offers allowed allows posted posts
  highlighted highlights appealed appeals revealed reveals forecast forecasts objects object questions demands
  reasons sums summed texts`,
  `gab gibt findet fand stellte stellt hielt sprach spricht denkt dachte glaubt glaubte lobt lobte bat bittet sorgt wandte
  wendet hofft hoffte beschrieb beschreibt ruft ärgerte ärgert wunderte wundert freute freut`,
  `juge jugé pense croit critique note noté relève relevé observe menace illustre nuance alerte publié rit appelle étonne
  amuse balaie balaye propose vante crie détaille décrit accuse salue`,
  `cuenta apunta pide considera considero cree creía critica denuncia estima alerta precisa sentencia publicó insta jura
  piensa celebra elogia remata resume niega defiende califica matiza matizó confía`,
  `уверен уверена думает требует радуется называет`,
);

/** Verbs of which the person behind is spoken to and does not speak: `told Continent`. */
export const ADDRESSING_VERBS = wordSet(
  `told tells tell asked asks ask called calls described describes promised promises assured assures reassured reassures
  reminded reminds warned warns urged urges advised advises texted texts messaged emailed begged begs questioned praised
  hailed accuse accused accuses criticised criticized condemned denounced mocked teased interrupted cautioned`,
);

/** Verbs behind a question: somebody else may answer in the sentence that follows. */
export const ASKING_VERBS = wordSet(
  "asked asks ask asking wondered wonders inquired enquired questioned fragte fragt demandé demande interroge s'interroge",
  "preguntó pregunta спросил спросила спрашивает",
);

/** What is asked of somebody, in front of the question: `asked “And now?”, Osei said`. */
export const PUT_TO = wordSet(
  `asked questioned quizzed pressed challenged gefragt befragt angesprochen interrogé interrogée questionné questionnée
  preguntado preguntada interrogado interrogada cuestionado cuestionada спрошенный спрошенная`,
);

/** The same in several words, in front of the question. */
export const PUT_TO_PHRASES = wordSet(
  `to-the-question auf-die-frage auf-die-nachfrage à-la-question a-la-pregunta ante-la-pregunta на-вопрос когда-спросили`,
);
