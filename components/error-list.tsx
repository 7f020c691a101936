import type { ImportError } from '../lib/import/import-error.ts';

/** Everything that is wrong with a file: where, what, why, and what to do. */
export function ErrorList({ errors }: { readonly errors: readonly ImportError[] }) {
  return (
    <ul class="errors">
      {errors.map(({ where, what, why, remedy }) => (
        <li key={`${where} ${what} ${why}`}>
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
