// What the lists tell.
export const funds = [
  'AG2R LA MONDIALE',
  'AGRICA',
  'APICIL',
  'AUDIENS',
  'IRCEM',
  'KLESIA',
  'PRO BTP',
];
export const insurers = {
  Mutuelles: ['Harmonie Mutuelle', 'MGEN', 'Mutex'],
  'Institutions de prévoyance': ['AG2R Prévoyance', 'APICIL Prévoyance', 'OCIRP'],
};
export const townsOf = {
  21000: ['DIJON'],
  21121: ['AHUY', 'DAIX', 'FONTAINE-LÈS-DIJON', 'HAUTEVILLE-LÈS-DIJON'],
};
