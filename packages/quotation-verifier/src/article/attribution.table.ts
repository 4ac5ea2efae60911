const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Verbs that give a quotation to their subject, folded. */
export const REPORTING_VERBS = words(`
  said says say saying told tells tell asked asks ask added adds adding replied replies answered answers argued argues
  claimed claims insisted insists noted notes observed observes remarked remarks stated states stressed stresses
  warned warns wrote writes explained explains declared declares announced announces acknowledged acknowledges admitted
  admits conceded concedes concluded concludes emphasised emphasized recalled recalls repeated described describes
  called calls predicted predicts promised promises pledged asserted asserts maintained maintains continued continues
  complained complains confessed confirmed confirms denied denies dismissed dismisses quipped commented comments
`);

/** Verbs of which the person behind is spoken to and does not speak: `told Continent`. */
export const ADDRESSING_VERBS = words(
  "told tells tell asked asks ask called calls described describes promised promises",
);

/** Two words in front of the name of the one who speaks. */
export const ATTRIBUTING_PHRASES = words("according-to words-of quoting-from");

/** Pronouns that stand for the one who was named last. */
export const PRONOUNS = words("he she they");

/** Capitalised words that begin a sentence and name nobody, and names of times. */
export const NOT_NAMES = words(`
  the a an in on at but and so yet then when while as for with after before by to from of since during although though
  if it he she they we i you his her their its this that these those there here who what some many most others critics
  officials analysts experts observers supporters opponents diplomats people sources reporters journalists speaking
  asked according later earlier also still now today yesterday meanwhile however finally instead mr mrs ms dr
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
`);

/** Small words inside names. */
export const NAME_PARTICLES = words("de la le du des del della di da dos von van der den ter al bin ibn el ben y");

/** Nouns and verbs in front of a title. */
export const TITLE_NOUNS = words(`
  book books article essay film movie novel song album magazine newspaper journal report paper speech lecture poem play
  titled entitled called headline headlined series programme program podcast chapter column published
`);
