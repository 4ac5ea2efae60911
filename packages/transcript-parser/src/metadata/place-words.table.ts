/** Words that make a line the name of a place where people meet. In lower case. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set([
  ...["hall", "house", "room", "chamber", "street", "square", "school", "library", "theatre", "theater", "church", "centre", "center"],
  ...["guildhall", "gymnasium", "auditorium", "hotel", "palace", "building", "road", "avenue", "lane", "museum", "college"],
  ...["sala", "salón", "teatro", "palacio", "plaza", "calle", "salle", "palais", "rue", "mairie", "saal", "rathaus", "palazzo"],
  ...["здание", "зал", "дворец", "залы"],
]);

/** How days of the week begin, alone or abbreviated: no place. */
export const WEEKDAY_STARTS =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)(?![\p{L}-])/iu;

/** What a day is that of, before a date: `Publié le 21 juin 2017`, `Aufgenommen am …`. Compared without case, from the start. */
export const DATED_STARTS =
  /^(?:publi(?:é|ée|cad[oa]|cat[oa])|pubblicat[oa]|veröffentlicht|erschienen|aufgezeichnet|aufgenommen|gesendet|aktualisiert|stand|mise? (?:à jour|en ligne)|modifiée?|enregistrée?|diffusée?|entretien|propos|recueillis?|grabad[oa]|gravad[oa]|registrat[oa]|emitid[oa]|a[ct]tuali[sz]ad[oa]|aggiornat[oa]|modificat[oa]|trasmess[oa]|опубликован\p{L}*|обновлен\p{L}*|записан\p{L}*|добавлен\p{L}*)(?!\p{L})/iu;

/** Words of what takes place, and of its record: beside a date they are no place. Compared without case. */
export const NOT_PLACE =
  /(?<!\p{L})(?:press(?:er)?|briefings?|conference|interviews?|transcripts?|sessions?|sittings?|meetings?|meetup|minutes|committee|hearings?|debates?|proceedings|questions|hansard|seminar|lecture|webinar|podcast|episode|record|recorded|updated|published|released?|immediate|aired|posted|speech|statement|page|volume|issue|no|datum|aufnahme|date|time|sitzung|debatte|drucksache|protokoll|séances?|débats?|sesi[oó]n|sess[ãa]o|seduta|заседани[ея]|дебаты|стенограмма)(?!\p{L})/iu;
