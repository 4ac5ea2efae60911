/** A file of a producer, the title and date that it states, and its turns with the times of their cues, in seconds. */
export type MeetingText = readonly [fileName: string, stated: readonly [title: string | null, date: string | null], turns: readonly string[]];

/** The fixtures of meeting and transcription services, as they are to be read. */
export const MEETING_TEXTS: readonly MeetingText[] = [
  [
    "descript-stamped.txt",
    [null, null],
    [
      "1-14 Jonas Quill: Thank you for coming to the mill. When did the wheel stop?",
      "14-31 Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.",
      "31-33 Jonas Quill: And did they close the sluice?",
      "33-3727 Ines Farrow: Twice.\nIt came down from the abbey, and the abbey could close it.",
      "3727- Jonas Quill: We have to stop here.",
    ],
  ],
  [
    "fireflies-dash.txt",
    ["Mill weekly", "2026-06-04"],
    [
      "3-11 Ada Holm: Can everybody hear me? Good.",
      "11-15 Wilma Tarn: We can. Why was it late on Monday?",
      "15-22 Ada Holm: The water stood at the bell and the rope was wet.",
      "22- Wilma Tarn: An hour?",
    ],
  ],
  [
    "fireflies.txt",
    ["Interview at the Mill", "2026-06-04"],
    [
      "1-14 Jonas Quill: Thank you for coming to the mill. When did the wheel stop?",
      "14-31 Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.",
      "31-33 Jonas Quill: And did they close the sluice?",
      "33-3727 Ines Farrow: Twice.",
      "3727- Jonas Quill: We have to stop here.",
    ],
  ],
  [
    "meet-document.txt",
    ["Mill weekly - Transcript", "2026-06-04"],
    [
      "0- Ada Holm: Can everybody hear me? Good. Then let's begin with the ferry.",
      "Wilma Tarn: We can. Why was it late on Monday?",
      "Ada Holm: The water stood at the bell and the rope was wet.",
      "303- Jonas Quill: There is one thing to remember: the stream was never ours.",
      "Ada Holm: We know.",
      "Wilma Tarn: Do we? It came down from the abbey",
      "611- Wilma Tarn: and the abbey could close it.",
      "Jonas Quill: Twice.",
    ],
  ],
  [
    "meet-gemini.txt",
    ["Mill weekly (2026-06-04 10:04 GMT+2) – Transcript", "2026-06-04"],
    [
      "Ada Holm: Can everybody hear me?",
      "Ada Holm: Good. Then let's begin with the ferry.",
      "Wilma Tarn: We can. Why was it late on Monday?",
      "Ada Holm: The water stood at the bell and the rope was wet.",
      "Jonas Quill: There is one thing to remember: the stream was never ours.",
    ],
  ],
  [
    "otter-keywords.txt",
    ["Interview at the Mill", "2026-06-04"],
    [
      "1-14 Jonas Quill: Thank you for coming to the mill. When did the wheel stop?",
      "14-31 Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.",
      "31-33 Jonas Quill: And after that?",
      "33-2480 Ines Farrow: After that we ground with steam.",
      "2480- Jonas Quill: Thank you, Ines.",
    ],
  ],
  [
    "otter-name-time.txt",
    [null, null],
    [
      "1-14 Jonas Quill: Thank you for coming to the mill. I have three questions for you, and the first one is easy. When did the wheel stop?",
      "14-31 Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.\nIt came down from the abbey, and the abbey could close it.",
      "31-33 Unknown Speaker: And did they?",
      "33-3727 Ines Farrow: Twice.",
      "3727-3731 Jonas Quill: We have to stop here. Thank you, Ines.",
      "3731- Ines Farrow: Thank you.",
    ],
  ],
  [
    "otter-speaker-numbers.txt",
    ["Keepers of the lamp", null],
    [
      "2-6 Speaker 1: So you kept the lamp for thirty years.",
      "6-12 Speaker 2: Thirty-one. Nobody counts like the baker.",
      "12-14 Speaker 1: And in the flood?",
      "14-720 Speaker 2: In the flood we kept it from the boat.",
      "720- Speaker 1: Thank you.",
    ],
  ],
  [
    "rev-colon-time.txt",
    [null, null],
    [
      "1-14 Jonas Quill: Thank you for coming to the mill. When did the wheel stop?",
      "14-31 Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.",
      "31-33 Jonas Quill: And did they close the sluice?",
      "33-3727 Ines Farrow: Twice.\nIt came down from the abbey. And the abbey could close it.",
      "3727- Jonas Quill: We have to stop here.",
    ],
  ],
  [
    "rev-tabs.txt",
    [null, null],
    [
      "1-14 Speaker 1: Thank you for coming to the mill. When did the wheel stop?",
      "14-31 Speaker 2: In the dry year. The stream was never ours.",
      "31-33 Speaker 1: And did they close the sluice?",
      "33- Speaker 2: Twice.",
    ],
  ],
  [
    "rev-text.txt",
    [null, null],
    [
      "1-14 Jonas Quill: Thank you for coming to the mill. When did the wheel stop?",
      "14-31 Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.",
      "31-33 Speaker 3: And did they [inaudible 00:00:32] the sluice?",
      "33-3727 Ines Farrow: Twice.",
      "3727-3731 Jonas Quill: We have to stop here. Thank you, Ines.",
      "3731- Ines Farrow: Thank you.",
    ],
  ],
  [
    "riverside.txt",
    [null, null],
    [
      "1.152-14.08 Jonas Quill: Thank you for coming to the mill. When did the wheel stop?",
      "14.08-31.7 Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.",
      "31.7-33.912 Jonas Quill: And did they close the sluice?",
      "33.912-3727.3 Ines Farrow: Twice.",
      "3727.3- Jonas Quill: We have to stop here.",
    ],
  ],
  [
    "sonix.txt",
    ["The mill", null],
    [
      "1-14 Jonas Quill: Thank you for coming to the mill. When did the wheel stop?",
      "14-31 Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.",
      "31-33 Jonas Quill: And did they close the sluice?",
      "33-3727 Ines Farrow: Twice.\nIt came down from the abbey, and the abbey could close it.",
      "3727- Jonas Quill: We have to stop here.",
    ],
  ],
  [
    "teams-document.txt",
    ["Mill weekly-20260604_100412-Meeting Recording", "2026-06-04"],
    [
      "3-11 Ada Holm: Can everybody hear me?\nGood. Then let's begin with the ferry.",
      "11-15 Wilma Tarn: We can. Why was it late on Monday?",
      "15-22 Ada Holm: The water stood at the bell and the rope was wet.",
      "22-2480 Wilma Tarn: An hour?",
      "2480- Ada Holm: An hour and ten minutes. Thank you all.",
    ],
  ],
  [
    "teams-panel.txt",
    [null, null],
    [
      "3-7 Ada Holm: Can everybody hear me?",
      "7-11 Ada Holm: Good. Then let's begin with the ferry.",
      "11-15 Wilma Tarn: We can. Why was it late on Monday?",
      "15-22 Ada Holm: The water stood at the bell and the rope was wet.",
      "22- Wilma Tarn: An hour?",
    ],
  ],
  [
    "trint.txt",
    [null, null],
    [
      "1-14 Jonas Quill: Thank you for coming to the mill. When did the wheel stop?",
      "14-31 Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.",
      "31-33 Jonas Quill: And did they close the sluice?",
      "33-3727 Ines Farrow: Twice. It came down from the abbey, and the abbey could close it.",
      "3727- Jonas Quill: We have to stop here.",
    ],
  ],
  [
    "whisper-lines.txt",
    [null, null],
    [
      "0-4.12 4.12-7.3 7.3-9 9-12 12- -: Welcome to the salt works.\nWe boil the water in pans of lead, and nobody minds the smoke.\nWhy not?\nIt leaks.",
    ],
  ],
  [
    "youtube-one-line.txt",
    [null, null],
    [
      "0-2 2-5 5-7 7-11 11-3727 3727- -: welcome to the salt works we boil the water in pans of lead and nobody minds the smoke no no not that one why not and that was the salt works thank you",
    ],
  ],
  [
    "youtube-panel.txt",
    [null, null],
    [
      "0-2 2-5 5-7 7-11 11-13 13-3727 3727- -: welcome to the salt works we boil the water in pans of lead and nobody minds the smoke no no not that one why not it leaks and that was the salt works thank you",
    ],
  ],
  [
    "descript-after.md",
    ["The mill", null],
    [
      "1-14 Jonas Quill: Thank you for coming to the mill. When did the wheel stop?",
      "14-31 Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.",
      "31-33 Jonas Quill: And did they close the sluice?",
      "33- Ines Farrow: Twice.",
    ],
  ],
  [
    "descript-before.md",
    ["The mill", null],
    [
      "1-14 Jonas Quill: Thank you for coming to the mill. When did the wheel stop?",
      "14-31 Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.",
      "31-33 Jonas Quill: And did they close the sluice?",
      "33-3727 Ines Farrow: Twice.\nIt came down from the abbey, and the abbey could close it.",
      "3727- Jonas Quill: We have to stop here.",
    ],
  ],
  [
    "meet-gemini.md",
    ["Mill weekly - Transcript", "2026-06-04"],
    [
      "0- Ada Holm: Can everybody hear me? Good. Then let's begin with the ferry.",
      "Wilma Tarn: We can. Why was it late on Monday?",
      "Ada Holm: The water stood at the bell and the rope was wet.",
      "303- Jonas Quill: There is one thing to remember: the stream was never ours.",
      "Ada Holm: We know.",
      "Wilma Tarn: Do we?",
    ],
  ],
];
