/** The syllables that make up about half of a Korean text. */
export const HANGUL_MOST_FREQUENT =
  "이다는의에을를가고지하한로은도사기인나스리시자어정대그서해만제적부수들보아과전주구일있것동상성원장우유위여조라으무";

/** The next hundred and fifty. */
export const HANGUL_FREQUENT =
  "경중신소생공없문계교요모분방연국관화세오안내말면마니게러했않간할된개학명실저선습당때살치반트발물미심비민영산현진식결" +
  "재바금차외회통남체까음행양입단려두데드디르본불용운업은작노론되든람력럼몇버북상새색손송순술승씨알야약억언얼역열예완" +
  "월육응질집처천초최크타태터토특파판편평표프피필함합항향형호혼활후히힘";
