/** Queries of each kind, in words of the made-up conversations. */
export const QUERIES: Readonly<Record<string, readonly string[]>> = {
  "a rare word": ["tenmak", "shuvor", "elquiri", "kafulni"],
  "a common word": ["the", "people", "should", "really"],
  "three words": ["people never work", "house think very", "years long place", "want some money"],
  "one of three words": ["tenmak OR people OR never", "shuvor OR years OR place", "elquiri OR want OR some", "kafulni OR think OR very"],
  "a phrase": ['"at the end of the day"', '"you know what I mean"', '"one of the things that"', '"in the long run"'],
  "the beginning of a word": ["ten*", "shu*", "th*", "vor*"],
  "a word and a beginning": ["people th*", "never ten*", "years shu*", "want vor*"],
  "a word without another": ["people -the", "never -and", "years -that", "want -of"],
  "a word of one speaker": ["people speaker:ash", "never speaker:birch", "years speaker:cole", 'want speaker:"Ann Dunn"'],
  "all that lacks a word": ["NOT the", "NOT people", "NOT tenmak", "-years"],
};
