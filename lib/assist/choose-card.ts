import { isSameText } from '../dom/text.ts';
import type { Page } from '../portal/page.ts';
import type { Session } from './session.ts';
import type { Values } from './values.ts';

/**
 * The cards of « Nouvelle demande » may be drawn without any role: the one whose text is the
 * value is pressed, if several of the known options stand there. Nothing tells whether a card is
 * chosen, so the user is asked to look.
 */
export async function chooseCard(
  session: Session,
  page: Page,
  values: Values,
  pressOn: (drawn: Element) => void,
): Promise<void> {
  const { recognised, texts } = await session.view.lookAgain();
  for (const field of page.fields) {
    const wanted = values[field.key];
    const isFound = recognised?.matches.some(match => match.field === field && match.control);
    if (field.kind !== 'choice' || !wanted || isFound) continue;
    const accepted = [String(wanted.value), ...(wanted.spellings ?? [])];
    const cards = texts.filter(({ text }) => field.options?.some(name => isSameText(name, text)));
    const mine = cards.filter(({ text }) => accepted.some(name => isSameText(name, text)));
    const [card] = mine;
    const option = String(wanted.value);
    if (cards.length > 1 && mine.length === 1 && card) {
      pressOn(card.element);
      session.remark({ key: 'summary.card-pressed', params: { option } });
    } else session.remark({ key: 'your-turn.card', params: { option } });
  }
}
