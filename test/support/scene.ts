import { answerUntilTheEnd, type Knowledge } from './answer-questions.ts';
import { placesOf } from './compare-models.ts';
import { forgetItem } from './extension-storage.ts';
import { openOptions } from './options-page.ts';
import { openPopup, type Popup } from './popup.ts';
import { type Portal, portalOf } from './portal.ts';
import type { Request } from './request.ts';
import type { Session } from './session.ts';

/** The portal and the popup about it, ready for the first click. */
export interface Scene {
  readonly portal: Portal;
  readonly popup: Popup;
  /** Answers as the request says, until the run ends. */
  finish(knowledge?: Partial<Knowledge>): Promise<string>;
  close(): Promise<void>;
}

/** Gives the extension everything that a request needs, by « Importer ». */
export async function importRequest(session: Session, request: Request): Promise<void> {
  const options = await openOptions(session);
  const report = await options.importText('demande.json', request.file);
  if (report.status !== 'done') throw new Error(`The request was refused: ${report.text}`);
  await options.tab.close();
}

/** Opens the replica at an address, and the popup with the request chosen. */
export async function openScene(session: Session, request: Request, path: string): Promise<Scene> {
  const portal = portalOf(await session.openPortal(path));
  await portal.ready();
  return openSceneOn(session, request, portal);
}

/** The same, on a portal that is already open. */
export async function openSceneOn(
  session: Session,
  request: Request,
  portal: Portal,
): Promise<Scene> {
  const popup = await openPopup(session);
  // How the portal asks its amounts is answered once, and kept: each scene asks again.
  await forgetItem(popup.tab, 'checks');
  await popup.ready();
  await popup.chooseProfile(request.profileTitle);
  await popup.chooseEmployees(request.names);
  return {
    portal,
    popup,
    finish: (knowledge = {}) =>
      answerUntilTheEnd(popup, {
        expected: placesOf(request.expected),
        numbers: request.numbers,
        amount: 'employee',
        ...knowledge,
      }),
    async close() {
      await popup.tab.close();
      await portal.tab.close();
    },
  };
}
