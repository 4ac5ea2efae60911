import { expect, test } from "vitest";
import { chooseFormat } from "../choose-format.js";

test.each<[string, string, string]>([
  ["WEBVTT\n\n00:01.000 --> 00:02.000\nOh.", "a.txt", "webvtt"],
  ["\uFEFFWEBVTT\r\n", "", "webvtt"],
  ["WEBVTT - a title", "", "webvtt"],
  ["WEBVTTX\n\n00:01.000 --> 00:02.000\nOh.", "", "text"],
  ["00:01.000 --> 00:02.000\nOh.", "a.vtt", "webvtt"],
  ["00:00:01.000 --> 00:00:02.000 align:start\nOh.", "a.vtt", "webvtt"],
  ["1\n00:00:01.000 --> 00:00:02.000\n<v Ann>Oh.", "a.vtt", "webvtt"],
  ["1\n00:00:01.000 --> 00:00:02.000\nOh.", "a.vtt", "srt"],
  ["00:01.000 --> 00:02.000\nOh.", "a.txt", "webvtt"],
  ["\n1\n00:01.000 --> 01:02.000 align:start\r\nOh.", "", "webvtt"],
  ["00:01.000 --> 00:02.000 Oh.\n", "a.txt", "text"],
  ["00:01,5 --> 00:02,000\nOh.", "a.txt", "srt"],
  ["00:01.500 --> 00:02.000\nOh.", "a.srt", "srt"],
  ["1\n00:01,000 --> 00:02,000\nOh.", "a.vtt", "srt"],
  ["Ann: Oh.", "a.vtt", "text"],
  ["Interview\n\n00:00:01.000 --> 00:00:02.000\nAnn: Oh.\n", "a.txt", "text"],
  ["1\n00:00:01,000 --> 00:00:02,000\nOh.", "a.txt", "srt"],
  ["\n\n1 \r\n\r\n00:00:01,000 --> 00:00:02,000\r\nOh.", "", "srt"],
  ["00:00:01.000 --> 00:00:02.000\nOh.", "", "srt"],
  ["A note.\n\n1\n00:00:01,000 --> 00:00:02,000\nOh.", "a.srt", "srt"],
  ["A note.\n\n1\n00:00:01,000 --> 00:00:02,000\nOh.", "a.txt", "text"],
  ["1\nThe first chapter --> the second", "a.srt", "text"],
])("%j named %j is %s", (text, fileName, id) => {
  expect(chooseFormat(new TextEncoder().encode(text), fileName).format?.id).toBe(id);
});
