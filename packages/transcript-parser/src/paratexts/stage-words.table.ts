/** Words that may stand beside a stage word: `(prolonged applause from the audience)`. Compared in lower case. */
export const STAGE_MODIFIERS: ReadonlySet<string> = new Set([
  ...["a", "again", "all", "and", "at", "audience", "background", "brief", "briefly", "by", "commercial", "continued"],
  ...["continues", "ends", "few", "from", "general", "gentle", "in", "laughing", "light", "long", "loud", "loudly"],
  ...["more", "mild", "nervous", "of", "on", "phone", "plays", "playing", "prolonged", "room", "scattered", "seconds", "several"],
  ...["short", "shouting", "some", "speakers", "starts", "the", "then", "voices", "with", "words", "up", "down", "out"],
  ...["under", "over", "to", "for", "word", "name", "both", "together", "members", "hon", "sustained", "standing", "he", "she"],
  ...["they", "fades", "fade", "theme", "opening", "closing", "door", "off", "cell", "rings", "throat", "clears", "mic"],
  ...["en", "el", "la", "los", "las", "de", "del", "y", "por", "entre", "varios", "escaños", "grupo", "en", "su", "sus"],
  ...["sur", "les", "bancs", "des", "du", "groupe", "plusieurs", "quelques", "l", "dans", "et", "à", "le", "au", "aux"],
  ...["bei", "der", "dem", "des", "und", "von", "im", "auf", "allen", "seiten", "abgeordneten", "sowie", "ganzen", "hause"],
  ...["anhaltender", "lebhafter", "allgemeine", "allgemeiner", "dei", "deputati", "dal", "dai", "gruppo", "dei", "e", "vivi"],
  ...["congratulazioni", "no", "na", "em", "risos", "da", "do", "das", "dos", "в", "зале", "и", "из", "с", "места", "общий"],
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
  ...["applaudissements", "rires", "sourires", "exclamations", "interruptions", "brouhaha", "murmures", "inaudible"],
  ...["protestations", "musique", "silence", "huées", "mouvements"],
  ...["beifall", "heiterkeit", "lachen", "zuruf", "zurufe", "gelächter", "unverständlich", "pause", "musik", "widerspruch"],
  ...["applausi", "risate", "ride", "proteste", "commenti", "pausa", "ilarità", "musica", "incomprensibile", "si ride"],
  ...["risos", "palmas", "aplausos", "pausa", "inaudível", "tumulto", "vaias", "ininteligível", "intervenção fora do microfone"],
  ...["смех", "аплодисменты", "смеётся", "смеется", "пауза", "неразборчиво", "не слышно", "шум", "шум в зале", "оживление"],
  ...["оживление в зале", "улыбается", "аплодисменттер", "күлкі", "күледі", "қол шапалақтау", "үзіліс"],
  ...["笑", "笑声", "笑聲", "掌声", "掌聲", "鼓掌", "大笑", "听不清", "沉默", "停顿", "众笑", "全场大笑", "全场笑"],
  ...["拍手", "爆笑", "会場笑", "一同笑", "沈黙", "聞き取れず", "聴取不能", "発言する者あり", "ضحك", "تصفيق", "يضحك", "تضحك"],
  ...["صمت", "موسيقى", "غير واضح", "غير مسموع", "توقف"],
]);
