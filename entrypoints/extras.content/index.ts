import { defineContentScript } from 'wxt/utils/define-content-script';
import extrasCss from '../../components/extras/extras.css?inline';
import type { ExtrasKit } from '../../components/extras/kit.ts';
import { mountExtra } from '../../components/extras/mount-extra.tsx';
import { mountNotes } from '../../components/overlay/notes.ts';
import pointingCss from '../../components/overlay/pointing.css?inline';
import { mountPointing } from '../../components/overlay/pointing.ts';
import { showUnbroken } from '../../components/unbroken.ts';
import { addModules } from '../../lib/assist/add-modules.ts';
import { chooseCard } from '../../lib/assist/choose-card.ts';
import { fillEmployees, reopenPerson } from '../../lib/assist/fill-employees.ts';
import { guidedRun } from '../../lib/assist/guided-run.ts';
import { readOn } from '../../lib/assist/late-proof.ts';
import { undoAll } from '../../lib/assist/undo.ts';
import { writeChosen } from '../../lib/assist/write-chosen.ts';
import { offerExtras } from '../../lib/browser/extras-slot.ts';
import { followFromBackground } from '../../lib/browser/follow-client.ts';
import { writeCalendar } from '../../lib/controls/drivers/calendar.ts';
import { cellDriver } from '../../lib/controls/drivers/cell.ts';
import { writeFile } from '../../lib/controls/drivers/file.ts';
import { periodDriver } from '../../lib/controls/drivers/period.ts';
import { scrollThrough } from '../../lib/controls/drivers/scroll-list.ts';
import { writeSegments } from '../../lib/controls/drivers/segments.ts';
import { writeSeveral } from '../../lib/controls/drivers/several.ts';
import { writeSpin } from '../../lib/controls/drivers/spin.ts';
import { splitDriver } from '../../lib/controls/drivers/split-date.ts';
import { extrasWords } from '../../locales/fr/extras-words.ts';

/** Injected when the panel first has to show what it shows only when asked: most is at hand without. */
export default defineContentScript({
  matches: ['https://monespace.akto.fr/*'],
  registration: 'runtime',
  main({ signal }) {
    showUnbroken();
    const css = `${extrasCss}\n${pointingCss}`;
    const follow = followFromBackground();
    const kit: ExtrasKit = {
      words: extrasWords,
      css,
      mountExtra: (box, sentences) => mountExtra(box, sentences, follow),
      mountNotes,
      mountPointing,
      jobs: {
        guidedRun,
        undoAll,
        chooseCard,
        writeChosen,
        readOn,
        fillEmployees,
        reopenPerson,
        addModules,
      },
      drivers: {
        writeCalendar,
        writeSegments,
        writeSpin,
        writeFile,
        writeSeveral,
        periodDriver,
        splitDriver,
        cellDriver,
        scrollThrough,
      },
    };
    offerExtras(kit, signal);
  },
});
