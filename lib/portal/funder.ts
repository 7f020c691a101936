/** The funder (OPCO) whose portal these pages describe; picks the profile's declaration. */
export const FUNDER = 'AKTO';
