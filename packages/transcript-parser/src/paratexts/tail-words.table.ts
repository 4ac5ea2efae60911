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

/** What is done with voices and hands: words of stage directions. Compared in lower case. */
export const STAGE_WORDS: readonly string[] = [
  "applause",
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
