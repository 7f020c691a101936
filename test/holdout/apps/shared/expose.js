const guarded = /^(Transmettre|Enregistrer|Supprimer|Continuer|Retour|×)$/;
const pressed = [];

// The buttons that no engine may press here: a press is kept, whoever made it.
addEventListener(
  'click',
  event => {
    const texts = event
      .composedPath()
      .slice(0, 4)
      .map(node => node.value || node.alt || node.textContent);
    const text = texts.map(it => it?.trim?.()).find(it => guarded.test(it));
    if (text) pressed.push(text);
  },
  true,
);

/** Publishes the framework's own state, never read from the document, and the buttons pressed. */
export function expose(state) {
  window.__holdout = { state: () => structuredClone({ ...state(), pressed }) };
}

const handsOn = new URLSearchParams(location.search).has('hands');

/** A mark for the hand-driven proof only (`?hands`): absent when an engine is being judged. */
export const hand = key => (handsOn ? { 'data-hand': key } : {});
