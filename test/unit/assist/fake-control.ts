import type { Control } from '../../../lib/controls/control.ts';

/** A control as the scan would give it: a text box named by its label, unless said otherwise. */
export function fakeControl(overrides: Partial<Control> = {}): Control {
  const { label = 'Intitulé', section = '' } = overrides;
  return {
    // Outside a document, nothing that is tested looks at the element.
    element: typeof document === 'undefined' ? ({} as HTMLElement) : boxNamed(label),
    kind: 'text',
    label,
    labels: label ? [{ text: label, source: 'label' }] : [],
    section,
    sections: section ? [section] : [],
    required: false,
    hint: '',
    options: 'unknown',
    readOnly: false,
    message: '',
    choices: [],
    parts: [],
    ...overrides,
  };
}

function boxNamed(label: string): HTMLElement {
  const box = document.createElement('input');
  box.setAttribute('aria-label', label);
  document.body.append(box);
  return box;
}
