import type { Metadata } from "@colloquy/corpus-schema";
import { describe, expect, it, test } from "vitest";
import { parseTranscriptText } from "../index.js";

/** The metadata of a talk between front matter and a tail. */
function metadata(front: string, tail = "", middle = ""): Metadata {
  const talk = `Holm: Who keeps the weir?\n\nBrask: I keep it.${middle}\n\nHolm: Since when?\n\nBrask: Since the flood.`;
  return parseTranscriptText(`${front}\n\n${talk}\n\n${tail}`).transcripts[0].metadata;
}

function outlet({ publications }: Metadata): string | undefined {
  return publications[0]?.container;
}

describe("the date", () => {
  it.each([
    ["Talks about the weir\n\nPublié le 08 octobre 2021 à 05h00, mis à jour à 11h42 · Temps de lecture 5 min.\n\nLa gardienne publie ses souvenirs de la crue de mai 1999, quand le barrage a cédé.", "2021-10-08"],
    ["Talks about the weir\n\nPubblicato il 22 novembre 2020 (modifica il 23 novembre 2020 | 07:31)", "2020-11-22"],
    ["Talks about the weir\n\n22 novembre 2020 (modifica il 23 novembre 2020 | 07:31)", "2020-11-22"],
    ["Talks about the weir\n\nPublished 4 May 2021, updated 6 May 2021", "2021-05-04"],
    ["Talks about the weir\n\n二〇一六年九月八日", "2016-09-08"],
  ])("is that of the publication: %j", (front, date) => {
    expect(metadata(front).date).toBe(date);
  });

  it("of an issue stands in the heads of its pages", () => {
    const head = (page: number): string => `\n\nTHE LEVEL, No. 14/1987                              ${page}\n\nAnd so it goes on.`;
    const found = metadata("\"The weir keeps us\"\n\nA talk with a weir keeper", "THE LEVEL, No. 14/1987                              123", `${head(121)}${head(122)}`);
    expect([outlet(found), found.date]).toEqual(["THE LEVEL", "1987"]);
  });
});

describe("title and place", () => {
  it.each([
    ["Выступление и ответы на вопросы министра О.Браска, Новая Пристань, 19 июля 2018 года", "Выступление и ответы на вопросы министра О.Браска", "Новая Пристань"],
    ["Conférence de presse de la ministre des barrages, Port-Aurel, 12 avril 2023", "Conférence de presse de la ministre des barrages", "Port-Aurel"],
    ["Press conference of the Minister of Weirs, 12 April 2023", "Press conference of the Minister of Weirs, 12 April 2023", undefined],
  ])("%s", (front, title, place) => {
    const found = metadata(front);
    expect([found.title, found.place]).toEqual([title, place]);
  });

  it("holds a line with an ordinal in its capitals", () => {
    expect(metadata("CONFÉRENCE DE PRESSE CONJOINTE\nÀ L'ISSUE DU XIVe SOMMET DES FLEUVES\n\nPort-Aurel, 12 avril 2023").title).toBe("CONFÉRENCE DE PRESSE CONJOINTE À L'ISSUE DU XIVe SOMMET DES FLEUVES");
  });

  it("is no path through a site", () => {
    expect(metadata("ホーム ＞ バックナンバー ＞ 対談\n\n水は待つ、壁は乾く").title).toBe("水は待つ、壁は乾く");
    expect(metadata("Home > Interviews > Science and weirs\n\nThe keeper of the weir").title).toBe("The keeper of the weir");
  });

  it("stands before words for a recording in Japanese", () => {
    expect(metadata("水は待つ、壁は乾く\n\n（二〇一六年九月八日、霧原町「旧・堰倉」にて収録）").place).toBe("霧原町「旧・堰倉」");
  });
});

