import type { ImportError } from '../../lib/import/import-error.ts';

/** Where, what, why, and what to do: one item a problem. */
export function ImportProblems({ errors }: { readonly errors: readonly ImportError[] }) {
  return (
    <ul class="errors">
      {errors.map(({ where, what, why, remedy }) => (
        <li key={`${where} ${what}`}>
          <strong>{where}</strong>
          <p>
            {what} {why}
          </p>
          <p class="remedy">{remedy}</p>
        </li>
      ))}
    </ul>
  );
}
