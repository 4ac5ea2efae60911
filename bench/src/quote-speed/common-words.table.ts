/** Words that stand in any conversation, the most frequent first: the top of the made-up vocabulary. */
export const COMMON_WORDS: readonly string[] = (
  "the and to of a that in i it is was we you they for on this but have with not be are at so he what as there one " +
  "all do if or about my would know people think had from were our when can no who me out up an by their them just " +
  "she his then time very been some like now get because how more will don't well it's could go said your which " +
  "other than into only two really years want did work here see her him has going down first most back say these " +
  "over way even good much where make any too thing after many come those before never got made three why day " +
  "that's lot us take always through every might off little i'm should last long came went told still again " +
  "things between each another place away under while both kind four next old part being without mean maybe"
).split(" ");

/** Runs of common words that people say over and over. */
export const STOCK_PHRASES: readonly string[] = [
  "at the end of the day",
  "i don't think that we",
  "one of the things that",
  "as far as i know",
  "and that was the first time",
  "what do you think about that",
  "there was a lot of",
  "you know what i mean",
  "we had to go back to the",
  "it was not the only one",
  "in the long run",
  "that is what they told us",
];
