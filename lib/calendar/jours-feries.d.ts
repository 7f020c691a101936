/** The package has no types of its own. */
declare module '@socialgouv/jours-feries' {
  /** Name → midnight of that day in the computer's own time zone. */
  export default function joursFeries(
    year: number,
    options?: { alsace: boolean },
  ): Record<string, Date>;
}
