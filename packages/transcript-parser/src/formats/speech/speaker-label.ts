/** `F_S12` is how Kaldi at the BBC numbers the voice of a woman. */
const NUMBERED = /^(?:speaker|spkr|spk|s|[fmu]_s)?[\s_:#-]{0,2}(\d{1,9})$/i;
const LETTER = /^(?:speaker[\s_:#-]{0,2})?([a-z])$/i;
/** What recognisers write where they cannot tell who speaks. */
const UNKNOWN = /^(?:|\?|uu|u_ukn|unk|ukn|unknown|none|null|n\/a|speaker[\s_-]?(?:unknown|uu)|spk_?unknown|unknown[\s_-]speaker)$/i;

/**
 * The label of a speaker, from how a recogniser calls the voice: `spk_0`, `SPEAKER_00`, `S0` and the number 0 are
 * `Speaker 0`, `A` is `Speaker A`, since a number or a letter alone says nothing to a reader; a name stays as it is.
 * Null where the file says that it is unknown.
 */
export function speakerLabel(written: string | null | undefined): string | null {
  const label = (written ?? "").replace(/\s+/g, " ").trim();
  if (UNKNOWN.test(label)) return null;
  const number = NUMBERED.exec(label)?.[1];
  if (number !== undefined) return `Speaker ${Number(number)}`;
  const letter = LETTER.exec(label)?.[1];
  return letter === undefined ? label : `Speaker ${letter.toUpperCase()}`;
}
