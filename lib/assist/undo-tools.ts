import { isHeld, writeOnce } from '../controls/drive.ts';
import { crossBeside } from '../controls/drivers/beside.ts';
import { whenGone } from '../controls/drivers/close-menu.ts';
import { MenuWatch, openMenu } from '../controls/drivers/menu.ts';
import { readNow } from '../controls/read.ts';

/** What undo takes from the engine's script, itself coming from another (`late-jobs.ts`). */
export const TOOLS = { isHeld, writeOnce, crossBeside, whenGone, MenuWatch, openMenu, readNow };

export type Tools = typeof TOOLS;
