/** Heads of the column that says who speaks, in lower case. */
export const SPEAKER_HEADS: ReadonlySet<string> = new Set([
  ...["speaker", "speakers", "speaker name", "name", "who", "participant", "person", "voice"],
  ...["sprecher", "sprecherin", "sprecher/in", "sprecher:in", "person", "name"],
  ...["hablante", "orador", "oradora", "participante", "nombre", "locutor"],
  ...["locuteur", "locutrice", "intervenant", "interlocuteur", "nom"],
  ...["parlante", "interlocutore", "nome", "falante", "orador"],
  ...["говорящий", "спикер", "участник", "сөйлеуші", "мовець"],
  ...["发言人", "说话人", "發言人", "話者", "発言者", "화자", "발언자", "المتحدث", "spreker", "mówca"],
]);
