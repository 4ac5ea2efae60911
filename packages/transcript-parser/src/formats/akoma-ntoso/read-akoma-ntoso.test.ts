import { readFileSync } from "node:fs";
import { checkInvariants } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../index.js";
import { around, codes, parse, read, said } from "../xml/check-document.test-data.js";
import { damaged } from "../xml/damage.test-data.js";

const FIXTURE = new URL("fixtures/founding.xml", import.meta.url);

const META = `<meta>
  <identification source="#x"><FRBRWork><FRBRdate date="1957-06-10" name="sitting"/></FRBRWork><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
  <publication date="1957-06-12" name="journal" showAs="Record of the Isles" number="12"/>
  <references source="#x">
    <TLCPerson eId="holm" href="/ontology/person/holm" showAs="Ada Holm"/>
    <TLCRole id="speaker" href="/ontology/role/speaker" showAs="The Speaker"/>
  </references>
  <notes source="#x"><note eId="n1"><p>A note of the editor.</p></note></notes>
</meta>`;

function akn(body: string, namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"): string {
  return `<?xml version="1.0"?>
<akomaNtoso xmlns="${namespace}">
  <debate>
    ${META}
    <preface><p>The House of the Isles</p><p><docTitle>Second Meeting</docTitle></p></preface>
    <debateBody><debateSection name="ferry">
      ${body}
    </debateSection></debateBody>
  </debate>
</akomaNtoso>`;
}

const DEBATE = `<heading>The ferry</heading>
  <p>The House met at <recordedTime time="10:00:00">ten</recordedTime>.</p>
  <speech by="#speaker" as="#speaker"><from>The Speaker:</from><p>Order! <remark>[Bell]</remark> The bridge is open.</p></speech>
  <scene>(Applause)</scene>
  <question by="#holm"><from>Mrs. Holm</from><p>asked when the ferry
        stopped.</p></question>
  <heading>Votes</heading>
  <answer by="#tarn"><from>Mr. <b>Tarn</b>:</from><p>In the dry year<noteRef href="#n1" marker="1"/>.</p><p>It rained then.</p></answer>
  <summary>(Question put and agreed to.)</summary>`;

test("the founding document", async () => {
  const { transcripts } = await parse(new Uint8Array(readFileSync(FIXTURE)));
  expect(foundingContent(transcripts[0])).toEqual(FOUNDING);
  expect(transcripts[0].source.mediaType).toBe("application/akn+xml");
});

describe("a debate", () => {
  test.each(["http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "http://www.akomantoso.org/2.0", "http://www.akomantoso.org/1.0"])("of %s", async (namespace) => {
    const transcript = await read(akn(DEBATE, namespace));
    expect(said(transcript)).toEqual([
      "The Speaker: Order!\nThe bridge is open.",
      "Ada Holm: asked when the ferry stopped.",
      "Mr. Tarn: In the dry year.\nIt rained then.",
    ]);
    expect(around(transcript)).toEqual([
      "masthead: The House of the Isles",
      "title: Second Meeting",
      "note: The ferry",
      "note: The House met at ten.",
      "note: [Bell]",
      "note: (Applause)",
      "heading: Votes",
      "note: (Question put and agreed to.)",
    ]);
    expect(transcript.speakers.map(({ name, role }) => [name?.full, role])).toEqual([
      [undefined, "chair"],
      ["Ada Holm", "member"],
      ["Mr. Tarn", "member"],
    ]);
  });

  test("what it states of itself", async () => {
    const { metadata } = await read(akn(DEBATE));
    expect(metadata).toMatchObject({
      title: "Second Meeting",
      date: "1957-06-10",
      language: "en",
      publications: [{ container: "Record of the Isles", issue: "12", date: "1957-06-12" }],
    });
  });
});

test("a title that looks like a date and a place is the title all the same", async () => {
  const { metadata } = await read(akn(DEBATE).replace("Second Meeting", "Debates,\n      10 June 1957"));
  expect(metadata.title).toBe("Debates, 10 June 1957");
});

