import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { around, codes, parse, read, said, times } from "../xml/check-document.test-data.js";

const DECLARATION = '<?xml version="1.0" encoding="utf-8" ?>';

const SRV1 = `${DECLARATION}<transcript><text start="0.5" dur="2.25">who rang\nthe bell</text><text start="2.5" dur="1.5">it wasn&amp;#39;t the tide &amp;amp; the fog</text></transcript>`;
const SRV2 = `${DECLARATION}<timedtext><text t="500" d="2250">who rang\nthe bell</text><text t="2500" d="1500">it wasn&#39;t the tide &amp; the fog</text></timedtext>`;
const SRV3 = `${DECLARATION}<timedtext format="3">
<head><ws id="0"/><wp id="1" ap="6"/></head>
<body>
<w t="0" id="1"/>
<p t="500" d="2250" w="1"><s ac="255">who</s><s t="300" ac="248"> rang</s> <s t="600">the</s><s t="900"> bell</s></p>
<p t="2400" d="100" w="1" a="1">
</p>
<p t="2500" d="1500" w="1"><s>it wasn&#39;t the tide &amp; the fog</s></p>
</body>
</timedtext>`;

test("the founding document", async () => {
  const { transcripts, diagnostics, report } = await parse(new Uint8Array(readFileSync(new URL("fixtures/founding.srv1", import.meta.url))), "founding.srv1");
  const { turns, exchanges } = foundingContent(transcripts[0]);
  expect(report.format).toBe("youtube-xml");
  // Captions do not say who asks for the magazine.
  const inCaptions = new Map([["Murat Laumulin", "Continent"], ["Kassymzhomart Tokaev", "Tokaev"]]);
  expect(turns).toEqual(FOUNDING.turns.map(({ speaker, words }) => ({ speaker: inCaptions.get(speaker ?? ""), words })));
  expect(exchanges).toEqual(FOUNDING.exchanges);
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test.each([
  ["srv1", SRV1],
  ["srv2", SRV2],
  ["srv3", SRV3],
])("captions of %s are one turn of somebody whom nothing names, each with its time", async (_version, text) => {
  const { transcripts, report, diagnostics } = await parse(text);
  const [transcript] = transcripts;
  expect(report.format).toBe("youtube-xml");
  expect(diagnostics).toEqual([]);
  expect(said(transcript)).toEqual(["-: who rang the bell it wasn't the tide & the fog"]);
  expect(around(transcript)).toEqual([]);
  expect(times(transcript).filter((time) => time.startsWith("cue")).map((time) => time.replace(/\s+/g, " ").slice(0, 20))).toEqual(["cue 500-2750 who ran", "cue 2500-4000 it was"]);
});

test("words with times begin at their offset; a line in one piece is no word", async () => {
  expect(times(await read(SRV3)).filter((time) => time.startsWith("word"))).toEqual(["word 500-? who", "word 800-? rang", "word 1100-? the", "word 1400-? bell"]);
});

test.each(["&gt;&gt;", "&amp;gt;&amp;gt;"])("changes of speakers (%s) and labels in captions, and sounds", async (change) => {
  const transcript = await read(`<transcript><text start="0" dur="1">${change} HOLM: Who rang?</text><text start="1" dur="1">[applause]</text><text start="2" dur="1">${change} TARN: The tide.</text><text start="3" dur="1">${change} HOLM: Twice?</text></transcript>`);
  expect(said(transcript)).toEqual(["HOLM: Who rang?", "TARN: The tide.", "HOLM: Twice?"]);
  expect(around(transcript)).toEqual(["stage-direction: [applause]"]);
});

test.each([
  ["no captions", '<timedtext format="3"><body></body></timedtext>', ["format-mismatch"]],
  ["no time", '<timedtext><text t="soon" d="1">Who rang?</text></timedtext>', ["time-invalid"]],
  ["a time before the one before", '<timedtext><text t="900" d="1">Who rang?</text><text t="100" d="1">The tide.</text></timedtext>', ["times-out-of-order"]],
])("%s", async (_name, text, found) => {
  expect(await codes(text)).toEqual(found);
});

test("whatever stands in captions is read, and damage loses nothing", async () => {
  const words = fc.array(fc.constantFrom("bell", "tide", "<s>fog</s>", '<s t="5">rope</s>', "&amp;#39;", "&amp;nope;", "&lt;", "<br/>", "\n", "<![CDATA[a & b]]>", "<!-- x -->"), { maxLength: 8 }).map((parts) => parts.join(" "));
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), fc.nat(), async (captions, seed) => {
      const text = `<timedtext format="3"><body>${captions.map((caption, index) => `<p t="${index * 100}" d="90">${caption}</p>`).join("")}</body></timedtext>`;
      await parse(text);
      await parse(text.slice(0, seed % (text.length + 1)));
    }),
    { numRuns: 60 },
  );
});
