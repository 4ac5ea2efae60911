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
