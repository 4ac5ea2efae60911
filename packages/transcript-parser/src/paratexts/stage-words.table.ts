/** Words that may stand beside a stage word: `(prolonged applause from the audience)`. Compared in lower case. */
export const STAGE_MODIFIERS: ReadonlySet<string> = new Set([
  ...["a", "again", "all", "and", "at", "audience", "background", "brief", "briefly", "by", "commercial", "continued"],
  ...["continues", "ends", "few", "from", "general", "gentle", "in", "laughing", "light", "long", "loud", "loudly"],
  ...["more", "mild", "nervous", "of", "on", "phone", "plays", "playing", "prolonged", "room", "scattered", "seconds", "several"],
  ...["short", "shouting", "some", "speakers", "starts", "the", "then", "voices", "with", "words", "up", "down", "out"],
  ...["under", "over", "to", "for", "word", "name", "both", "together", "members", "hon", "sustained", "standing", "he", "she"],
  ...["upbeat", "soft", "dramatic", "piano", "guitar", "intro", "outro", "tense", "energetic", "eerie"],
  ...["they", "fades", "fade", "theme", "opening", "closing", "door", "off", "cell", "rings", "throat", "clears", "mic"],
  ...["en", "el", "la", "los", "las", "de", "del", "y", "por", "entre", "varios", "escaños", "grupo", "en", "su", "sus"],
  ...["sur", "les", "bancs", "des", "du", "groupe", "plusieurs", "quelques", "l", "dans", "et", "à", "le", "au", "aux"],
  ...["bei", "der", "dem", "des", "und", "von", "im", "auf", "allen", "seiten", "abgeordneten", "sowie", "ganzen", "hause"],
  ...["anhaltender", "lebhafter", "allgemeine", "allgemeiner", "dei", "deputati", "dal", "dai", "gruppo", "dei", "e", "vivi"],
  ...["congratulazioni", "no", "na", "em", "risos", "da", "do", "das", "dos", "в", "зале", "и", "из", "с", "места", "общий"],
  ...["alle", "lange", "kurze", "un", "une", "bref", "long", "longue", "tous", "bancs", "divers", "todos", "todas", "gerais", "plenário"],
  ...["fuertes", "grandes", "prolongados", "prolongadas", "generales", "muitas", "tutti", "generali", "prolungati", "всеобщий"],
  ...["долгие", "сильный", "全場", "场", "会场", "會場"],
  ...["бурные", "продолжительные", "смеётся", "общее", "оживление", "залда", "жалпы", "全场", "众人", "热烈", "長い", "会場"],
]);

/** What is done with voices, hands and machines: words of stage directions. Compared in lower case, whole. */
export const STAGE_WORDS: ReadonlySet<string> = new Set([
  ...["applause", "applauds", "break", "chuckles", "chuckling", "cheers", "cheering", "coughs", "crosstalk", "cross-talk"],
  ...["cross talk", "gavel", "inaudible", "indiscernible", "interruption", "laughs", "laughing", "laughter", "music"],
  ...["off mic", "off-mic", "off microphone", "overlapping", "overtalk", "pause", "pauses", "sighs", "silence", "boos"],
  ...["unintelligible", "unclear", "video", "jingle", "recess", "interruptions", "interposing", "crowd", "booing", "hear hear"],
  ...["no response", "no audible response", "nods", "nodding", "sobs", "crying", "whispers", "whispering", "tape", "beep"],
  ...["phone rings", "recording", "static", "redacted", "foreign language", "speaks spanish", "simultaneous", "smiles"],
  ...["aplausos", "risas", "rumores", "pausa", "inaudible", "protestas", "ininteligible", "música", "murmullos", "silencio"],
  ...["interpretation", "interprétation", "through interpreter", "via interpreter", "traduction simultanée", "através de intérprete", "a través de intérprete"],
  ...["applaudissements", "rires", "sourires", "exclamations", "interruptions", "brouhaha", "murmures", "inaudible"],
  ...["protestations", "musique", "silence", "huées", "mouvements"],
  ...["beifall", "heiterkeit", "lachen", "zuruf", "zurufe", "gelächter", "unverständlich", "pause", "musik", "widerspruch"],
  ...["applausi", "risate", "ride", "proteste", "commenti", "pausa", "ilarità", "musica", "incomprensibile", "si ride"],
  ...["risos", "palmas", "aplausos", "pausa", "inaudível", "tumulto", "vaias", "ininteligível", "intervenção fora do microfone"],
  ...["смех", "аплодисменты", "смеётся", "смеется", "пауза", "неразборчиво", "не слышно", "шум", "шум в зале", "оживление"],
  ...["оживление в зале", "улыбается", "аплодисменттер", "күлкі", "күледі", "қол шапалақтау", "үзіліс"],
  ...["笑", "笑声", "笑聲", "掌声", "掌聲", "鼓掌", "大笑", "听不清", "沉默", "停顿", "众笑", "全场大笑", "全场笑"],
  ...["拍手", "爆笑", "会場笑", "一同笑", "沈黙", "聞き取れず", "聴取不能", "発言する者あり", "ضحك", "تصفيق", "يضحك", "تضحك"],
  ...["صمت", "موسيقى", "غير واضح", "غير مسموع", "توقف", "مقاطعًا", "مقاطعا", "ضاحكًا", "ضاحكا", "مبتسمًا", "مبتسما", "تبتسم", "يبتسم"],
  ...["inc", "inaud", "indicating", "gesturing", "shrugs", "grins", "sigh", "laugh", "telephone rings", "no audible answer"],
  ...["lacht", "lachend", "lächelt", "schmunzelt", "seufzt", "nickt", "schweigt", "grinst", "unv", "unverst", "telefon klingelt"],
  ...["un temps", "sourire", "rire", "soupir", "soupire", "rit", "inaud", "hors micro", "murmure", "applaudissement"],
  ...["ríe", "ríen", "se ríe", "sonríe", "suspira", "asiente", "fuera de micrófono", "rumores", "silencio"],
  ...["sorride", "sospira", "ridono", "fuori microfono", "brusio", "sorriso", "silenzio", "risata"],
  ...["riso", "ri", "sorri", "suspira", "incompreensível", "desligamento do microfone", "fora do microfone", "manifestação do plenário"],
  ...["смеются", "вздыхает", "кивает", "нрзб", "нрзб.", "смеясь", "улыбаясь", "помолчав", "задумывается", "молчит"],
  ...["웃음", "박수", "침묵", "한숨", "күліп", "күлімсіреп", "күледі", "күлкі", "жымиып", "ойланып", "басын изеп", "шу"],
  ...["苦笑", "微笑", "全場笑", "眾笑", "笑い", "一同爆笑", "会場爆笑", "場内拍手", "頷く", "うなずく", "点头", "點頭", "叹气", "听众笑", "聽不清"],
]);

