/** How somebody who has spoken to a room asks for questions, in each language. Compared without regard to case. */
const INVITATIONS: readonly string[] = [
  ...["(?:take|have|answer|welcome|be happy to|open (?:it |the floor )?(?:up )?(?:for|to)) (?:\\p{L}+ ){0,3}questions", "over to you", "your questions, please"],
  ...["请(?:大家|各位|记者)?(?:朋友们?)?(?:开始)?提问", "欢迎(?:大家)?提问", "回答(?:大家|各位)的?提问", "請(?:大家|各位|記者)?(?:開始)?(?:提問|發問)", "質問を?(?:お受け|お願い|どうぞ)", "ご質問"],
  ...["(?:готов|готова|готовы) (?:\\p{L}+ ){0,2}ответить", "(?:ваши|пожалуйста,) вопросы", "переходим к вопросам", "(?:freue mich auf|bitte um|nehmen?) (?:\\p{L}+ ){0,2}fragen"],
  ...["(?:vos|à vos|prendre des|répondre à (?:vos|quelques)) questions", "(?:sus|a sus|las) preguntas", "(?:às|suas|das) perguntas", "(?:vostre|alle) domande", "أسئلتكم"],
];

/** Whether a text asks a room for its questions. */
export const INVITATION = new RegExp(`(?:${INVITATIONS.join("|")})`, "iu");
