import { fieldsOf } from '../../fixtures/replica/portal/pages.ts';
import { readSwitches } from '../../fixtures/replica/portal/switches.ts';
import { TABS } from '../../fixtures/replica/portal/tabs.ts';
import type { KindOf } from './effort-by-hand.ts';

/** What kind of field the replica shows for each label of its model. */
export function replicaKinds(): KindOf {
  const switches = readSwitches('');
  return (place, label) => {
    const holder = place.startsWith('module ')
      ? 'modules'
      : place.startsWith('salarié ')
        ? 'salaries'
        : TABS.find(tab => tab === place);
    if (!holder) return undefined;
    return fieldsOf({ holder }, switches).find(field => field.label === label)?.kind;
  };
}
