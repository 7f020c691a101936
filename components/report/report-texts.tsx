import { useState } from 'preact/hooks';
import type { Capture } from '../../lib/capture/capture.ts';
import { textsToReview } from '../../lib/capture/seal.ts';
import type { CapturedText } from '../../lib/capture/text-list.ts';
import { normalise } from '../../lib/dom/text.ts';
import { useText } from '../language.tsx';

interface Props {
  readonly capture: Capture;
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
}

/** From so many texts on, they can be searched. */
const MANY = 12;

/** The texts of the page that nobody knows, to tick one by one; none is at first. */
export function ReportTexts({ capture, ticked, onTicked }: Props) {
  const { t } = useText();
  const [words, setWords] = useState('');
  const texts = textsToReview(capture);
  if (texts.length === 0) return <p class="quiet">{t('report.choose-none')}</p>;
  const shown = texts.filter(({ text }) => normalise(text).includes(normalise(words)));
  const toggle = (text: string, isOn: boolean) => {
    const others = [...ticked].filter(other => other !== text);
    onTicked(new Set(isOn ? [...others, text] : others));
  };
  return (
    <fieldset class="report-texts" aria-describedby="report-choose-why">
      <legend>{t('report.choose', { count: texts.length })}</legend>
      <p id="report-choose-why">{t('report.choose-why')}</p>
      {texts.length >= MANY && (
        <label class="field">
          {t('report.filter')}
          <input
            type="search"
            autocomplete="off"
            value={words}
            onInput={event => setWords(event.currentTarget.value)}
          />
        </label>
      )}
      {shown.length === 0 && <p class="quiet">{t('report.filter-none', { words })}</p>}
      <ul>
        {shown.map(item => (
          <ReportText
            key={item.text}
            item={item}
            isTicked={ticked.has(item.text)}
            onTick={isOn => toggle(item.text, isOn)}
          />
        ))}
      </ul>
      <p class="quiet" role="status">
        {t('report.ticked', { count: ticked.size, total: texts.length })}
      </p>
    </fieldset>
  );
}

interface ItemProps {
  readonly item: CapturedText;
  readonly isTicked: boolean;
  readonly onTick: (isOn: boolean) => void;
}

function ReportText({ item, isTicked, onTick }: ItemProps) {
  const { t } = useText();
  const { text, near, carrier, forbidden } = item;
  const where = [t(`report.carrier-${carrier}`), near && t('report.near', { near })];
  const why = forbidden ? t(`report.forbidden-${forbidden}`) : where.filter(Boolean).join(', ');
  return (
    <li class={forbidden ? 'report-forbidden' : undefined}>
      <label>
        <input
          type="checkbox"
          autocomplete="off"
          checked={isTicked}
          disabled={forbidden !== null}
          onChange={event => onTick(event.currentTarget.checked)}
        />
        <span>
          <span class="report-text">{text}</span> <span class="quiet">{why}</span>
        </span>
      </label>
    </li>
  );
}
