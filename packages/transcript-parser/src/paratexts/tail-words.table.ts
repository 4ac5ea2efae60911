/** Words that say that a line gives an address or a way to get in touch. Compared in lower case. */
export const CONTACT_WORDS: readonly string[] = [
  "phone",
  "tel.",
  "telephone",
  "fax",
  "e-mail",
  "email",
  "contact person",
  "contact:",
  "for more information",
  "for further information",
  "for news and information",
  "www.",
  "http://",
  "https://",
];

/** Words of a masthead: what a periodical says of itself. Compared in lower case. */
export const MASTHEAD_WORDS: readonly string[] = [
  "a publication of",
  "monthly publication",
  "weekly publication",
  "quarterly publication",
  "published by",
  "newsletter of",
  "bulletin of",
  "press release of",
  "issn",
];

/** How notices of rights and of the programme begin. Compared in lower case. */
export const NOTICE_OPENINGS: readonly string[] = [
  "©",
  "(c) ",
  "all rights reserved",
  "copyright ",
  "subscribe to ",
  "this interview has been edited",
  "this interview was edited",
  "this transcript has been",
  "this transcript was",
  "this conversation has been edited",
  "this conversation was edited",
];

/** Notices with which a transcript ends. Compared in lower case and without marks. */
export const END_NOTICES: ReadonlySet<string> = new Set([
  "end",
  "ends",
  "30",
  "end of interview",
  "end of transcript",
  "end of recording",
  "the end",
]);

/** Words that may stand beside a stage word: `(prolonged applause from the audience)`. Compared in lower case. */
export const STAGE_MODIFIERS: ReadonlySet<string> = new Set([
  ...["a", "again", "all", "and", "at", "audience", "background", "brief", "briefly", "by", "commercial", "continued"],
  ...["continues", "ends", "few", "from", "general", "gentle", "in", "laughing", "light", "long", "loud", "loudly"],
  ...["more", "mild", "nervous", "of", "on", "phone", "plays", "playing", "prolonged", "room", "scattered", "seconds", "several"],
  ...["short", "shouting", "some", "speakers", "starts", "the", "then", "voices", "with", "words"],
]);

/** What is done with voices and hands: words of stage directions. Compared in lower case. */
export const STAGE_WORDS: readonly string[] = [
  "applause",
  "break",
  "chuckles",
  "cheers",
  "coughs",
  "crosstalk",
  "cross talk",
  "gavel",
  "inaudible",
  "indiscernible",
  "interruption",
  "laughs",
  "laughter",
  "music",
  "off mic",
  "off-mic",
  "off microphone",
  "overlapping",
  "pause",
  "sighs",
  "silence",
  "unintelligible",
];
