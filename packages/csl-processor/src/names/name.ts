/** A name of an item: of a person, in parts, or of anyone, as it stands. */
export type Name = PersonalName | LiteralName;

/** A personal name (CSL 1.0.2, "Name"). Absent parts are empty strings. */
export interface PersonalName {
  readonly kind: "personal";
  readonly family: string;
  readonly given: string;
  readonly droppingParticle: string;
  readonly nonDroppingParticle: string;
  readonly suffix: string;
  readonly commaSuffix: boolean;
  /** The family name always stands first: asked for, or usual for the script. */
  readonly familyFirst: boolean;
}

/** The name of an institution, or of a person who has only one. */
export interface LiteralName {
  readonly kind: "literal";
  readonly literal: string;
}
