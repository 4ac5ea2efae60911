import type { Genre } from "@colloquy/corpus-schema";

/** A kind of periodical or programme, told by a word in what the document calls its container. */
export interface ContainerRow {
  /** Whole words, in lower case. */
  readonly words: readonly string[];
  /** The CSL type (CSL 1.0.2, Appendix III). */
  readonly type: string;
}

/** Types by what the document calls the container. The first row with a word in the description holds. */
export const CONTAINER_TYPES: readonly ContainerRow[] = [
  // newspapers are cited by date
  { words: ["newspaper", "daily", "tabloid"], type: "article-newspaper" },
  // journals are cited by volume and issue
  {
    words: ["journal", "quarterly", "review"],
    type: "article-journal",
  },
  // magazines, newsletters and bulletins are cited by date, with the number where there is one
  {
    words: ["magazine", "weekly", "monthly", "bimonthly", "newsletter", "bulletin", "periodical"],
    type: "article-magazine",
  },
  // what is heard or seen is a broadcast
  {
    words: ["podcast", "radio", "television", "tv", "broadcast", "programme", "program", "show", "channel"],
    type: "broadcast",
  },
  // a piece in a book is a chapter
  { words: ["book", "anthology", "collection"], type: "chapter" },
  // a piece on a blog is a post
  { words: ["blog", "weblog"], type: "post-weblog" },
  // a piece on a site is a web page
  { words: ["website", "site", "portal"], type: "webpage" },
];

/** What a genre amounts to where the container does not decide. */
export interface GenreRow {
  /** The CSL type in a container of unknown kind. */
  readonly published: string;
  /** The CSL type without a container. */
  readonly unpublished: string;
}

/** Types by genre (CSL 1.0.2, Appendix III). */
export const GENRE_TYPES: Readonly<Record<Genre, GenreRow>> = {
  // styles print issue and container of an article, and drop them from the type interview
  interview: {
    published: "article-magazine",
    unpublished: "interview",
  },
  // an oral history is an interview
  "oral-history": { published: "article-magazine", unpublished: "interview" },
  // said to an audience on an occasion
  "press-conference": {
    published: "article-magazine",
    unpublished: "speech",
  },
  // said to an audience on an occasion
  briefing: { published: "article-magazine", unpublished: "speech" },
  // CSL: a speech or other presentation
  speech: { published: "article-magazine", unpublished: "speech" },
  // said to an audience on an occasion
  debate: { published: "article-magazine", unpublished: "speech" },
  // said to an audience on an occasion
  panel: { published: "article-magazine", unpublished: "speech" },
  // CSL: a hearing by a government committee
  hearing: { published: "hearing", unpublished: "hearing" },
  // a podcast is a broadcast on demand
  podcast: { published: "broadcast", unpublished: "broadcast" },
  // CSL: a recorded work broadcast over a medium
  broadcast: { published: "broadcast", unpublished: "broadcast" },
};

/** The types of what no genre is known of. */
export const UNKNOWN_GENRE: { readonly interview: GenreRow; readonly other: GenreRow } = {
  interview: GENRE_TYPES.interview,
  // CSL: a catch-all
  other: { published: "article-magazine", unpublished: "document" },
};
