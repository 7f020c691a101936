/**
 * Numbers of nobody: small communes, and order numbers above 900 that no such place reaches in a
 * month. Each is named after what it is for.
 */
export const NIRS = {
  oneLetter: '1800599239901',
  longName: '2910934108902',
  bornAbroad: '2790699243903',
  southCorsica: '285082A041904',
  northCorsica: '177102B033905',
  month20: '2822099205906',
  month42: '1754299212907',
  month50: '2685099401908',
  month99: '1709999352909',
  waitingWoman: '8960599404910',
  waitingMan: '7930799109911',
  beingRegistered: '3981199350912',
  leapDay: '2000236159913',
  aged74: '1520617205914',
  firstTwin: '2940785146915',
  secondTwin: '2940785146916',
  homonym: '2911030189917',
  bornInAlgeria: '1580992352918',
  bornInReunion: '2890397411919',
  ligature: '2861245004920',
  aged17: '2090333003921',
  trainee: '2040530003922',
  aged15: '2110630003923',
  aged30: '2960430003924',
  jobSeeker: '2990130003925',
  aged16: '2100930003926',
  month45: '2884530189021',
  almost26: '2010130003927',
} as const;
