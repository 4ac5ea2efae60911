/** A text of the page's own to try it with. */
export interface Sample {
  readonly fileName: string;
  readonly title: string;
  /** What kind of conversation it is, and in which language. */
  readonly kind: string;
  /** BCP 47 tag of its language. */
  readonly lang: string;
  /** Fetches the text. */
  readonly load: () => Promise<{ readonly default: string }>;
}

/** Conversations that were invented for the page: none of these people and places exist. */
export const SAMPLES: readonly Sample[] = [
  {
    fileName: "harbour-press-conference.txt",
    title: "The Port of Elderhaven Reopens",
    kind: "Press conference, with questions from several papers",
    lang: "en",
    load: () => import("../../samples/harbour-press-conference.txt?raw"),
  },
  {
    fileName: "weaver-oral-history.md",
    title: "The Loom Over the Stable",
    kind: "Oral history, in Markdown",
    lang: "en",
    load: () => import("../../samples/weaver-oral-history.md?raw"),
  },
  {
    fileName: "water-hearing.txt",
    title: "Hearing on the Upper Marl Reservoir",
    kind: "Hearing of a committee, with five speakers",
    lang: "en",
    load: () => import("../../samples/water-hearing.txt?raw"),
  },
  {
    fileName: "bergfunk-podcast.txt",
    title: "Warum die Uhr am Bahnhof nachgeht",
    kind: "Podcast, in German",
    lang: "de",
    load: () => import("../../samples/bergfunk-podcast.txt?raw"),
  },
  {
    fileName: "lighthouse-interview-he.txt",
    title: "המגדלור של תל־שחף",
    kind: "Magazine interview, in Hebrew: from right to left",
    lang: "he",
    load: () => import("../../samples/lighthouse-interview-he.txt?raw"),
  },
];

/** A sample as the file that it is. Rejected where its text cannot be fetched. */
export async function sampleFile({ fileName, load }: Sample): Promise<File> {
  const { default: text } = await load();
  return new File([text], fileName, { type: "text/plain" });
}
