/** Every page of widgets. */
export function allPages(): string[];
