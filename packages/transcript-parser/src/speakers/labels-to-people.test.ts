import { describe, expect, it } from "vitest";
import { parseTranscriptText } from "../index.js";

/** The speakers of a text: name or label, labels, role. */
function speakers(text: string): string[] {
  return parseTranscriptText(text).transcripts[0].speakers.map(({ name, labels, role }) => `${name?.full ?? ""}|${labels.join("; ")}|${role}`);
}

const lines = (...turns: string[]): string => `${turns.join("\n\n")}\n`;

describe("a role word before a name", () => {
  it("is the person with the role of the word", () => {
    const text = lines(
      "VORS. REITH: Guten Tag.", "FRAGE HOLM: Leckt das Wehr?", "BRASK (Wasseramt): Ja.", "ZUSATZFRAGE HOLM: Seit wann?", "BRASK (Wasseramt): Seit Mai.",
      "FRAGE: Wer zahlt?", "BRASK (Wasseramt): Die Boote.", "ZUSATZFRAGE: Wie viel?", "BRASK (Wasseramt): Alles.", "VORS. REITH: Danke.",
    );
    expect(speakers(text)).toEqual([
      "Reith|VORS. REITH|chair", "Holm|FRAGE HOLM; ZUSATZFRAGE HOLM|interviewer", "BRASK|BRASK (Wasseramt)|interviewee", "|FRAGE; ZUSATZFRAGE|interviewer",
    ]);
  });

  it("is nobody's contribution to the metadata", () => {
    const text = lines("FRAGE HOLM: Leckt das Wehr?", "BRASK: Ja.", "ZUSATZFRAGE HOLM: Seit wann?", "BRASK: Seit Mai.");
    expect(parseTranscriptText(text).transcripts[0].metadata.contributors.filter(({ role }) => role === "interviewer")).toEqual([]);
  });

  it.each([
    ["Präs. Reith", "Reith"], ["Prés. Reith", "Reith"], ["Pres. Reith", "Reith"],
  ])("is the one who presides: %s", (label, name) => {
    const text = lines(`${label}: Item one.`, "Ola Brask: Agreed.", `${label}: Item two.`, "Jon Holm: Agreed.", `${label}: Item three.`, "Ola Brask: Agreed.");
    expect(speakers(text)[0]).toBe(`${name}|${label}|chair`);
  });
});

describe("a follow-up", () => {
  it.each([
    ["Question", "Follow-up", "Ola Brask"], ["Pregunta", "Repregunta", "Ola Brask"], ["Вопрос", "Уточнение", "О.Браск"],
  ])("is asked by whoever asks: %s, %s", (question, followUp, answerer) => {
    const text = lines(`${question}: Who?`, `${answerer}: We.`, `${followUp}: Since when?`, `${answerer}: May.`, `${question}: Why?`, `${answerer}: It leaks.`, `${followUp}: Much?`, `${answerer}: Yes.`);
    expect(speakers(text)[0]).toBe(`|${question}; ${followUp}|interviewer`);
  });
});

describe("words in brackets after a role word", () => {
  it("name nobody unless they are a name", () => {
    const text = lines("QUESTION: Who?", "BRASK: We.", "QUESTION (translated from Valdish): Why?", "BRASK: It leaks.", "QUESTION (Mr. Smith, BBC): When?", "BRASK: In May.");
    expect(speakers(text).map((speaker) => speaker.split("|", 2).join("|"))).toEqual(["|QUESTION; QUESTION (translated from Valdish)", "BRASK|BRASK", "Mr. Smith|QUESTION (Mr. Smith, BBC)"]);
  });
});