describe("the outlet", () => {
  it("is no entry of a navigation", () => {
    expect(outlet(metadata("The Project | About us | Interviews by date | Search | Contact\n\nThe keeper of the weir"))).toBeUndefined();
  });

  it("is the body that holds the rights", () => {
    expect(outlet(metadata("The keeper of the weir", "* * *\n\nImprint · Privacy · © 2019 Ministry of Weirs and Rivers"))).toBe("Ministry of Weirs and Rivers");
    expect(outlet(metadata("The keeper of the weir", "* * *\n\n版权所有：岚海联邦外事部　地址：海州市望潮路1号"))).toBe("岚海联邦外事部");
  });

  it("is the body that a key names as author", () => {
    expect(outlet(metadata("Conferencia de prensa\n\nAutor: Presidencia de la República"))).toBe("Presidencia de la República");
  });
});

describe("voices that are described and not named", () => {
  it("are no people of the metadata", () => {
    const text = "The weir\n\n[Holm]: Who keeps it?\n\n[Brask]: I do.\n\n[Narrator from off]: The weir was built in spring.\n\n[Holm]: Since when?\n\n[Brask]: The flood.\n\n[VT of Jon Reith]: Good evening.\n\n[Holm]: Thanks?\n\n[Brask]: Yes.";
    const names = parseTranscriptText(text).transcripts[0].metadata.contributors.map(({ name }) => name.full);
    expect(names.filter((name) => /Narrator|VT/u.test(name))).toEqual([]);
  });
});

describe("a list of those who take part", () => {
  it.each([
    "Interview at the mill\nThu, 04 Jun 2026\n\nParticipants\nJonas Holm, Ines Brask",
    "Interview at the mill\n\nSPEAKERS\nInes Brask, Jonas Holm",
    "Interview at the mill\n\nAttendees:\nInes Brask, Jonas Holm",
    "Interview at the mill\n\nAttendees: Ines Brask, Jonas Holm",
    "Interview at the mill\n\nParticipants\n\nInes Brask\n\nJonas Holm",
    "Interview at the mill\n\nSpeakers\nInes Brask",
    "Interview at the mill\n\nParticipants:\n\nOle Varn\nInes Brask",
  ])("gives neither place nor author: %j", (front) => {
    const found = metadata(front);
    expect([found.place, found.contributors.filter(({ role }) => role === "author")]).toEqual([undefined, []]);
    expect(found.title).toBe("Interview at the mill");
  });

  it.each(["Ines Brask, Jonas Holm", "Jonas Holm"])("of the labels of the turns gives neither: %s", (line) => {
    const talk = "Jonas Holm: Who keeps the weir?\n\nInes Brask: I keep it.\n\nJonas Holm: Since when?\n\nInes Brask: Since the flood.";
    const found = parseTranscriptText(`The keeper of the weir\n\n${line}\n\n${talk}`).transcripts[0].metadata;
    expect([found.place, found.contributors.filter(({ role }) => role === "author")]).toEqual([undefined, []]);
  });

  it.each([
    "Participants\n\nInes Brask\n\nJonas Holm",
    "SPEAKERS\nInes Brask, Jonas Holm",
    "PRESENT\nInes Brask (IB)\nJonas Holm (JH)",
    "Time      Speaker      Text",
    "Time\tSpeaker\tText",
  ])("and the names of columns are no title: %j", (front) => {
    expect(metadata(front).title).toBeUndefined();
  });

  it("is not every line with a name", () => {
    const found = metadata("The keeper of the weir\n\nIlse Brandvold, Upper Sarn");
    expect([found.place, found.contributors.find(({ role }) => role === "author")?.name.full]).toEqual(["Upper Sarn", "Ilse Brandvold"]);
  });
});

