/** Short interviews, written for these tests, each in one language. */
export const TEXTS = {
  german: "Frage: Können Sie uns etwas über Ihre Jugend erzählen?\nAntwort: Natürlich. Wir wohnten in einem großen Haus.\n",
  french:
    "Question : Où êtes-vous née ?\nRéponse : À Orléans, en été. Ma sœur disait : “C’est l’œuvre de notre mère.”\n",
  spanish: "Pregunta: ¿Cuándo llegó usted a España?\nRespuesta: Llegué con mi compañero en otoño, hace muchos años.\n",
  portuguese: "Pergunta: Como foi a sua infância?\nResposta: Não tínhamos nada, mas a população era muito unida.\n",
  italian: "Domanda: Com’è la città oggi?\nRisposta: È più grande, però la gente è sempre così.\n",
  swedish: "Fråga: Var är ni född?\nSvar: På en gård i Småland, där min mor också växte upp.\n",
  russian: "Вопрос: Когда вы приехали в город?\nОтвет: Мы приехали осенью, и мне сразу понравилась эта улица.\n",
  russianCapitals: "ВОПРОС: ЧТО ВЫ ДУМАЕТЕ ОБ ЭТОМ? ОТВЕТ: Я ДУМАЮ, ЧТО ВСЁ БУДЕТ ХОРОШО.\n",
  ukrainian: "Питання: Коли ви приїхали до міста?\nВідповідь: Восени. Мені відразу сподобалася ця вулиця.\n",
  arabic: "سؤال: متى وصلت إلى المدينة؟\nجواب: وصلت في الخريف، وكان الناس يعملون في السوق كل يوم.\n",
  greek: "Ερώτηση: Πότε ήρθατε στην πόλη;\nΑπάντηση: Ήρθαμε το φθινόπωρο και μου άρεσε αμέσως ο δρόμος.\n",
  hebrew: "שאלה: מתי הגעתם לעיר?\nתשובה: הגענו בסתיו, והרחוב הזה מצא חן בעיני מיד.\n",
  polish: "Pytanie: Kiedy przyjechał pan do miasta?\nOdpowiedź: Jesienią. Od razu spodobała mi się ta ulica i ludzie żyjący obok.\n",
  turkish: "Soru: Şehre ne zaman geldiniz?\nCevap: Sonbaharda geldik, bu sokağı çok sevdim. Işıklar çok güzeldi.\n",
  japanese: "質問：いつこの町に来ましたか。\n答え：秋に来ました。母と一緒に駅の近くの小さな家に住んでいました。\n",
  halfWidthKatakana: "ﾄｳｷｮｳ ﾉ ﾃﾞﾝｼｬ ﾊ ﾊﾔｲ｡ ｺﾝﾋﾟｭｰﾀｰ ｦ ﾂｶｯﾃ ｲﾏｽ｡\n",
  simplified: "问：您是什么时候来到这个城市的？\n答：我是秋天来的，那时候我们的工作很多，可是大家都很高兴。\n",
  traditional: "問：您是什麼時候來到這個城市的？\n答：我是秋天來的，那時候我們的工作很多，可是大家都很高興。\n",
  korean: "질문: 언제 이 도시에 오셨습니까?\n대답: 가을에 왔습니다. 우리는 이 거리를 아주 좋아했습니다.\n",
  english: "Q: “What’s the plan?” – she asked.\nA: It isn’t decided… We’ll see.\n",
} as const;
