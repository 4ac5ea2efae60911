import type { Genre } from "@colloquy/corpus-schema";

/** A kind of periodical or programme, told by a word in what the document calls its container. */
export interface ContainerRow {
  /** Whole words, in lower case. */
  readonly words: readonly string[];
  /** The CSL type (CSL 1.0.2, Appendix III). */
  readonly type: string;
  readonly rule: string;
}

/** Types by what the document calls the container. The first row with a word in the description holds. */
export const CONTAINER_TYPES: readonly ContainerRow[] = [
  { words: ["newspaper", "daily", "tabloid"], type: "article-newspaper", rule: "newspapers are cited by date" },
  {
    words: ["journal", "quarterly", "review"],
    type: "article-journal",
    rule: "journals are cited by volume and issue",
  },
  {
    words: ["magazine", "weekly", "monthly", "bimonthly", "newsletter", "bulletin", "periodical"],
    type: "article-magazine",
    rule: "magazines, newsletters and bulletins are cited by date, with the number where there is one",
  },
  {
    words: ["podcast", "radio", "television", "tv", "broadcast", "programme", "program", "show", "channel"],
    type: "broadcast",
    rule: "what is heard or seen is a broadcast",
  },
  { words: ["book", "anthology", "collection"], type: "chapter", rule: "a piece in a book is a chapter" },
  { words: ["blog", "weblog"], type: "post-weblog", rule: "a piece on a blog is a post" },
  { words: ["website", "site", "portal"], type: "webpage", rule: "a piece on a site is a web page" },
];

/** What a genre amounts to where the container does not decide. */
export interface GenreRow {
  /** The CSL type in a container of unknown kind. */
  readonly published: string;
  /** The CSL type without a container. */
  readonly unpublished: string;
  readonly rule: string;
}

/** Types by genre (CSL 1.0.2, Appendix III). */
export const GENRE_TYPES: Readonly<Record<Genre, GenreRow>> = {
  interview: {
    published: "article-magazine",
    unpublished: "interview",
    rule: "styles print issue and container of an article, and drop them from the type interview",
  },
  "oral-history": { published: "article-magazine", unpublished: "interview", rule: "an oral history is an interview" },
  "press-conference": {
    published: "article-magazine",
    unpublished: "speech",
    rule: "said to an audience on an occasion",
  },
  briefing: { published: "article-magazine", unpublished: "speech", rule: "said to an audience on an occasion" },
  speech: { published: "article-magazine", unpublished: "speech", rule: "CSL: a speech or other presentation" },
  debate: { published: "article-magazine", unpublished: "speech", rule: "said to an audience on an occasion" },
  panel: { published: "article-magazine", unpublished: "speech", rule: "said to an audience on an occasion" },
  hearing: { published: "hearing", unpublished: "hearing", rule: "CSL: a hearing by a government committee" },
  podcast: { published: "broadcast", unpublished: "broadcast", rule: "a podcast is a broadcast on demand" },
  broadcast: { published: "broadcast", unpublished: "broadcast", rule: "CSL: a recorded work broadcast over a medium" },
};

/** The types of what no genre is known of. */
export const UNKNOWN_GENRE: { readonly interview: GenreRow; readonly other: GenreRow } = {
  interview: GENRE_TYPES.interview,
  other: { published: "article-magazine", unpublished: "document", rule: "CSL: a catch-all" },
};
