/** A small document to be corrected. */
export interface SmallDocument {
  readonly fileName: string;
  readonly text: string;
}

const HTML =
  "<!doctype html><html><head><title>The Tide</title></head><body><nav><a href='/'>Home</a></nav><h1>The Tide</h1>" +
  "<p>By Ann Lee</p><p><b>Ann:</b> Where &amp; when?</p><p><b>Bo:</b> By the <i>s</i>ea&nbsp;&#x1F600;.<br>&amp;Then&amp;</p>" +
  "<p><b>Ann:</b> And&hellip;</p><h2>PART TWO</h2><p><b>Bo:</b> Then I <s>left</s>.</p><footer>&copy; us</footer></body></html>";

const conversation = (title: string, one: string, other: string): string =>
  `${title}\n\nInterview by ${one} Lee\n\n` + `${one}: Why did it rain?\n\n${other}: Because of the sea.\n\n`.repeat(3);

/** Documents of each kind that corrections meet: every format that is text, and several conversations in one. */
export const DOCUMENTS: readonly SmallDocument[] = [
  {
    fileName: "names.txt",
    text:
      "The Tide\n\nAnn Lee talks to Bo Ray\nMarch 2, 2004\n\nAnn Lee: Where was it? (Laughter.) And how co-\noperative?\n\n" +
      "Bo Ray: By the sea. 😀 [NPT]\n\nPART TWO\n\nAnn Lee: And then?\nBo Ray: I left.\nYes, Maria: no.\n\n* * *\n\nPhone: 123\n",
  },
  { fileName: "roles.txt", text: "Q. Why?\nA. Because.\n\nQ. Who?\n    A. Nobody\tat  all.\n\nMr. Cole: I object.\n" },
  { fileName: "silent.txt", text: "Nobody is named here.\n\nStill, somebody speaks.\n" },
  { fileName: "two.txt", text: conversation("The Tide", "Ann", "Bo") + conversation("The Moon", "Cid", "Dora") },
  {
    fileName: "talk.md",
    text:
      "# The Tide\n\n*By Ann Lee*\n\n**Ann:** Where &amp; when were *you* born?\n\n**Bo:** By the &lt;sea&gt; [of it](http://x).\n\n" +
      "> quoted\n\n**Ann:** And\\* then?\n\n**Bo:** Then &nbsp;I left.\n\n---\n\nThe end.\n",
  },
  { fileName: "talk.html", text: HTML },
];