describe("several keys on one line", () => {
  const stated = ({ date, place, contributors }: Metadata): (string | undefined)[] => [date, place, contributors.find(({ role }) => role === "interviewer")?.name.full];

  it.each([
    "Interviewer: Carla Ruiz. Date: 4 May 2021. Location: Varnhamn.",
    "Interviewer: Carla Ruiz | Date: 4 May 2021 | Location: Varnhamn",
    "Date: 4 May 2021; Location: Varnhamn; Interviewer: Carla Ruiz",
    "The keeper of the weir\n\nInterviewer: Carla Ruiz.  Location: Varnhamn.  Date: 4 May 2021.",
  ])("are keys: %s", (front) => {
    expect(stated(metadata(front))).toEqual(["2021-05-04", "Varnhamn", "Carla Ruiz"]);
    const talk = "Interviewer: Who keeps the weir?\n\nNarrator: I keep it.\n\nInterviewer: Since when?\n\nNarrator: Since the flood.";
    expect(parseTranscriptText(`${front}\n\n${talk}`).transcripts[0].turns).toHaveLength(4);
  });

  it("are none where somebody says them", () => {
    const { turns } = parseTranscriptText("Interviewer: What happened. Date: unknown?\n\nNarrator: It rained.\n\nInterviewer: Where. Place: which?\n\nNarrator: Here.").transcripts[0];
    expect(turns).toHaveLength(4);
  });
});

describe("keys", () => {
  it.each([
    ["in a list", "* Guest: Ola Brask\n* Date: 4 May 2019\n* Location: Upper Varnhamn"],
    ["in a list with blank lines", "• Guest: Ola Brask\n\n• Date: 4 May 2019\n\n• Location: Upper Varnhamn"],
    ["in a table", "| Guest | Ola Brask |\n| Date | 4 May 2019 |\n| Location | Upper Varnhamn |"],
    ["of an invitation", "WHO: Ola Brask\nWHEN: 4 May 2019\nWHERE: Upper Varnhamn"],
  ])("%s are read as others are", (_name, front) => {
    const found = metadata(`Talks About the Weir\n\n${front}`);
    expect([found.title, found.date, found.place]).toEqual(["Talks About the Weir", "2019-05-04", "Upper Varnhamn"]);
    expect(found.contributors.map(({ name }) => name.full)).toContain("Ola Brask");
  });

  it("may have a time as value, and nobody says it", () => {
    const text = "Interviewee: Ola Brask\nInterviewer: Peter Holm\nLength: 01:12:00\n\nPH: Who keeps the weir?\n\nOB: I keep it.\n\nPH: Since when?\n\nOB: Since the flood.\n";
    expect(parseTranscriptText(text).transcripts[0].speakers.map(({ name }) => name?.full)).toEqual(["Peter Holm", "Ola Brask"]);
  });
});

describe("a title page", () => {
  it.each([
    ["Interview\n\nwith\n\nOla Brask\n\nby\n\nPeter Holm", [["Ola Brask", "interviewee"], ["Peter Holm", "interviewer"]]],
    ["An interview with Ola Brask\n\nInterview conducted by\n\nPeter Holm\n\nand\n\nAda Lind\n\nVarnhamn\n\nTranscript by\n\nJo Reith", [["Ola Brask", "interviewee"], ["Peter Holm", "interviewer"], ["Ada Lind", "interviewer"], ["Jo Reith", "transcriber"]]],
  ])("spreads a byline over several lines: %j", (front, people) => {
    const found = metadata(`The Weir Archive\n\n${front}`).contributors.map(({ name, role }) => [name.full, role]);
    expect(found).toEqual(people);
  });
});

test.each(["March 12, 2019 by Ada Lind", "Posted on March 12, 2019 by Ada Lind", "2019-03-12, by Ada Lind"])("who wrote it stands behind the date: %s", (line) => {
  const found = metadata(`Talks About the Weir\n\n${line}`);
  expect([found.title, found.date]).toEqual(["Talks About the Weir", "2019-03-12"]);
  expect(found.contributors.map(({ name, role }) => [name.full, role])).toContainEqual(["Ada Lind", "author"]);
});