test("when the house met is a note, also before the debate", async () => {
  const transcript = await read(akn(DEBATE).replace(/<preface>.*<\/preface>/, "<preface><p>House of the Isles</p><p>The house met at <recordedTime time='10:00:00' type='startEvent'/>ten.</p></preface>"));
  expect(around(transcript).slice(0, 2)).toEqual(["masthead: House of the Isles", "note: The house met at ten."]);
});

describe("headings above the first speech", () => {
  const untitled = (body: string): string => akn(body).replace(/<preface>.*<\/preface>/, "");

  test("that of the only section is the title", async () => {
    const { metadata } = await read(untitled(DEBATE));
    expect(metadata.title).toBe("The ferry");
  });

  test("those of several sections are none of the document", async () => {
    const transcript = await read(untitled("<heading>Prayers</heading></debateSection><debateSection><heading>Papers</heading></debateSection><debateSection><heading>The ferry</heading><speech by='#holm'><p>It rang.</p></speech><heading>Votes</heading><speech by='#speaker'><p>Order!</p></speech>"));
    expect(transcript.metadata.title).toBeUndefined();
    expect(around(transcript)).toEqual(["note: Prayers", "note: Papers", "note: The ferry", "heading: Votes"]);
  });
});

test("what is laid before the house is said by nobody, unless somebody is named", async () => {
  const transcript = await read(
    akn("<speech by='#speaker'><from>The Speaker:</from><p>Order!</p></speech><other><p>These papers were laid:</p><ul><li>The tide tables.</li></ul></other><other by='#holm'><p>I lay one more.</p></other><other><from>Mr Larch:</from><p>And I.</p></other>"),
  );
  expect(said(transcript)).toEqual(["The Speaker: Order!", "Ada Holm: I lay one more.", "Mr Larch: And I."]);
  expect(around(transcript).slice(2)).toEqual(["note: These papers were laid:", "note: The tide tables."]);
});

test("offices by the list of roles", async () => {
  const roles = '<TLCRole eId="mt" href="/ontology/role/mt" showAs="Minister for Tides"/><TLCRole eId="mp" href="/ontology/role/mp" showAs="Member of Parliament"/>';
  const transcript = await read(akn("<question by='#holm' as='#mp'><p>When?</p></question><answer by='#tarn' as='#mt'><from>Mr Tarn:</from><p>In spring.</p></answer>").replace("</references>", `${roles}</references>`));
  expect(transcript.speakers.map(({ role, description }) => [role, description])).toEqual([["member", "Member of Parliament"], ["unknown", "Minister for Tides"]]);
});

test("who presides in Ireland and in Italy", async () => {
  const transcript = await read(akn(`<speech by="#a" as="#Ceann_Comhairle"><from>An Ceann Comhairle</from><p>Order.</p></speech><speech by="#b" as="#presidente"><from>Olmi</from><p>Grazie.</p></speech>`));
  expect(transcript.speakers.map(({ role }) => role)).toEqual(["chair", "chair"]);
});

describe("bad input", () => {
  test("speakers that are declared nowhere, and none", async () => {
    expect(said(await read(akn("<speech by='#x'><p>Order!</p></speech><speech><p>Hear, hear.</p></speech>")))).toEqual(["x: Order!", "-: Hear, hear."]);
  });

  test("entities, crossed elements and a file that is cut off", async () => {
    const laughs = '<!DOCTYPE akomaNtoso [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>';
    const document = akn("<speech by='#holm'><p>It &b; <b>rang</p></b></speech>").replace("?>", `?>${laughs}`);
    expect((await read(document)).turns[0]?.text).toBe("It &b; rang");
    expect(await codes(document)).toEqual(["entity-refused", "entity-refused", "file-damaged", "file-damaged"]);
    expect(await codes(akn(DEBATE).slice(0, -300))).toContain("file-damaged");
  });

  test("no damage makes it throw, or loses anything", async () => {
    await fc.assert(
      fc.asyncProperty(damaged(new Uint8Array(readFileSync(FIXTURE))), async (bytes) => {
        const { transcripts } = await parseTranscript(bytes, { fileName: "a.xml", format: "akoma-ntoso" });
        for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
