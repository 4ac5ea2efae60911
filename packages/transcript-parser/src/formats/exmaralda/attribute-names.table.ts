/** What attributes that projects define themselves are called, in small letters, by what they say. */
export const NAME_ATTRIBUTES: ReadonlySet<string> = new Set(["name", "full name", "fullname", "real name", "klarname", "vollständiger name", "nom", "nombre", "nome"]);
export const ROLE_ATTRIBUTES: ReadonlySet<string> = new Set(["role", "roles", "function", "rolle", "funktion", "rôle", "rol", "ruolo"]);
export const OFFICE_ATTRIBUTES: ReadonlySet<string> = new Set(["occupation", "profession", "beruf", "tätigkeit", "professione", "profesión"]);
export const DATE_ATTRIBUTES: ReadonlySet<string> = new Set(["date", "recording date", "date of recording", "datum", "aufnahmedatum", "fecha", "data"]);
export const PLACE_ATTRIBUTES: ReadonlySet<string> = new Set(["place", "location", "recording place", "place of recording", "ort", "aufnahmeort", "lieu", "lugar", "luogo"]);
