/** Variables that the schema of CSL-JSON (csl-data.json 1.0.2) allows. */
export const CSL_VARIABLES: ReadonlySet<string> = new Set(
  (
    "author chair collection-editor compiler composer container-author contributor curator director editor " +
    "editorial-director executive-producer guest host interviewer illustrator narrator organizer original-author " +
    "performer producer recipient reviewed-author script-writer series-creator translator accessed available-date " +
    "event-date issued original-date submitted abstract annote archive archive_collection archive_location " +
    "archive-place authority call-number chapter-number citation-number citation-label collection-number " +
    "collection-title container-title container-title-short dimensions division DOI edition event-title event-place " +
    "first-reference-note-number genre ISBN ISSN issue jurisdiction keyword language locator medium note number " +
    "number-of-pages number-of-volumes original-publisher original-publisher-place original-title page page-first part " +
    "part-title PMCID PMID printing publisher publisher-place references reviewed-genre reviewed-title scale section " +
    "source status supplement title title-short URL version volume volume-title volume-title-short year-suffix"
  ).split(" "),
);

/** Types that it allows: those of CSL 1.0.2, Appendix III. */
export const CSL_TYPES: ReadonlySet<string> = new Set(
  (
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset " +
    "document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation " +
    "manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical " +
    "personal_communication post post-weblog regulation report review review-book software song speech standard thesis " +
    "treaty webpage"
  ).split(" "),
);

/** Keys of a name that it allows, all with text; the two others may be of any kind. */
export const CSL_NAME_KEYS: readonly string[] = ["family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"];
