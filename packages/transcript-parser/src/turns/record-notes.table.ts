/**
 * How the recorder of a parliament, a committee or a court tells what happened between speeches: nobody says these
 * sentences. Matched at the start of a paragraph. Each pattern is bounded.
 */
export const RECORD_NOTES: readonly RegExp[] = [
  /^The (?:[\p{L}-]+ ){0,4}(?:clerk|secretary|reporter) (?:read|called|proceeded|announced)(?=.{0,160}(?:follows|roll|vote|\.$))/u,
  /^The (?:[\p{L}-]+ ){0,3}(?:amendments?|motions?|bill|resolution|nomination|report|text|concurrent resolution|preamble)\b.{0,140}?(?:was|were) (?:agreed|rejected|ordered|read|passed|laid|adopted|withdrawn|not agreed|negatived)/u,
  /^The (?:amendments?|text|bill|resolution|material|letter|article|statement|report|document|remarks?)\b[^.:]{0,120}(?:is|are|follows?)(?: as)? ?(?:follows)?:$/u,
  /^There being no objection,/u,
  /^(?:The )?(?:yeas and nays|vote was taken|result was announced|question was (?:put|taken)|roll was called)\b/iu,
  /^The result was\b.{0,80}yeas/iu,
  /^\(?Whereupon,/u,
  /^(?:\(?At|Thereupon, at) [\d:]{1,5} ?(?:[ap]\.?m\.?|o'clock)?[^.]{0,120}(?:adjourned|recess|reconvened|concluded|resumed|was called|convened)/iu,
  /^(?:Motion|Amendment)(?: \d+| (?:made|proposed|put))?[^.]{0,80}(?:agreed to|carried|lost|negatived|withdrawn|seconded|approved|by leave)/iu,
  /^Question (?:put|again proposed|proposed|accordingly)/u,
  /^The (?:House|Committee|Council|Assembly|Senate) (?:divided|proceeded to a division|having divided)/u,
  /^(?:Roll[- ]call vote|On roll call|Ayes|Noes|Ayes?:|Nays?:|Yeas?:|Division No)/iu,
  /^(?:The (?:meeting|sitting|hearing|session) (?:was )?(?:called to order|adjourned|suspended|opened|resumed|rose|began))/u,
  /^(?:La séance est|La séance,|L'amendement|Les amendements|L’amendement)[^.]{0,140}(?:levée|suspendue|reprise|ouverte|adoptés?|n'est pas adopté|n’est pas adopté|n'est pas|n’est pas|sont adoptés)/u,
  /^Se (?:suspende|reanuda|levanta|abre) la sesión/u,
  /^(?:La seduta|L'Assemblea|L’Assemblea|La Camera)[^.]{0,80}(?:sospesa|ripresa|comincia|termina|approva|respinge)/u,
  /^(?:Die Sitzung|Schluss der Sitzung|Beginn)[^.]{0,60}(?:unterbrochen|geschlossen|eröffnet|\d{1,2}[.:]\d\d Uhr)/u,
  /^(?:Levanta-se|Encerra-se|Suspende-se|Está encerrada) a (?:sessão|reunião)/u,
];

/** How notes of the record begin: a cheap test before the patterns are tried. */
export const OPENS_RECORD_NOTE =
  /^(?:The (?:[\p{L}-]+ ){0,4}?(?:clerk|secretary|reporter|amendment|motion|bill|resolution|nomination|report|text|concurrent|preamble|material|letter|article|statement|document|remark|yeas|result|vote|question|roll|House|Committee|Council|Assembly|Senate|meeting|sitting|hearing|session)|There being|\(?Whereupon|\(?At \d|Thereupon|Motion|Amendment|Question|Roll|On roll|Ayes|Noes|Nays|Yeas|Division|Vote|La séance|L['’]|Les amendements|Se (?:suspende|reanuda|levanta|abre)|La seduta|La Camera|Die Sitzung|Schluss|Beginn|Levanta|Encerra|Suspende|Está)/iu;

/** A note of the record after which a document stands that nobody reads aloud. */
export const OPENS_INSERTION = /(?:follows?|seguinte|suivante|sigue|segue|folgt)\s?(?:\([^)]{0,60}\))?[:.]?[\])]?\s*$|(?:follows?:|statements? of .{0,80})\]$/iu;

/** A line of the machine or the editor, marked by a sign at its start: `_note: …`, `%com: …`, `@Begin`. */
export const ANNOTATION_LINE = /^(?:[_%@#][\p{L}_]{2,20}\s?:|@(?:Begin|End|UTF8)\b)/u;
