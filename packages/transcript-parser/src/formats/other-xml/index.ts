import { decodeHead } from "../../decode/decode-head.js";
import type { SourceFormat } from "../source-format.js";
import { sniffRoot } from "../xml/sniff-root.js";
import { END_NAMES, NAME_ATTRIBUTES, plainName, RECORD_WORDS, SPEAKER_ATTRIBUTES, SPEAKER_ELEMENTS, SPEECH_ELEMENTS, START_NAMES } from "./xml-names.table.js";

/** How far elements of speech are looked for. */
const MOST = 65_536;
const TAG = /<([\p{L}_][\p{L}\p{N}_.:-]{0,60})((?:\s[^<>]{0,2000})?)>/gu;
const ATTRIBUTE = /\s([\p{L}_][\p{L}\p{N}_.-]{0,60})\s?=\s?["'][^"']/gu;
/** So many elements that say who speaks, or whose names are those of records. */
const FEW = 2;
const SOME = 5;

/**
 * XML (https://www.w3.org/TR/xml/) that is of no form with a reader of its own, where it is a record of what was said:
 * elements say who speaks, or are named after debates, interviews and the like. Parliaments and projects each have
 * their own. XML of other things is read as the text that it is.
 */
export const otherXmlFormat: SourceFormat = {
  id: "other-xml",
  title: "any other XML in which somebody speaks",
  text: "file",
  mediaTypes: ["application/xml", "text/xml"],
  extensions: ["xml"],
  sniff: (head, _fileName, whole) => {
    const root = sniffRoot(head, whole);
    if (root === null || /^(?:html|svg)$/i.test(root.localName)) return 0;
    return RECORD_WORDS.test(plainName(root.localName)) || isRecord(decodeHead((whole === undefined ? head : whole()).subarray(0, MOST))) ? 0.55 : 0;
  },
  load: async () => (await import("./read-other-xml.js")).otherXmlReader,
};

function isRecord(text: string): boolean {
  let speakers = 0;
  let records = 0;
  let timed = 0;
  for (const [, tag = "", attributes = ""] of text.matchAll(TAG)) {
    const name = plainName(tag.slice(tag.indexOf(":") + 1));
    if (RECORD_WORDS.test(name)) records += 1;
    if (SPEAKER_ELEMENTS.has(name) || saysWho(name, attributes)) speakers += 1;
    if (hasTimes(attributes)) timed += 1;
    if (speakers >= FEW || records >= SOME || timed >= SOME) return true;
  }
  return false;
}

function saysWho(element: string, attributes: string): boolean {
  return namesIn(attributes).some((name) => SPEAKER_ATTRIBUTES.includes(name) || (SPEECH_ELEMENTS.has(element) && NAME_ATTRIBUTES.includes(name)));
}

/** Whether a tag says when it begins and ends. What leads from one thing to another says it with the same words. */
function hasTimes(attributes: string): boolean {
  const names = namesIn(attributes).filter((name) => name !== "from" && name !== "to");
  return names.some((name) => START_NAMES.has(name)) && names.some((name) => END_NAMES.has(name));
}

function namesIn(attributes: string): string[] {
  return [...attributes.matchAll(ATTRIBUTE)].map(([, name = ""]) => plainName(name));
}
