/** Where many speak on a par, nobody is the guest: what the titles of such conversations say. */
export const OF_MANY = /(?<!\p{L})(?:town hall|debate|panel discussion|focus group|oral evidence|hearing)(?!\p{L})|座談會|座谈会|座談会/iu;
