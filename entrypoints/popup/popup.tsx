import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { useText } from '../../components/language.tsx';
import { Panel } from '../../components/panel.tsx';
import { FollowUp } from '../../components/procedure/follow-up.tsx';
import type { Action } from '../../lib/assist/state.ts';
import { followFromBackground } from '../../lib/browser/follow-client.ts';
import { sourcesFromBackground } from '../../lib/browser/sources-client.ts';
import { bringForward, openPage, type PortalTab, type TabPlace } from '../../lib/browser/tabs.ts';
import { Unlinked } from './unlinked.tsx';
import { usePanelLink } from './use-panel-link.ts';
import { useTabPlace } from './use-tab-place.ts';

interface Props {
  /** The portal tab asked for, or `null` for the one in front or last used. */
  readonly tabId: number | null;
  readonly inPopup: boolean;
}

/** Actions that write or point: the user must see the tab where it happens. */
const IN_SIGHT: readonly Action['type'][] = [
  'fill-page',
  'fill-all',
  'write',
  'undo',
  'undo-all',
  'show',
  'point',
  'answer',
];

/** From the background, so that values can be copied whatever the portal's tab does. */
const sources = sourcesFromBackground();

export function Popup({ tabId, inPopup }: Props) {
  const { t, language } = useText();
  const { link, dispatch, retry } = usePanelLink(tabId);
  const state = link.status === 'linked' ? link.state : null;
  const place = useTabPlace(link.status === 'linked' ? link.tab.id : null);

  // With the question it goes with, not a frame later: who drives this page reads both.
  useLayoutEffect(() => {
    document.documentElement.dataset.run = state?.run ?? 'idle';
  }, [state?.run]);

  useEffect(() => {
    // Two of these pages, about two portal tabs, are told apart in the browser's own row of tabs.
    const isOneOfMany = place !== null && place.count > 1;
    document.title = isOneOfMany ? t('panel.window-name', { order: place.order }) : t('panel.name');
  }, [place?.order, place?.count, language]);

  const pointed = state?.pointing?.rowId;
  const linkedId = link.status === 'linked' ? link.tab.id : null;
  useEffect(() => {
    // Once the page is ready for it: what is clicked before would be for the portal.
    if (pointed && linkedId !== null && !inPopup) void bringForward(linkedId);
  }, [pointed, linkedId, inPopup]);

  // Here, so that it outlives a page of the portal that loads.
  const [opened, setOpened] = useState<string | null>(null);
  const follow = useMemo(() => followFromBackground(linkedId ?? undefined), [linkedId]);
  const openOptions = (section: string) =>
    void openPage(section ? `/options.html#${section}` : '/options.html');
  const followUp = (isAlone: boolean) => (
    <FollowUp
      source={follow}
      page={state?.page?.id ?? null}
      isBrief={true}
      isAlone={isAlone}
      opened={{ id: opened, open: setOpened }}
      onAll={() => openOptions('dossiers')}
    />
  );

  if (link.status !== 'linked') {
    return (
      <Unlinked
        link={link}
        follow={link.status !== 'looking' && followUp(true)}
        copySource={sources}
        onRetry={retry}
        onOptions={() => openOptions('')}
      />
    );
  }
  const { tab } = link;
  const inFront = inPopup && tab.active;
  const act = async (action: Action) => {
    const waits = action.type === 'point' && !inPopup;
    if (!inFront && !waits && IN_SIGHT.includes(action.type)) await bringForward(tab.id);
    dispatch(action);
    // The field is clicked on in the page: the popup would close with that click.
    if (inPopup && action.type === 'point') window.close();
  };
  return (
    <Panel
      state={link.state}
      dispatch={action => void act(action)}
      onOptions={openOptions}
      copySource={sources}
      follow={followUp(false)}
      onPrint={() => void openPage(`/print.html?tab=${tab.id}`)}
      byHand={
        <button
          type="button"
          class="link"
          onClick={() => void openPage(`/report.html?tab=${tab.id}`)}
        >
          {t('panel.report')}
        </button>
      }
      {...(inFront ? {} : { about: sayWhichTab(t, tab, place) })}
      tools={
        <>
          {inPopup && (
            <button
              type="button"
              class="icon"
              onClick={() => void openPage(`/popup.html?tab=${tab.id}`)}
            >
              {t('panel.open-in-tab')}
            </button>
          )}
          <button type="button" class="icon" onClick={() => openOptions('')}>
            {t('panel.settings')}
          </button>
        </>
      }
    />
  );
}

/** The portal gives all its tabs one name: when there are several, their order tells them apart. */
function sayWhichTab(
  t: ReturnType<typeof useText>['t'],
  { title }: PortalTab,
  place: TabPlace | null,
): string {
  if (!place || place.count < 2) return t('panel.portal-tab', { title: place?.title ?? title });
  const { order, count, seen } = place;
  return t(`panel.portal-tab-${seen}`, { title: place.title, order, count });
}
