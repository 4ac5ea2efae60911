import type { Genre } from "@colloquy/corpus-schema";

/** Words of titles and bylines that name the genre, more special ones first. Compared in lower case. */
export const GENRE_WORDS: readonly { readonly word: string; readonly genre: Genre }[] = [
  { word: "press conference", genre: "press-conference" },
  { word: "news conference", genre: "press-conference" },
  { word: "press briefing", genre: "briefing" },
  { word: "press gaggle", genre: "briefing" },
  { word: "daily briefing", genre: "briefing" },
  { word: "oral history", genre: "oral-history" },
  { word: "hearing", genre: "hearing" },
  { word: "debate", genre: "debate" },
  { word: "panel discussion", genre: "panel" },
  { word: "podcast", genre: "podcast" },
  { word: "interview", genre: "interview" },
  { word: "conversation with", genre: "interview" },
];
