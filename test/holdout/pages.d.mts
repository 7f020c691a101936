/** Every page, frames included. */
export function allPages(): string[];
