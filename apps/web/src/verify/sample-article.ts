/**
 * A made-up story about the founding interview. It quotes rightly and wrongly: as it was said, shortened, altered,
 * given to the wrong one, out of context, and invented; with scare quotes and a title.
 */
export const SAMPLE_ARTICLE = [
  "# A minister between the powers",
  "The policy of balance is “not a whim, but an objective necessity,” Kassymzhomart Tokaev told the " +
    "magazine. “This is our historic mission,” he added.",
  "Of China he said: “I have no doubt they will achieve this goal. Mind you, it will take the U.S. 47 years " +
    "to double their economy.” But Tokaev also said: “Relations with China are crucial for Kazakhstan. … Our " +
    "long-term interests will be served by stable and friendly relations.”",
  "Asked about Georgia, the minister was blunt. “Such theories have a practical foundation,” Tokaev said. " +
    "“They even devised a new term, the New American Interventionism,” Tokaev complained.",
  "“Kazakhstan will stand with whoever pays for the pipeline,” Tokaev said.",
  "Is that the “multi-vector” course once more? The minister’s book “Overcoming” gives one answer; this " +
    "interview gives another.",
  "",
].join("\n\n");

/** What the sample is called. */
export const SAMPLE_NAME = "sample-article.md";