describe("an office as label", () => {
  it.each([
    ["M. Augustin BRASK, Président de la République\nMme Ilka HOLM, Première ministre de Valdorie", "LE PRÉSIDENT", "LA PREMIÈRE MINISTRE", ["Augustin Brask", "Ilka Holm"]],
    ["RUEDA DE PRENSA DE LA PRESIDENTA DEL GOBIERNO, DOÑA ADELA BRASK RIUS, Y DEL MINISTRO DE PUERTOS, JON HOLM OTEO", "PRESIDENTA", "MINISTRO DE PUERTOS", ["Adela Brask Rius", "Jon Holm Oteo"]],
    ["Press conference\n\nOla Brask, Minister of Weirs\nJon Holm, Mayor of Upper Sarn", "The Minister", "The Mayor", ["Ola Brask", "Jon Holm"]],
  ])("is the person whom the head names with it: %j", (head, one, other, expected) => {
    const text = lines(head, `${one}: We begin.`, "QUESTION: When?", `${other}: In May.`, "QUESTION: Why?", `${one}: It leaks.`, "QUESTION: Much?", `${other}: Yes.`);
    const names = speakers(text).map((speaker) => speaker.split("|", 1)[0]);
    expect(names.filter((name) => name !== "")).toEqual(expected);
  });

  it("is nobody where the head names two with it", () => {
    const text = lines("Ola Brask, Minister of Weirs\nJon Holm, Minister of Boats", "The Minister: We begin.", "QUESTION: When?", "The Minister: In May.", "QUESTION: Why?", "The Minister: It leaks.");
    expect(speakers(text).some((speaker) => /^(?:Ola|Jon)/u.test(speaker))).toBe(false);
  });
});

describe("an office and a name in one label", () => {
  it("are one person with the name alone", () => {
    const text = lines("SECRETARIO DE PUENTES, ROGELIO BRASK: Buenos días.", "PREGUNTA: ¿Cuándo?", "ROGELIO BRASK: En mayo.", "PREGUNTA: ¿Por qué?", "ROGELIO BRASK: Está torcido.");
    expect(speakers(text)[0]).toBe("Rogelio Brask|SECRETARIO DE PUENTES, ROGELIO BRASK; ROGELIO BRASK|interviewee");
  });
});

describe("names in other cases of a language", () => {
  it("give no wrong name", () => {
    const text = lines("Пресс-конференция с Хельгой Линдквист", "Вопрос: Когда?", "Х.Линдквист: В мае.", "Вопрос: Почему?", "Х.Линдквист: Течёт.");
    expect(speakers(text)[1]).toBe("Х.Линдквист|Х.Линдквист|interviewee");
  });

  it("are read where the family name shows the nominative", () => {
    const text = lines("Андрей Сурмин рассказал о плотине", "Вопрос: Когда?", "А.Сурмин: В мае.", "Вопрос: Почему?", "А.Сурмин: Течёт.");
    expect(speakers(text)[1]).toBe("Андрей Сурмин|А.Сурмин|interviewee");
  });
});

describe("a family name of two characters", () => {
  it.each([
    ["堰守千代（染織家）× 土岐壮一（左官）", "堰守千代"], ["話す人：堰守 千代（せきもり・ちよ）、土岐 壮一（とき・そういち）", "堰守 千代"],
  ])("is the person whom the head names in full: %s", (head, name) => {
    const text = lines("水を待つ", head, "――水門は誰が見ているのですか。", "堰守　私が見ています。", "土岐　ひとりではないです。", "堰守　そうでしたか。", "土岐　そうです。", "堰守　春は忙しい。", "土岐　冬は寒い。");
    expect(speakers(text).some((speaker) => speaker.startsWith(`${name}|堰守`))).toBe(true);
  });

  it("stays alone where a word of courtesy follows it", () => {
    const text = lines("堰守さん（染織家）に聞く", "――水門は誰が見ているのですか。", "堰守　私が見ています。", "土岐　ひとりではないです。", "堰守　そうでしたか。", "土岐　そうです。", "堰守　春は忙しい。", "土岐　冬は寒い。");
    expect(speakers(text).some((speaker) => speaker.startsWith("堰守|堰守"))).toBe(true);
  });
});

