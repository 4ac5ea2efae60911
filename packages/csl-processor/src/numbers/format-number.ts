import type { Localisation } from "../locale/localisation.js";
import type { NumberElement } from "../style/element.js";
import { ordinal } from "./ordinal.js";
import { isNumeric, splitNumbers } from "./parse-number.js";
import { roman } from "./roman.js";

/** Writes the value of a number variable in a form; content that is not numeric stays as it stands. */
export function formatNumber(
  value: string,
  variable: string,
  form: NumberElement["form"],
  localisation: Localisation,
): string {
  if (!isNumeric(value)) return value;
  const gender = localisation.gender(variable);
  return splitNumbers(value)
    .map((part) => {
      if (part.value === undefined || form === "numeric") return part.text;
      if (form === "roman") return roman(part.value);
      return ordinal(part.value, form === "long-ordinal", gender, localisation);
    })
    .join("");
}
