/** How somebody who has spoken to a room asks for questions, in each language. Compared without regard to case. */
const INVITATIONS: readonly string[] = [
  ...["(?:take|answer|up for|up to|have) (?:\\p{L}+ ){0,3}questions", "[请請].{0,8}[提發发][问問]", "回答.{0,4}提问", "質問を?(?:お|どうぞ)", "ваши вопросы", "к вопросам"],
  ...["ответить на.{0,9} вопросы", "(?:auf|um|nehme) (?:\\p{L}+ ){0,2}fragen", "vos questions", "(?:a )?sus preguntas", "suas perguntas", "vostre domande", "أسئلتكم"],
];

/** Whether a text asks a room for its questions. */
export const INVITATION = new RegExp(`(?:${INVITATIONS.join("|")})`, "iu");