describe("letters of a signed interview", () => {
  it("are the author and the guest, also where the first ones are written out", () => {
    const text = lines("Entrevista a Remedios Brask", "Por Íñigo Holm", "Pregunta. ¿Quién cuida la presa?", "Respuesta. Yo la cuido.", "P. ¿Desde cuándo?", "R. Desde mayo.", "P. ¿Por qué?", "R. Alguien debe.", "P. ¿Siempre?", "R. Siempre.");
    expect(speakers(text).map((speaker) => speaker.split("|", 1)[0])).toEqual(["Íñigo Holm", "Remedios Brask"]);
  });
});

describe("who opens without a label", () => {
  it("is the one whom the title names and who does not speak next", () => {
    const text = lines(
      "Выступление и ответы на вопросы СМИ министра А.Г.Браскова в ходе пресс-конференции с министром Х.Линдквист", "Уважаемые дамы и господа,",
      "Мы провели долгие переговоры о плотине, о порядке прохода судов и о работе паромов до осени. Передаю слово.",
      "Х.Линдквист: Спасибо.", "Вопрос: Когда?", "А.Г.Брасков: В мае.", "Вопрос: Почему?", "Х.Линдквист: Течёт.",
    );
    expect(speakers(text)[0]).toBe("А.Г.Брасков|А.Г.Брасков|interviewee");
  });
});

describe("a given name that stands before a label", () => {
  it("is none at the end of the line before", () => {
    const text = "We came by the Crossed\n\nMary: Where to?\nPaul: To the Crossed\nMary: And then?\nPaul: Home.\n";
    expect(speakers(text).map((speaker) => speaker.split("|")[0])).toEqual(["Mary", "Paul"]);
  });

  it("is one where the line ends within the name", () => {
    const text = lines("Holm: We asked Agnes\nThorvald about the rope. Agnes Thorvald is here.", "Thorvald: I am.", "Holm: Why?", "Thorvald: The rope.");
    expect(speakers(text)[1]).toMatch(/^Agnes Thorvald\|/);
  });
});

describe("a numbered voice with a note after it", () => {
  it.each(["Speaker 0 (inaudible)", "Speaker 0 (off)", "Speaker 0  （remote）"])("is nobody: %s", (label) => {
    const text = lines(`${label}: Who keeps the weir?`, "Speaker 1: I keep it.", `${label}: Since when?`, "Speaker 1: Since May.");
    expect(parseTranscriptText(text).transcripts[0].speakers.map(({ kind, name }) => [kind, name])).toEqual([["unidentified", null], ["unidentified", null]]);
  });
});

it("takes a word alone on its line and a name under it for no full name", () => {
  const text = "The weir\n\nPresent\nBrask, Holm, Lind\n\nHolm: Who keeps the weir?\n\nBrask: I keep it.\n\nHolm: Since when?\n\nBrask: Since the flood.\n";
  expect(parseTranscriptText(text).transcripts[0].speakers.map(({ name }) => name?.full)).toEqual(["Holm", "Brask"]);
});

it("takes for the moderator who gives the floor to those who ask and answers none of them", () => {
  const text = lines(
    "MINISTER BRASK: Good morning. The weir held, and I am here to take questions on all of it.", "MS HOLM: Thank you, Minister. Ada first.", "QUESTION: Does it leak?",
    "MINISTER BRASK: It does not. Nobody has seen it leak since the repairs in spring.", "MS HOLM: The gentleman in the back.", "QUESTION: Who pays?", "MINISTER BRASK: The boats do, as they have done.",
    "QUESTION: All of it?", "MINISTER BRASK: Most of it.", "MS HOLM: One last question.", "QUESTION: When does it open?", "MINISTER BRASK: In May.", "MS HOLM: Thank you all.",
  );
  expect(speakers(text).map((speaker) => speaker.split("|").slice(1).join("|"))).toEqual(["MINISTER BRASK|interviewee", "MS HOLM|moderator", "QUESTION|interviewer"]);
});
