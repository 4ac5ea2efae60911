/**
 * Words before what only a note can say, by CSL variable, in the order in which the note says it. A variable that is not
 * here is left out of the file and reported: it is nothing that a reader needs to find the conversation. No phrase ends
 * in a colon, since CSL processors read `variable:` in a note as a variable.
 */
export const NOTE_PHRASES: Readonly<Record<string, string>> = {
  interviewer: "interview by",
  host: "hosted by",
  chair: "chaired by",
  translator: "translated by",
  editor: "edited by",
  contributor: "with",
  guest: "with",
  narrator: "narrated by",
  director: "directed by",
  producer: "produced by",
  "event-title": "at",
  "event-place": "held in",
  "event-date": "held on",
  number: "no.",
  issue: "no.",
  volume: "vol.",
  page: "pp.",
  publisher: "published by",
  "publisher-place": "published in",
  issued: "dated",
  archive: "kept at",
  archive_location: "filed as",
  "archive-place": "kept in",
  "original-title": "originally titled",
  "original-date": "originally dated",
  "original-publisher": "originally published by",
  "original-publisher-place": "originally published in",
};
