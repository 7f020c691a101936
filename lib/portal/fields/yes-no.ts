/** Every yes/no question of the portal is a choice between these two words. */
export const YES_NO: readonly string[] = ['Oui', 'Non'];
