/** Characters of which, with the next two lists, each kind of Chinese has a hundred that make up half of a text. */
export const BOTH_MOST_FREQUENT =
  "的一是不了在人有我他中上大和地到以要就出可也你生能而子那得下自之年作用道行所然家事成方多去法如都同面起看定天分好小部" +
  "其些主理心她本前但因只想";

/** Those of the hundred that only simplified Chinese has. */
export const SIMPLIFIED_MOST_FREQUENT =
  "这个们来为国说时会对于着过发后里种经么学现当没动还进样开从实";

/** Those that only traditional Chinese has. */
export const TRADITIONAL_MOST_FREQUENT =
  "這個們來為國說時會對於著過發後裡種經麼學現當沒動還進樣開從實";

/** The next few hundred, in both. */
export const BOTH_FREQUENT =
  "日者意力它把十民第公此已工使情明性知全三又正外高由很最重物手向文政美相被利什二等或新己制身果加西斯月合回特代信表化老" +
  "世位次度任常先海通教原提立及比解水名真走各入口平系活更打女四神何安少才反受目太量再感建做接必件管期市直德命山金指克保" +
  "至形社便空治展科司五基眼非白界光放即像且思王象完式色路南品住告求程北死交取拉格望共清今切院候吧呢音京城早晚父母孩字英" +
  "香港火快慢影首六七八九百千米跟每找叫故段喜史往病消息留近整吃喝坐站跑州";

/** The next few hundred, in simplified Chinese only. */
export const SIMPLIFIED_FREQUENT =
  "军无与长机关点业将两间问并应战头体见产话内给门儿东声员论处义几认条气题尔别变总电数报结务场计资许统区队决马书则听却达" +
  "强难权设记类据边张该规万觉术领确传师观让识带导争运笔谢请吗谁访谈采录钱爱亲写读买卖汉语红黄绿车飞响欢历费医药养图馆组" +
  "织议称远省";

/** The next few hundred, in traditional Chinese only. */
export const TRADITIONAL_FREQUENT =
  "軍無與長機關點業將兩間問並應戰頭體見產話內給門兒東聲員論處義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達" +
  "強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運筆謝請嗎誰訪談採錄錢愛親寫讀買賣漢語紅黃綠車飛響裏歡歷費醫藥養圖館" +
  "組織議稱遠灣臺台";

/** The kanji that Japanese learns first, which are also its most frequent. */
export const KANJI_MOST_FREQUENT =
  "日一国人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校" +
  "語土木聞食車何南万毎白会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不";

/** The next few hundred kanji. */
export const KANJI_FREQUENT =
  "作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住無真有口少町料工建空急止送切" +
  "転研足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服政議" +
  "民連対部合市内相定回選米実関決全表戦経最現調化当約首法性的要制治務成期取都和機平加受続進数記初指権支産点報済活原共得" +
  "解交資予向際勝面告反判認参利組信在件側任引求所次昨論官増係感情投示変打直両式確果容必演歳争談能位置流格疑過局放常状球" +
  "職与供役構割身費付由説難優夫収断石違消神番規術備宅害配警育席訪乗残想声念助労録材県府区島村岡藤母父友";
