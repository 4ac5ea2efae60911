import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { around, codes, parse, read, said, times } from "../xml/check-document.test-data.js";

/** A document around a body. */
function tei(body: string, header = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
  <teiHeader>${header}</teiHeader>
  <text>
    <body>
      ${body}
    </body>
  </text>
</TEI>`;
}

const PEOPLE = `<profileDesc><particDesc><listPerson>
  <person xml:id="ada" role="interviewer"><persName><surname>Holm</surname>, <forename>Ada</forename></persName></person>
  <person xml:id="wilma" role="respondent"><persName>Wilma Tarn</persName><occupation>ferrywoman</occupation></person>
</listPerson></particDesc></profileDesc>`;

test("the founding document", async () => {
  const bytes = readFileSync(new URL("fixtures/founding.xml", import.meta.url));
  const { transcripts, diagnostics } = await parse(new Uint8Array(bytes));
  expect(foundingContent(transcripts[0])).toEqual(FOUNDING);
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(times(transcripts[0])).toHaveLength(14);
  expect(transcripts[0].source.mediaType).toBe("application/tei+xml");
});

describe("who speaks", () => {
  test("people of the header, with their roles", async () => {
    const transcript = await read(tei('<u who="#ada">When did the ferry stop?</u><u who="#wilma">In the dry year.</u>', PEOPLE));
    expect(said(transcript)).toEqual(["Ada Holm: When did the ferry stop?", "Wilma Tarn: In the dry year."]);
    expect(transcript.speakers.map(({ name, role, description }) => [name?.full, role, description])).toEqual([
      ["Ada Holm", "interviewer", undefined],
      ["Wilma Tarn", "interviewee", "ferrywoman"],
    ]);
    expect(transcript.exchanges).toHaveLength(1);
  });

  test("lists that stand after the text", async () => {
    const list = `<standOff><listPerson><person xml:id="ada"><persName>Ada Holm</persName></person></listPerson></standOff>`;
    expect(said(await read(tei('<u who="#ada">Good morning.</u>').replace("</TEI>", `${list}</TEI>`)))).toEqual(["Ada Holm: Good morning."]);
  });

  test("names in the text, as in records of parliaments", async () => {
    const transcript = await read(
      tei(`<note type="time">The sitting began at nine.</note>
      <note type="speaker">THE CHAIR, <hi>Ada Holm</hi>:</note>
      <u who="#HolmAda" ana="#chair"><seg>I open the sitting.</seg><note type="comment">Bell.</note><seg>Mr Tarn has the floor.</seg></u>
      <note type="speaker">JON TARN:</note>
      <u who="#TarnJon" ana="#regular"><seg>Thank you.</seg></u>
      <note type="time">The sitting ended at ten.</note>`),
    );
    expect(said(transcript)).toEqual(["THE CHAIR, Ada Holm: I open the sitting.\nMr Tarn has the floor.", "JON TARN: Thank you."]);
    expect(around(transcript)).toEqual(["note: The sitting began at nine.", "note: Bell.", "note: The sitting ended at ten."]);
    expect(transcript.speakers.map(({ role }) => role)).toEqual(["chair", "member"]);
  });

  test("speeches of drama, as oral histories are set", async () => {
    const transcript = await read(
      tei(`<sp who="#ada"><speaker>Holm</speaker><p>Who taught you?</p></sp>
      <sp><speaker>Tarn:</speaker><stage>(laughs)</stage><p>Nobody taught me.</p><p>I watched the water.</p></sp>
      <sp who="#ada"><speaker>Holm</speaker><p>And the bell?</p></sp>`, PEOPLE),
    );
    expect(said(transcript)).toEqual(["Ada Holm: Who taught you?", "Tarn: Nobody taught me.\nI watched the water.", "Ada Holm: And the bell?"]);
  });

  test("a list of roles is neither said nor the title", async () => {
    const transcript = await read(tei('<castList><castItem><role>Ada</role>, who asks</castItem></castList><sp who="#ada"><speaker>Holm</speaker><p>Who rang?</p></sp>', PEOPLE));
    expect(said(transcript)).toEqual(["Ada Holm: Who rang?"]);
    expect(around(transcript)).toEqual(["note: Ada, who asks"]);
  });

  test("names within an utterance, with a note between name and speech, and of nobody who speaks", async () => {
    const transcript = await read(
      tei(`<u><note type="speaker">HOLM:</note> When? <note type="speaker">(to Tarn)</note> And why?</u>
      <note type="speaker">TARN:</note><note>A bell.</note><u>In spring.</u>
      <note type="speaker">LARCH:</note><note type="speaker">HOLM:</note><u>Thank you.</u>`),
    );
    expect(said(transcript)).toEqual(["HOLM: When?\nAnd why?", "TARN: In spring.", "HOLM: Thank you."]);
    expect(around(transcript)).toEqual(["note: (to Tarn)", "note: A bell.", "note: LARCH:"]);
  });

  test("utterances within paragraphs and lists", async () => {
    const transcript = await read(tei('<p><u who="#ada">When?</u></p><list><item><u who="#wilma">In spring.</u></item></list><p>They left.</p>', PEOPLE));
    expect(said(transcript)).toEqual(["Ada Holm: When?", "Wilma Tarn: In spring."]);
  });

  test("several people at once, ids that nothing explains, and nobody", async () => {
    const transcript = await read(tei('<u who="#ada #wilma">Yes!</u><u who="#x1">Perhaps.</u><u>No.</u>', PEOPLE));
    expect(said(transcript)).toEqual(["Ada Holm & Wilma Tarn: Yes!", "x1: Perhaps.", "-: No."]);
  });

  test("a pointer that says that nobody knows who speaks makes no speaker of several people", async () => {
    const transcript = await read(
      tei(`<note type="speaker">Mr Larch:</note><u who="unknown"><seg>It rang.</seg></u>
      <note type="speaker">Mr Tarn:</note><u who="#unknown"><seg>Twice.</seg></u>
      <note>A gull.</note><u who="unknown"><seg>Once.</seg></u>`),
    );
    expect(said(transcript)).toEqual(["Mr Larch: It rang.", "Mr Tarn: Twice.", "-: Once."]);
  });

  test("an utterance that goes on after a page is of whom it goes on", async () => {
    const transcript = await read(
      tei(`<note type="speaker">Mr Larch:</note><u who="unknown" xml:id="a" next="#b"><seg>It rang,</seg></u>
      <pb n="2"/><note>Page head.</note><u who="unknown" xml:id="b" prev="#a"><seg>and then it was still.</seg></u>
      <u who="#ada" xml:id="c"><seg>Why?</seg></u><u prev="#c"><seg>And when?</seg></u>`, PEOPLE),
    );
    expect(said(transcript)).toEqual(["Mr Larch: It rang, and then it was still.", "Ada Holm: Why?\nAnd when?"]);
  });

  test("a name in place of a pointer is one name", async () => {
    const transcript = await read(tei('<u who="Jon Larch">When?</u><u who="Wilma van der Tarn">In spring.</u><u who="sp1 sp2">Yes!</u>'));
    expect(said(transcript)).toEqual(["Jon Larch: When?", "Wilma van der Tarn: In spring.", "sp1 & sp2: Yes!"]);
  });

  test("what attributes of a speech say of who speaks", async () => {
    const transcript = await read(
      tei(`<sp who="Holm" name="Ada Holm" parliamentary_group="NA" role="presidency" position="Deputy President" party="Oars"><speaker>Deputy President Holm:</speaker><p>Mr Larch.</p></sp>
      <sp who="Larch" name="Jon Larch" parliamentary_group="Boats" role="mp" position="NA" party="NA"><speaker>Larch:</speaker><p>It rang.</p></sp>`),
    );
    expect(said(transcript)).toEqual(["Deputy President Holm: Mr Larch.", "Larch: It rang."]);
    expect(transcript.speakers.map(({ name, role, description, organisation }) => [name?.full, role, description, organisation])).toEqual([
      ["Ada Holm", "chair", "Deputy President", "Oars"],
      ["Jon Larch", "member", undefined, "Boats"],
    ]);
  });

  test("the party of a speaker by the list of parties", async () => {
    const lists = `<profileDesc><particDesc><listPerson><person xml:id="jon"><persName>Jon Larch</persName>
      <affiliation ref="#house" role="member"/><affiliation ref="#boats" from="1950" to="1955"/><affiliation ref="#oars" role="member" from="1955"/></person></listPerson>
      <listOrg><org xml:id="house" role="parliament"><orgName>House of the Isles</orgName></org>
      <org xml:id="boats" role="political_party"><orgName full="yes">Party of Boats</orgName></org>
      <org xml:id="oars" role="parliamentaryGroup"><orgName full="abb">PO</orgName><orgName full="yes">Party of Oars</orgName></org></listOrg></particDesc></profileDesc>`;
    const transcript = await read(tei('<u who="#jon">It rang.</u>', lists));
    expect(transcript.speakers.map(({ name, organisation }) => [name?.full, organisation])).toEqual([["Jon Larch", "Party of Oars"]]);
  });

  test("what one speaker says in a row is one turn", async () => {
    const transcript = await read(tei('<u who="#wilma">It rang.</u>\n<kinesic><desc>points to the door</desc></kinesic>\n<u who="#wilma">Twice.</u><u who="#ada">When?</u>', PEOPLE));
    expect(said(transcript)).toEqual(["Wilma Tarn: It rang.\nTwice.", "Ada Holm: When?"]);
    expect(around(transcript)).toEqual(["note: points to the door"]);
  });
});

describe("what is said", () => {
  test.each([
    ["white space of the file", "<u>The  ferry\n        left <emph>at\n        once</emph>.</u>", "The ferry left at once."],
    ["tokens, one on a line", '<u><s><w>It</w>\n<w join="right">rang</w>\n<pc>.</pc></s>\n<s><w>Twice</w><pc join="left">!</pc></s></u>', "It rang. Twice!"],
    ["tokens within names", '<u><name><w>Holm</w>\n<w join="right">Bay</w>\n</name>\n<pc join="right">,</pc>\n<name><w>Larch</w></name><w>Island</w>\n<pc>,</pc> <w join="right">old</w><hi>er</hi> <w>bells</w></u>', "Holm Bay,Larch Island , older bells"],
    ["tokens with nothing between", "<u><w>It</w><w>rang</w><pc>.</pc></u>", "It rang."],
    ["marks without words", "<u>It <pause dur=\"PT2S\"/>rang<gap reason=\"inaudible\"/> <vocal type=\"laugh\"/>twice.</u>", "It rang twice."],
    ["one of two spellings", "<u>It <choice><orig>rung</orig><reg>rang</reg></choice>.</u>", "It rung."],
    ["references", "<u>Holm &amp; Sons, caf&#233;.</u>", "Holm & Sons, café."],
    ["CDATA", "<u><![CDATA[It was <loud> & clear.]]></u>", "It was <loud> & clear."],
    ["names and terms in it", '<u>In <placeName ref="#h">Holm</placeName>, <date when="1957">the dry year</date>.</u>', "In Holm, the dry year."],
  ])("%s", async (_name, utterance, words) => {
    expect((await read(tei(utterance))).turns.map(({ text }) => text)).toEqual([words]);
  });

  test("utterances in blocks of annotation (ISO 24624), without their annotations", async () => {
    const block = `<annotationBlock who="#wilma" start="#T0" end="#T1"><u><seg type="utterance"><w>It</w> <w>rang</w></seg></u><spanGrp type="pos"><span>PRON VERB</span></spanGrp></annotationBlock>`;
    const timeline = `<timeline unit="s"><when xml:id="T0" interval="1.5" since="#O"/><when xml:id="T1" interval="2.25" since="#O"/><when xml:id="O"/></timeline>`;
    const transcript = await read(tei(`${timeline}${block}`, PEOPLE));
    expect(said(transcript)).toEqual(["Wilma Tarn: It rang"]);
    expect(times(transcript)).toEqual(["cue 1500-2250 It rang"]);
  });

  test("paragraphs between speeches are notes, and those of a text without speeches are its text", async () => {
    const mixed = await read(tei('<u who="#ada">When?</u><p>They walked on.</p><u who="#wilma">In spring.</u><p>Here the tape ends.</p>', PEOPLE));
    expect(said(mixed)).toEqual(["Ada Holm: When?", "Wilma Tarn: In spring."]);
    expect(around(mixed)).toEqual(["note: They walked on.", "note: Here the tape ends."]);
    const plain = await read(tei("<p>Holm: When did it stop?</p><p>Tarn: In the dry year.</p><p>Holm: And then?</p><p>Tarn: Then it rained.</p>"));
    expect(said(plain)).toEqual(["Holm: When did it stop?", "Tarn: In the dry year.", "Holm: And then?", "Tarn: Then it rained."]);
  });
});

describe("times", () => {
  const timeline = (points: string): string => `<timeline origin="#T0" unit="s">${points}</timeline>`;

  test("of utterances, of anchors in them, and of words", async () => {
    const points = '<when xml:id="T0" absolute="12:20:00"/><when xml:id="T1" interval="1" since="#T0"/><when xml:id="T2" interval="0.5" since="#T1"/><when xml:id="T3" absolute="12:20:04"/>';
    const transcript = await read(tei(`${timeline(points)}<u start="#T0" end="#T3">It <anchor synch="#T1"/>rang <w synch="#T2">twice</w></u>`));
    expect(times(transcript)).toEqual(["cue 0-1000 It", "cue 1000-4000 rang twice", "word 1500-? twice"]);
  });

  test.each([
    ["negative", '<when xml:id="T0"/><when xml:id="T1" interval="-2" since="#T0"/>', ["time-invalid"]],
    ["no number", '<when xml:id="T0"/><when xml:id="T1" interval="soon" since="#T0"/>', ["time-invalid"]],
    ["counted from itself", '<when xml:id="T0"/><when xml:id="T1" interval="1" since="#T2"/><when xml:id="T2" interval="1" since="#T1"/>', ["time-invalid"]],
    ["declared nowhere", '<when xml:id="T0"/>', ["time-invalid"]],
    ["unknown", '<when xml:id="T0"/><when xml:id="T1" interval="unknown" since="#T0"/>', []],
  ])("%s", async (_name, points, found) => {
    const document = tei(`${timeline(points)}<u start="#T1">It rang.</u>`);
    expect(await codes(document)).toEqual(found);
    expect(times(await read(document))).toEqual([]);
  });
});

test("what stands beside header and text is not read, and the language of the text counts", async () => {
  const document = tei("<u>Es läutete.</u>").replace(' xml:lang="en"', "").replace("<teiHeader>", "<idno>ISLES_1</idno><teiHeader>").replace("<text>", '<text xml:lang="de">');
  const transcript = await read(document);
  expect(around(transcript)).toEqual([]);
  expect(transcript.metadata.language).toBe("de");
});

test("what the header states", async () => {
  const header = `<fileDesc>
    <titleStmt><title type="main" xml:lang="fr">Le bac</title><title type="main" xml:lang="en">The ferry of Holm</title><title type="sub" xml:lang="en">First talk</title></titleStmt>
    <publicationStmt><publisher>Archive of the Isles</publisher><date when="2011-05-01"/><availability><licence>CC BY 4.0</licence></availability></publicationStmt>
    <sourceDesc><recordingStmt><recording><date when="1998-11-25T10:00:00">in autumn</date></recording></recordingStmt></sourceDesc>
  </fileDesc><profileDesc><settingDesc><setting><name type="country">Isles</name><name type="city">Holm</name></setting></settingDesc></profileDesc>`;
  const { metadata } = await read(tei("<head>Side A</head><u>It rang.</u>", header));
  expect(metadata).toMatchObject({
    title: "The ferry of Holm: First talk",
    date: "1998-11-25",
    place: "Holm",
    language: "en",
    rights: "CC BY 4.0",
    publications: [{ publisher: "Archive of the Isles", date: "2011-05-01", carrier: true }],
  });
});

test.each([
  ["in words", "<date>2011-05-01</date>"],
  ["in words beside an empty attribute", '<date when="">2011-05-01</date>'],
])("the date of publication %s", async (_name, date) => {
  const header = `<fileDesc><publicationStmt><publisher>Archive of the Isles</publisher>${date}</publicationStmt></fileDesc>`;
  expect((await read(tei("<u>It rang.</u>", header))).metadata.publications).toMatchObject([{ publisher: "Archive of the Isles", date: "2011-05-01" }]);
});

describe("bad input", () => {
  test("entities are neither expanded nor fetched", async () => {
    const laughs = '<!DOCTYPE TEI [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const document = tei("<u>It &b; rang &c;.</u>").replace("?>\n", `?>\n${laughs}\n`);
    expect((await read(document)).turns[0]?.text).toBe("It &b; rang &c;.");
    expect(await codes(document)).toEqual(["entity-refused", "entity-refused"]);
  });

  test("included files are not fetched", async () => {
    const corpus = '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"><teiHeader/><xi:include href="a.xml"/><xi:include href="http://localhost/b.xml"/></teiCorpus>';
    expect(await codes(corpus)).toContain("file-skipped");
  });

  test.each([
    ["cut off", tei("<u who=\"#ada\">When did the ferry stop?</u><u who=\"#wilma\">In the dry year.</u>").split("dry")[0] ?? ""],
    ["crossed", tei("<u>When did <emph>the <hi>ferry</emph> stop?</hi></u>")],
  ])("%s", async (_name, document) => {
    expect(await codes(document)).toContain("file-damaged");
    expect((await read(document)).turns[0]?.text).toBe("When did the ferry stop?");
  });

  test("a deep header", async () => {
    const depth = 20_000;
    const header = `<fileDesc><titleStmt><title>The ferry</title></titleStmt></fileDesc>${"<p>".repeat(depth)}x${"</p>".repeat(depth)}`;
    expect((await read(tei("<u>It rang.</u>", header))).metadata.title).toBe("The ferry");
  });

  test("deep nesting", async () => {
    const depth = 20_000;
    const document = tei(`<u>${"<seg>".repeat(depth)}It rang.${"</seg>".repeat(depth)}</u>`);
    expect((await read(document)).turns.map(({ text }) => text)).toEqual(["It rang."]);
  });
});
