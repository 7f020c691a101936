import type { fillPage, ValuesOf } from './fill-page.ts';
import type { Picture } from './rows.ts';
import type { Session } from './session.ts';
import type { Action, Answer } from './state.ts';
import type { FieldValue } from './values.ts';

/**
 * Writes the lines that the user ticked, in the order of the page and with what each makes
 * appear, and no other. What they typed is replaced only where `over` says that they saw it.
 */
export async function writeChosen(
  session: Session,
  { place, valuesOf, items }: Picture,
  { rowIds, over }: Extract<Action, { type: 'write' }>,
  fill: typeof fillPage,
): Promise<void> {
  const chosen = items.filter(
    ({ row: { id, offer, value } }) =>
      offer && rowIds.includes(id) && (offer !== 'conflict' || over?.[id] === value),
  );
  if (!place || !valuesOf || chosen.length === 0) return;
  const chosenIn: ValuesOf = block => {
    const values = valuesOf(block);
    if (!values) return null;
    const said = Object.entries(values).map(([key, value]): [string, FieldValue] => {
      const own = chosen.find(({ item }) => item.field.key === key && item.block === block);
      return [key, { ...value, chosen: own ? { over: own.item.read } : false }];
    });
    return Object.fromEntries(said);
  };
  await fill({ ...session, ask: askAbout(session, chosen) }, place, chosenIn);
}

/** Lists that refused a value earlier, and were not ticked now, are not asked about again. */
function askAbout({ ask }: Session, chosen: Picture['items']): Session['ask'] {
  return async question => {
    const { rowId } = { rowId: '', ...question };
    if (!rowId || chosen.some(({ row }) => row.id === rowId)) return ask(question);
    const none: Answer = { kind: 'option', rowId, option: null };
    // Only that kind of question is about a row.
    return none as never;
  };
}
