import { expect, test } from "vitest";
import { metadataFields, type Contributor, type Metadata, type Publication } from "./metadata.js";

const EMPTY: Metadata = { contributors: [], publications: [], evidence: {} };

// The compiler asks for every optional field, so that a new one cannot be forgotten here.
const CONTRIBUTOR: Required<Contributor> = {
  name: { full: "Ann Lee", family: "Lee", given: "Ann" },
  role: "interviewer",
  description: "a reporter",
};
const PUBLICATION: Required<Publication> = {
  relation: "original",
  carrier: false,
  container: "Continent",
  description: "an analytical magazine",
  volume: "1",
  issue: "03",
  date: "2004-02-18/2004-03-02",
  publisher: "A publisher",
  place: "Astana",
  pages: "1-2",
  url: "https://example.org/1",
  archive: "A library",
  archiveLocation: "box 3",
};
const FULL: Required<Metadata> = {
  title: "The Lamp",
  genre: "interview",
  language: "en",
  date: "2004-03-02",
  place: "Almaty",
  event: "A conference",
  excerpted: true,
  translated: false,
  rights: "All rights reserved",
  contributors: [CONTRIBUTOR, { name: { full: "Bo" }, role: "interviewee" }],
  publications: [PUBLICATION, { relation: "excerpt", carrier: true, issue: "4" }],
  evidence: {},
};

test("what a document does not say needs no evidence", () => {
  expect(metadataFields(EMPTY)).toStrictEqual([]);
});

test("every field that is present is listed in a fixed order, with its value", () => {
  expect(metadataFields(FULL)).toStrictEqual([
    { pointer: "/title", value: "The Lamp" },
    { pointer: "/genre", value: "interview" },
    { pointer: "/language", value: "en" },
    { pointer: "/date", value: "2004-03-02" },
    { pointer: "/place", value: "Almaty" },
    { pointer: "/event", value: "A conference" },
    { pointer: "/excerpted", value: true },
    { pointer: "/translated", value: false },
    { pointer: "/rights", value: "All rights reserved" },
    { pointer: "/contributors/0/name", value: "Ann Lee" },
    { pointer: "/contributors/0/description", value: "a reporter" },
    { pointer: "/contributors/1/name", value: "Bo" },
    { pointer: "/publications/0/container", value: "Continent" },
    { pointer: "/publications/0/description", value: "an analytical magazine" },
    { pointer: "/publications/0/volume", value: "1" },
    { pointer: "/publications/0/issue", value: "03" },
    { pointer: "/publications/0/date", value: "2004-02-18/2004-03-02" },
    { pointer: "/publications/0/publisher", value: "A publisher" },
    { pointer: "/publications/0/place", value: "Astana" },
    { pointer: "/publications/0/pages", value: "1-2" },
    { pointer: "/publications/0/url", value: "https://example.org/1" },
    { pointer: "/publications/0/archive", value: "A library" },
    { pointer: "/publications/0/archiveLocation", value: "box 3" },
    { pointer: "/publications/1/issue", value: "4" },
  ]);
});

test("the order does not depend on the order of the keys", () => {
  const reversed = Object.fromEntries(Object.entries(FULL).reverse());
  expect(metadataFields({ ...EMPTY, ...reversed })).toStrictEqual(metadataFields(FULL));
});

/** Fields that need no evidence of their own: they arrange entries, or are the evidence. */
const WITHOUT_EVIDENCE = ["/contributors", "/publications", "/evidence", "/contributors/0/role"];
const ARRANGEMENT = ["/publications/0/relation", "/publications/0/carrier"];

test("no field is forgotten", () => {
  const pointers = [
    ...Object.keys(FULL).map((name) => `/${name}`),
    ...Object.keys(CONTRIBUTOR).map((name) => `/contributors/0/${name}`),
    ...Object.keys(PUBLICATION).map((name) => `/publications/0/${name}`),
  ];
  const listed = metadataFields(FULL).map(({ pointer }) => pointer);
  const forgotten = pointers.filter((pointer) => !listed.includes(pointer));
  expect(forgotten).toStrictEqual([...WITHOUT_EVIDENCE, ...ARRANGEMENT]);
});
