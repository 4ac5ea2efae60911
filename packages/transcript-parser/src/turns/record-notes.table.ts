/**
 * How the recorder of a parliament, a committee or a court tells what happened between speeches: nobody says these
 * sentences. Matched at the start of a paragraph. Each pattern is bounded.
 */
export const RECORD_NOTES: readonly RegExp[] = [
  /^The (?:[\p{L}-]+ ){0,4}(?:clerk|secretary|reporter) (?:read|called|proceeded|announced)(?=.{0,160}(?:follows|roll|vote|\.$))/u,
  /^The (?:[\p{L}-]+ ){0,3}(?:amendments?|motions?|bill|resolution|nomination|report|text|concurrent resolution|preamble)\b.{0,140}?(?:was|were) (?:agreed|rejected|ordered|read|passed|laid|adopted|withdrawn|not agreed|negatived)/u,
  /^The (?:amendments?|text|bill|resolution|material|letter|article|statement|report|document|remarks?)\b[^.:]{0,120}(?:is|are|follows?)(?: as)? ?(?:follows)?:$/u,
  /^There being no objection, (?!.{0,100}\b(?:will|shall|is so|we|I)\b)/u,
  /^(?:The )?(?:yeas and nays|vote was taken|result was announced|question was (?:put|taken)|roll was called)\b/iu,
  /^The result was\b.{0,80}yeas/iu,
  /^\(?Whereupon,/u,
  /^(?:\(?At|Thereupon, at) [\d:]{1,5} ?(?:[ap]\.?m\.?|o'clock)?[^.]{0,120}(?:adjourned|recess|reconvened|concluded|resumed|was called|convened)/iu,
  /^(?:Motion|Amendment)(?: \d+| (?:made|proposed|put))?[^.]{0,80}(?:agreed to|carried|lost|negatived|withdrawn|seconded|approved|by leave)/iu,
  /^Question (?:put|again proposed|proposed|accordingly)/u,
  /^The (?:House|Committee|Council|Assembly|Senate) (?:divided|proceeded to a division|having divided)/u,
  /^(?:Roll[- ]call vote|On roll call|Ayes|Noes|Ayes?:|Nays?:|Yeas?:|Division No)/iu,
  /^(?:The (?:meeting|sitting|hearing|session) (?:was )?(?:called to order|adjourned|suspended|opened|resumed|rose|began))/u,
  /^(?:La séance est(?=[^.]{0,60} à )|La séance,|L'amendement|Les amendements|L’amendement)[^.]{0,140}(?:levée|suspendue|reprise|ouverte|adoptés?|n'est pas adopté|n’est pas adopté|n'est pas|n’est pas|sont adoptés)/u,
  /^Se (?:suspende|reanuda|levanta|abre) la sesión (?:a|siendo) l/u,
  /^(?:La seduta|L'Assemblea|L’Assemblea|La Camera)[^.]{0,80}(?:sospesa|ripresa|comincia|termina|approva|respinge)/u,
  /^(?:Die Sitzung(?! ist (?:geschlossen|eröffnet|unterbrochen)\.)|Schluss der Sitzung|Beginn)[^.]{0,60}(?:unterbrochen|geschlossen|eröffnet|\d{1,2}[.:]\d\d Uhr)/u,
  /^(?:MOVED|SECONDED|Moved|Seconded) (?:by|and seconded)\b/u,
  /^(?:RECORDED VOTE|Recorded vote|CARRIED|DEFEATED|LOST|ROLL CALL|VOTE|Motion (?:was )?carried)\b[^.]{0,60}$/u,
  /^(?:The )?(?:Council|Committee|House|Senate|Board|Court|Commission|Assembly|meeting|Meeting)(?: then)? (?:recessed|reconvened|adjourned|rose|stood adjourned|went into)\b/u,
  /^(?:Adjourned|Recessed|Reconvened|Resumed|Suspended) (?:at|until|accordingly)\b.{0,60}$/u,
  /^(?:Question|Bill|Motion|Clause|Resolution|Amendment)s?(?: \d{1,4})? (?:accordingly )?(?:agreed to|read (?:a|the) (?:first|second|third) time|ordered to|put and agreed to|negatived|adopted)\b/iu,
  /^(?:It was so decided|So decided|It was so ordered)\.?$/u,
  /^A (?:recorded vote|vote|show of hands|division)(?: by [\p{L} ]{3,20})? was (?:taken|held|called)/u,
  /^(?:In favou?r|Against|Abstaining|Abstentions?|Present|Absent|Excused): ?(?:[\p{Lu}\d]|None)[^?!]{0,380}$/u,
  /^(?:Several|Some|Many|An?) hon\. Members?(?: rose)?\s?(?:—|-|–|rose)/iu,
  /^Si (?:riprende|passa|procede)(?: a)?(?: la| alla) (?:discussione|votazione)\b/u,
  /^Председательству(?:ет|ют)(?: |$)/u,
  /^(?:Transcription|Recording|Meeting) (?:ended|stopped) (?:after|at) \d/u,
  /^This (?:editable )?(?:transcript|transcription) (?:was|has been|is) (?:computer|automatically|machine|auto)[- ]?generated\b/u,
  /^(?:(?:End|Beginning|Start|Conclusion) of (?:Tape|Side|Reel|Cassette|Disc|Interview)|(?:(?:Begin|End) )?(?:Tape|Side|Reel|Cassette|Disc) #?(?:\d|[A-D](?!\p{L})|One|Two))[\p{L}\d ,;:#–-]{0,30}\.?$/iu,
  /^(?:Levanta-se|Encerra-se|Suspende-se|Está encerrada) a (?:sessão|reunião)(?! *[.!])/u,
];

/** First words of notes of the record: a cheap test before the patterns are tried. Compared in lower case. */
export const RECORD_NOTE_WORDS: ReadonlySet<string> = new Set([
  ...["the", "there", "yeas", "vote", "result", "question", "roll", "whereupon", "at", "thereupon", "motion", "motions", "amendment"],
  ...["amendments", "on", "ayes", "noes", "aye", "nays", "nay", "yea", "division", "moved", "seconded", "recorded", "carried"],
  ...["defeated", "lost", "council", "committee", "house", "senate", "board", "court", "commission", "assembly", "meeting"],
  ...["adjourned", "recessed", "reconvened", "resumed", "suspended", "bill", "clause", "resolution", "resolutions", "it", "so", "a"],
  ...["in", "against", "abstaining", "abstention", "abstentions", "present", "absent", "excused", "several", "some", "many", "an"],
  ...["la", "l", "les", "se", "die", "schluss", "beginn", "levanta", "encerra", "suspende", "está", "si"],
  ...["end", "begin", "beginning", "start", "conclusion", "tape", "side", "reel", "cassette", "disc"],
  ...["председательствует", "председательствуют", "transcription", "recording", "this"],
]);

/** A lawyer takes over, or a witness is passed on: lines of a court's record. */
export const EXAMINATION =
  /^(?:(?:EXAMINATION |CONTINUED |RESUMED )?BY (?:MR|MS|MRS|DR|THE)\.? [\p{Lu}' ’-]{2,40}:?|(?:FURTHER |CONTINUED )?(?:DIRECT|CROSS|REDIRECT|RECROSS|RE-DIRECT|RE-CROSS|VOIR DIRE)[ -]?EXAMINATION(?: \(?(?:CONTINUED|RESUMED)\)?)?|Thereupon,)$/u;

/** A witness is sworn in. */
export const SWORN = /^(?:(?:having|after) been (?:first |duly |called|sworn|produced)|(?:a|the) witness (?:herein|called)|called as a witness|was (?:called|first duly sworn|duly sworn|recalled|sworn))/iu;

/** The first line of a table of results. */
export const RESULT_TABLE = /^(?:РЕЗУЛЬТАТЫ (?:ГОЛОСОВАНИЯ|РЕГИСТРАЦИИ)|ДАУЫС БЕРУ НӘТИЖЕ|RESULTADO DE LA VOTACIÓN|RÉSULTATS? DU SCRUTIN|ABSTIMMUNGSERGEBNIS|RISULTATO DELLA VOTAZIONE|RESULTADO DA VOTAÇÃO|VOTING RESULTS?)/u;

/** A line of a vote: a name, a gap, what was voted. */
export const VOTE_LINE =
  /\S(?:\s{2,60}|\t|\.{3,60}\s?)(?:yes|no|yea|aye|nay|abstain(?:ed)?|absent|present|for|against|recused?|ja|nein|oui|non|sí|sì|sim|não|да|нет|за|против)$/iu;

/** The text of a motion, after the note of who moved it. */
export const MOTION = /^(?:THAT|AND THAT|Resolved|RESOLVED|WHEREAS)\b/u;

/** A note of the record after which a document stands that nobody reads aloud. */
export const OPENS_INSERTION = /(?:follows?|seguinte|suivante|sigue|segue|folgt)\s?(?:\([^)]{0,60}\))?[:.]?[\])]?\s*$|(?:follows?:|statements? of .{0,80})\]$/iu;

/** A line of the machine or the editor, marked by a sign at its start: `_note: …`, `%com: …`, `@Begin`. */
export const ANNOTATION_LINE = /^(?:[_%@#][\p{L}_]{2,20}\s?:|@(?:Begin|End|UTF8)\b)/u;

/** An officer of a parliament reads: capitals, an office, a verb. */
export const CLERK_READS =
  /^\p{Lu}{2}[\p{Lu} .'’-]{3,60}, (?:Segretari[oa]|[Ss]ecrétaire|Schriftführer(?:in)?|[Ss]ecretary|[Cc]lerk|[Ss]ecretari[oa]), (?:legge|lit|donne|liest|reads|lee|lê)\b/u;

/** When a sitting paused, went on or closed, as East Asian records give it on a line of its own. */
export const SITTING_TIME =
  /^(?:午前|午後|上午|下午)\s?[〇零一二三四五六七八九十\d０-９]{1,3}[時时点](?:\s?[〇零一二三四五六七八九十\d０-９]{1,3}分)?\s?(?:休憩|開議|開会|散会|閉会|再開|休会|开会|散會)/u;

/** A mark of a break for sponsors, in brackets, and the word that says that it is over. */
export const SPONSOR = /^[[(](?:[\p{L} ]{0,12} )?(?:sponsors?|ads?|advert(?:s|isements?)?|commercial|promo|werbung|publicité|publicidad|pubblicità|publicidade|реклама)(?: (?:break|message|spot|read|messages|segment))?(?: (?:begins?|starts?|ends?|over))?[.]?[\])]$/iu;
export const SPONSOR_END = /^[[(](?:end|ende|fin|fine|fim|конец)\b|(?:ends?|over)[.]?[\])]$/iu;

/** Words with a colon that open a caption or a note of the editor. Compared in lower case. */
export const CAPTION_OPENINGS: ReadonlySet<string> = new Set([
  ...["witness", "witnesses", "photo", "photos", "photograph", "picture", "pictured", "caption", "image", "update", "editor's note", "editors' note", "correction"],
  ...["foto", "fotos", "bild", "abbildung", "anmerkung", "anm. d. red.", "légende", "ndlr", "n.d.l.r.", "imagen", "nota del editor", "nota de la redacción"],
  ...["nella foto", "didascalia", "n.d.r.", "na foto", "legenda", "nota da redação", "на фото", "на снимке", "фото", "прим. ред.", "от редакции"],
  ...["суретте", "сурет", "редакциядан", "图", "图为", "圖", "圖為", "图注", "编者注", "編者按", "写真", "編集部注", "الصورة", "في الصورة", "ملاحظة المحرر", "사진"],
]);

/** What an assembly has adopted, and by how many votes. */
export const ADOPTED = /^(?:[\p{Lu}][\p{L}\d .,’'-]{1,80}) (?:was|were) (?:adopted|rejected|approved) by (?:\d|acclamation|consensus|unanim)/u;

/** A time of the day on a line of its own. */
export const CLOCK_TIME = /^\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?|noon|Uhr)\]?$/iu;

/** A credit on a line of its own, in Chinese or Japanese. */
export const CREDIT = /^[（(]?(?:(?:责任编辑|責任編輯|编辑|編輯|文字整理|整理|摄影|攝影|構成|撮影|聞き手|取材・文|记者|採訪)[:：／/]|感谢.{2,12}对本|感謝.{2,12}對本)/u;

/** Somebody calls out: a name, a colon, words; or words and from where they come. */
export const INTERJECTION = /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}[ ,]\s?){1,6}[\p{L} .,[\]/-]{0,60}:\s\p{Lu}|^[«“„"][^»”“"]{1,40}[»”“"] (?:sur|bei|von|from|desde|en los|dai|nos|aus)(?!\p{L})/u;

/** A line that says that an advertisement stands there. Compared in lower case. */
export const ADVERT_LINES: ReadonlySet<string> = new Set([
  ...["advertisement", "advertisements", "sponsored", "anzeige", "werbung", "publicité", "publicidad", "pubblicità", "publicidade", "реклама"],
  ...["жарнама", "广告", "廣告", "広告", "إعلان", "광고", "advertentie"],
]);

/** Before a colon they announce words that somebody quotes. */
export const VERB_OF_SAYING =
  /(?<!\p{L})(?:sa(?:ys?|id|gte?)|asked|fragte|stand|dit|dij[oe]|disse|сказал\p{L}*|говорит|спросил\p{L}*|is|was|ist|war|est|es|era|è)(?!\p{L})/iu;
