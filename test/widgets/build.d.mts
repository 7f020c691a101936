/** Builds the pages, unless nothing changed; installs their libraries at first. */
export function build(): Promise<void>;
