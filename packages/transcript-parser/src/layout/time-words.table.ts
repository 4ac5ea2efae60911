/** How programmes that read times aloud call hours, minutes and seconds, one of them or several: `0 minutes 3 seconds`. */
export const SPELT_UNITS: Readonly<Record<"hours" | "minutes" | "seconds", readonly string[]>> = {
  hours: ["hours", "hour", "Stunden", "Stunde", "heures", "heure", "horas", "hora", "ore", "ora", "uur"],
  minutes: ["minutes", "minute", "Minuten", "Minute", "minuten", "minuut", "minutos", "minuto", "minuti"],
  seconds: ["seconds", "second", "Sekunden", "Sekunde", "secondes", "seconde", "segundos", "segundo", "secondi", "secondo", "seconden"],
};
