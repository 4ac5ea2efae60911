/** A codebook as a table: four codes, two of them in a wider one. */
export const CODES_CSV = `id,parent,label,terms
work,,Work,
fish,work,Fishing,fish*
rope,work,Rope-making,rope*
school,,School,
`;

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  fish: ["The herring came in spring.", "We salted the herring in barrels.", "Nets dry on the wall, and herring hang beside them.", "Nobody was there to gut the herring."],
  rope: ["We walked backwards with the hemp.", "Tar and hemp, that was the smell.", "The ropewalk burned down with all its hemp.", "Twelve men twisted the hemp."],
  school: ["The teacher had one book.", "The teacher read to us in winter.", "We learned to read from the teacher.", "A teacher came over the hill."],
};

/** Invented answers with their codes: a conversation of six answers, again and again in another order. */
export const ANSWERS_CSV = `conversation,text,code\n${Array.from({ length: 8 }, (_, talk) =>
  Object.keys(ANSWERS).flatMap((_code, turn, codes) => {
    const code = codes[(talk + turn) % codes.length] ?? "";
    return [0, 1].map((offset) => `${talk},"${ANSWERS[code]?.[(talk + 2 * offset) % 4] ?? ""}",${code}\n`);
  }).join(""),
).join("")}`;
