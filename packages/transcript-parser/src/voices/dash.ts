/** The dash with which a turn begins where nobody is named: `– Since when?`, `──いつですか。` */
export const DASH = /^(?:[-–—―]{1,2}|──)\s{0,3}(?=[^\s\d-])/u;
