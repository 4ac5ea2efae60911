/**
 * What elements and attributes of speech are called by those who make up their own XML, in small letters, without
 * hyphens, underscores and full stops.
 */

/** Attributes that say who speaks, the ones that give a name first. */
export const SPEAKER_ATTRIBUTES: readonly string[] = [
  ...["speakername", "speakerdisplayname", "displayname", "speaker", "talker", "orator", "redner", "orador", "oratore", "orateur", "who", "participantname", "participant", "spk", "speakerlabel"],
  ...["speakerid", "participantid", "personid"],
];

/** Attributes that say it of elements that are called a speech. */
export const NAME_ATTRIBUTES: readonly string[] = ["name", "by", "person", "member", "author"];

/** Elements that are a speech. */
export const SPEECH_ELEMENTS: ReadonlySet<string> = new Set([
  ...["speech", "speaking", "utterance", "utt", "turn", "contribution", "membercontribution", "intervention", "statement", "talk", "question", "answer", "reply"],
  ...["rede", "redebeitrag", "wortmeldung", "discours", "discorso", "intervento", "discurso", "intervencion", "intervención", "anforande", "anförande"],
]);

/** Elements that hold the name of who speaks next. */
export const SPEAKER_ELEMENTS: ReadonlySet<string> = new Set([
  ...["speaker", "speakername", "talker", "orator", "personspeaking", "membername", "participant", "narrator", "solespeaker"],
  ...["redner", "sprecher", "orateur", "intervenant", "oratore", "orador", "ponente", "talare", "taler", "spreker"],
]);

/** Parts of a name, in the order in which they are said. */
export const NAME_PARTS: readonly ReadonlySet<string>[] = [
  new Set(["titel", "title", "honorific"]),
  new Set(["vorname", "firstname", "first", "given", "givenname", "forename", "prenom", "prénom", "nombre", "nome"]),
  new Set(["nachname", "lastname", "last", "family", "familyname", "surname", "nom", "apellido", "cognome"]),
];
/** Where the name is given whole. */
export const WHOLE_NAMES: ReadonlySet<string> = new Set(["name", "fullname", "displayname"]);

/** Words in the names of elements of records and transcripts. */
export const RECORD_WORDS = /hansard|debate|transcript|interview|protokoll|plenar|utterance|speech|speaker|redner|sitting|hearing|talk|dialogue|conversation|caption|subtitle|^cues?$/;

/** Words in the names of headings, and of what nobody says. */
export const HEADING_WORDS = /heading|title|^head$|header$|titel|titre|título|titolo|überschrift|subject|topic/;
export const ASIDE_WORDS = /comment|kommentar|commentaire|comentario|^note|footnote|stage|^event|noise|incident|applause|scene|division|vote|^annotation|^translation|übersetzung|^traduction|^traducción|^traduzione/;

/** Elements of HTML that stand within lines, also where one of them holds all of a line. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(["a", "abbr", "b", "cite", "em", "font", "i", "small", "span", "strong", "sub", "sup"]);

/** When something begins and ends. */
export const START_NAMES: ReadonlySet<string> = new Set(["start", "starttime", "startms", "begin", "begintime", "timestart", "timestamp", "starts", "from"]);
export const END_NAMES: ReadonlySet<string> = new Set(["end", "endtime", "endms", "timeend", "stop", "stoptime", "to"]);

/** The name of an element or attribute in the form of these lists. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, "");
}
