import type { Genre, ParatextKind, SpeakerRole } from "@colloquy/corpus-schema";
import type { FactField } from "./correct-metadata.js";

/** What each kind of paratext is called, at the end of a sentence. */
export const KIND_NAMES: Readonly<Record<ParatextKind, string>> = {
  title: "title",
  byline: "byline",
  dateline: "dateline",
  heading: "heading",
  "label-legend": "key to the labels",
  "front-matter": "front matter",
  biography: "biography",
  contact: "contact",
  masthead: "masthead",
  furniture: "page furniture",
  markup: "markup",
  "stage-direction": "stage direction",
  "editorial-note": "editorial note",
  note: "note",
  "other-transcript": "another transcript",
  unrecognised: "not recognised",
};

export const ROLE_NAMES: Readonly<Record<SpeakerRole, string>> = {
  unknown: "as the document says",
  interviewer: "interviewer",
  interviewee: "interviewee",
  moderator: "moderator",
  witness: "witness",
  chair: "chair",
  member: "member",
  audience: "audience",
  translator: "translator",
};

export const GENRE_NAMES: Readonly<Record<Genre, string>> = {
  interview: "interview",
  "press-conference": "press conference",
  briefing: "briefing",
  hearing: "hearing",
  debate: "debate",
  "oral-history": "oral history",
  podcast: "podcast",
  broadcast: "broadcast",
  panel: "panel",
  speech: "speech",
};

export const FACT_NAMES: Readonly<Record<FactField, string>> = {
  title: "Title",
  date: "Date",
  place: "Place",
  event: "Occasion",
  language: "Language",
  genre: "Kind",
  rights: "Rights",
  excerpted: "Excerpted",
  translated: "Translated",
};
