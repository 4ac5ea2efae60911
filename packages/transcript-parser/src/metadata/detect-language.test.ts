import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.js";

test.each([
  ["en", "The harbour was closed for the winter, and nobody could say what would come of it. It is not the first time that this has happened, and you know it."],
  ["fr", "Le port était fermé pour l'hiver et nous ne savions pas ce que les bateaux allaient faire. Ce n'est pas la première fois, vous le savez avec nous."],
  ["es", "El puerto estaba cerrado por el invierno y los barcos no podían salir. No es la primera vez que ocurre, como usted sabe muy bien, pero está claro para los vecinos."],
  ["de", "Der Hafen war im Winter geschlossen, und die Boote lagen auf dem Trockenen. Das ist nicht das erste Mal, und wir wissen auch nicht, was sie mit ihm machen."],
  ["ru", "Порт был закрыт на зиму, и мы не знали, что делать с лодками. Это не в первый раз, как вы знаете, но так бывает по ночам и для нас это не новость."],
  ["kk", "Порт қыс бойы жабық болды, қайықтар жағада жатты. Бұл бірінші рет емес, біз мұны жақсы білеміз."],
  ["zh", "港口在冬天关闭了，船都停在岸边。这不是第一次，我们都知道。"],
  ["ja", "港は冬のあいだ閉まっていて、船は岸に並んでいました。"],
  ["ar", "كان الميناء مغلقا طوال الشتاء ولم تخرج القوارب إلى البحر"],
])("%s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  ["too short", "The harbour is closed."],
  ["no words", "1, 2, 3. 4? 5!"],
  ["names alone", "Anna Peter Maria Jonas Clara Tomas Imogen Agnes Ruth Murat Nell Hale Stone Reed Moss Lee Ray Vance Bo Ann Ek Ana"],
])("abstains: %s", (_name, text) => {
  expect(detectLanguage(text)).toBeNull();
});