/**
 * What somebody does, in the third person: a note that begins with it tells what was seen or heard, `(zeigt auf die
 * Wand)`. Words that nobody begins a clause with when speaking. Compared in lower case.
 */
export const STAGE_OPENERS: ReadonlySet<string> = new Set([
  ...["indicating", "indicates", "nods", "shakes", "shows", "points", "pointing", "gestures", "gesturing", "laughs", "chuckles"],
  ...["sighs", "coughs", "smiles", "shrugs", "whispers", "claps", "knocks", "reads", "holds", "picks", "imitates", "sings", "hums"],
  ...["inaudible", "unintelligible", "indiscernible", "turns", "turning", "looks", "stands", "mimics", "clears", "spoke", "interrupting"],
  ...["lacht", "lachen", "zeigt", "nickt", "seufzt", "lächelt", "schmunzelt", "überlegt", "schüttelt", "hebt", "klopft", "flüstert", "grinst"],
  ...["schweigt", "singt", "unv", "unverständlich", "zögert", "hustet", "räuspert", "siehe", "steht", "deutet", "holt"],
  ...["rit", "rient", "sourit", "montre", "soupire", "hésite", "désigne", "hoche", "chante", "tousse", "réfléchit"],
  ...["ríe", "ríen", "sonríe", "señala", "suspira", "muestra", "asiente", "canta", "tose", "piensa", "duda"],
  ...["ride", "ridono", "sorride", "indica", "mostra", "annuisce", "vedi", "sospira", "tossisce", "canta"],
  ...["ri", "sorri", "riem", "aponta", "suspira", "mostra", "acena", "tosse", "incompreensível", "inaudível"],
  ...["смеётся", "смеется", "смеются", "показывает", "улыбается", "вздыхает", "кивает", "пожимает", "указывает", "разводит", "нрзб"],
  ...["күледі", "күліп", "жымиып", "көрсетеді", "күрсінеді"],
  ...["يضحك", "تضحك", "يبتسم", "تبتسم", "يشير", "تشير", "مقاطعًا", "مقاطعا", "ضاحكًا", "ضاحكة"],
]);

/** Reflexives before a verb: `(si alza, …)`, `(se levanta …)`. Compared in lower case. */
export const STAGE_REFLEXIVES: ReadonlySet<string> = new Set(["si", "se", "s'", "sich"]);

/** Words of somebody who speaks of themselves: no note of a recorder. Compared in lower case. */
export const SELF_WORDS: ReadonlySet<string> = new Set([
  ...["i", "i'm", "i've", "i'd", "i'll", "my", "me", "we", "our", "us", "you", "your"],
  ...["ich", "mich", "mir", "mein", "meine", "wir", "uns", "unser", "unsere", "sie", "je", "j'ai", "nous", "mon", "ma", "mes", "notre"],
  ...["yo", "mi", "mis", "me", "nosotros", "nuestro", "nuestra", "io", "mio", "mia", "noi", "nostro", "eu", "meu", "minha", "nós"],
  ...["я", "меня", "мне", "мы", "нас", "нам", "мой", "моя", "наш", "мен", "біз", "менің", "біздің", "أنا", "نحن"],
]);
