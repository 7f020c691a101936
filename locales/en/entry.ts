/** What is doubtful in a person or a training as they are entered; which number is which. */
export const entry = {
  'entry.point': '1 point to check',
  'entry.points': '{count} points to check',
  'entry.never-blocks': 'Nothing prevents you from saving.',
  'entry.which': 'NIR, waiting number or NTT?',
  'entry.which.ask': 'Which paper do you have in hand?',
  'entry.which.vitale': 'A Vitale card, or an « attestation de droits »',
  'entry.which.waiting': 'A letter of the health insurance that says « numéro d’attente »',
  'entry.which.payslip': 'A payslip, and nothing from the health insurance',
  'entry.which.nothing': 'No paper with a number',
  'entry.which.unsure': 'Another paper, or I am not sure',
  'entry.which.vitale.then':
    'It is a NIR if it begins with 1 or 2: choose « Has a social-security number (NIR) », and type its 13 digits without the key. If it begins with 7 or 8, it is a waiting number: read the next line of this list.',
  'entry.which.waiting.then':
    'It is a waiting number (NIA): it begins with 7 or 8. Choose « Has a social-security number (NIR) » and type it as it is. AKTO may not know it yet: ask AKTO whether they take it.',
  'entry.which.payslip.then':
    'If it begins with 1 or 2 and has 13 digits, it is normally the NIR. Otherwise it is a temporary technical number (NTT), given by the employer: choose « Has a temporary technical number (NTT) ». It does not stand for the NIR: ask the person for it as soon as they have it.',
  'entry.which.nothing.then':
    'Choose « Has none yet ». Ask the person for their Vitale card or « attestation de droits » (ameli.fr); otherwise ask AKTO how to make the request without a number.',
  'entry.which.unsure.then':
    'Do not guess: ask AKTO, saying what the paper is and how the number begins. Do not send the whole number by e-mail.',
} as const;
