import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

/** label · section · kind of every control of a page. */
async function namesOf(markup: string, style = ''): Promise<string[]> {
  const controls = await scan(show(markup, style));
  return controls.map(({ label, section, kind }) => [label, section, kind].join(' | '));
}

describe('labels on unlike markups', () => {
  it('reads labels tied by for, star and hint split off', async () => {
    const actual = await namesOf(`
      <h2>Salarié</h2>
      <label for="a">* Nom de naissance</label><input id="a"><small>50 caractères maximum</small>
      <label for="b">Date de naissance <span class="hint">Format : JJ/MM/AAAA</span></label><input id="b">`);
    expect(actual).toEqual([
      'Nom de naissance | Salarié | text',
      'Date de naissance | Salarié | date',
    ]);
  });

  it('reads a plain div before the control, as in an in-house kit', async () => {
    const actual = await namesOf(`
      <div class="t">Informations salarié(e)</div>
      <div class="row">
        <div class="cell"><div><span>*</span><span>Prénom</span></div><div><input type="text"></div><div>50 caractères maximum</div></div>
        <div class="cell"><div>Nom d'usage (si différent)</div><div><input type="text"></div></div>
      </div>
      <div class="t">Coordonnées du salarié(e)</div>
      <div class="row">
        <div class="cell"><div><span>*</span> Ville</div><div><div><input type="text"></div></div></div>
        <div class="cell"><div>Sexe</div><div><input role="combobox" readonly placeholder="Sélectionnez un élément"><svg></svg></div></div>
      </div>`);
    expect(actual).toEqual([
      'Prénom | Informations salarié(e) | text',
      "Nom d'usage (si différent) | Informations salarié(e) | text",
      'Ville | Coordonnées du salarié(e) | text',
      'Sexe | Coordonnées du salarié(e) | list',
    ]);
  });

  it('reads a row of labels above a row of boxes', async () => {
    const actual = await namesOf(
      `<div class="grid"><b>Nom</b><b>Prénom</b><b>Ville</b><input><input><input></div>`,
      '.grid { display: grid; grid-template-columns: 200px 200px 200px; gap: 8px }',
    );
    expect(actual.map(name => name.split(' | ')[0])).toEqual(['Nom', 'Prénom', 'Ville']);
  });

  it('reads labels left of the boxes in a layout table', async () => {
    const actual = await namesOf(`<table>
      <tr><td>Code postal</td><td><input></td><td>Commune</td><td><input></td></tr>
      <tr><td>Téléphone :</td><td><input type="tel"></td><td>Email</td><td><input type="email"></td></tr></table>`);
    expect(actual).toEqual([
      'Code postal |  | text',
      'Commune |  | text',
      'Téléphone |  | phone',
      'Email |  | text',
    ]);
  });

  it('reads the row and the column of a cost grid', async () => {
    const controls = await scan(
      show(`<h3>Coûts de formation</h3><table>
      <tr><th>Type frais</th><th>Nature</th><th>Montant HT</th></tr>
      <tr><td rowspan="2">Frais Pédagogique</td><td>Pédagogique *</td><td><input> <button>×</button></td></tr>
      <tr><td>Bilan de positionnement / Evaluation initiale</td><td><input></td></tr></table>`),
    );
    expect(controls.map(control => control.label)).toEqual([
      'Pédagogique',
      'Bilan de positionnement / Evaluation initiale',
    ]);
    expect(controls[0]?.labels.map(({ text }) => text)).toContain('Montant HT');
    expect(controls[0]?.required).toBe(true);
    expect(controls[1]?.section).toBe('Coûts de formation');
  });

  it('reads a definition list', async () => {
    const actual = await namesOf(
      '<dl><dt>Début de formation</dt><dd><input placeholder="JJ/MM/AAAA"></dd><dt>Fin de formation</dt><dd><input placeholder="JJ/MM/AAAA"></dd></dl>',
    );
    expect(actual).toEqual(['Début de formation |  | date', 'Fin de formation |  | date']);
  });

  it('reads a floating label written after the box', async () => {
    const actual = await namesOf(
      '<div class="f"><input><span>Prénom</span></div><div class="f"><input><span>Nom</span></div>',
      '.f { position: relative; padding-top: 18px } .f span { position: absolute; top: 0; left: 4px }',
    );
    expect(actual).toEqual(['Prénom |  | text', 'Nom |  | text']);
  });

  it('tells repeated labels apart by their block', async () => {
    const block = (name: string) =>
      `<fieldset><legend>${name}</legend><div><div>Code postal</div><input></div><div><div>Commune</div><input></div></fieldset>`;
    const actual = await namesOf(block('Employeur') + block('Lieu de formation'));
    expect(actual).toEqual([
      'Code postal | Employeur | text',
      'Commune | Employeur | text',
      'Code postal | Lieu de formation | text',
      'Commune | Lieu de formation | text',
    ]);
  });

  it('joins nameless radios in labels into one question', async () => {
    const actual = await namesOf(
      `<div><div><span>*</span>Êtes-vous détenteur d'un NIR temporaire ? ⓘ</div>
        <div><label><input type="radio"><span>Oui</span></label><label><input type="radio"><span>Non</span></label></div></div>
       <div><div>Paiement direct par l'OPCO</div>
        <div><label><input type="radio"><span>Oui</span></label><label><input type="radio"><span>Non</span></label></div></div>`,
      'input { position: absolute; opacity: 0; width: 1px; height: 1px }',
    );
    expect(actual).toEqual([
      "Êtes-vous détenteur d'un NIR temporaire ? |  | choice",
      "Paiement direct par l'OPCO |  | choice",
    ]);
  });

  it('reads pills, ARIA radios and segmented buttons with their texts', async () => {
    const controls = await scan(
      show(`<div><p>Modalité pédagogique</p><div><button aria-pressed="false">Présentielle</button><button aria-pressed="true">Mixte</button></div></div>
      <div role="radiogroup" aria-labelledby="q"><span id="q">Sanction *</span><div role="radio" aria-checked="false" tabindex="0">Attestation de stage</div><div role="radio" aria-checked="false">CQP</div></div>`),
    );
    expect(controls.map(({ label, options }) => [label, options])).toEqual([
      ['Modalité pédagogique', ['Présentielle', 'Mixte']],
      ['Sanction', ['Attestation de stage', 'CQP']],
    ]);
  });

  it('reads the text after a box to tick', async () => {
    const actual = await namesOf(`
      <div><span role="checkbox" aria-checked="false" tabindex="0" style="display:inline-block;width:16px;height:16px"></span><span>J'atteste sur l'honneur l'exactitude des données saisies.</span></div>
      <label><input type="checkbox"> J'accepte les <a href="#">Conditions Générales</a> d'Akto</label>`);
    expect(actual).toEqual([
      "J'atteste sur l'honneur l'exactitude des données saisies. |  | checkbox",
      "J'accepte les Conditions Générales d'Akto |  | checkbox",
    ]);
  });

  it('leaves out what nobody sees and what it must not touch', async () => {
    const actual = await namesOf(`
      <div style="display:none"><label for="m">Ville</label><input id="m"></div>
      <input style="position:absolute;left:-9999px" name="website" placeholder="Site">
      <input style="opacity:0" name="trap"><input type="hidden"><input type="password"><input autocomplete="one-time-code">
      <label for="v">Ville</label><input id="v">`);
    expect(actual).toEqual(['Ville |  | text']);
  });

  it('reads through nested shadow roots and slots', async () => {
    const root = show('<x-card><x-field></x-field></x-card>');
    const card = root.querySelector('x-card') as HTMLElement;
    const title = document.createElement('h2');
    title.textContent = 'Formation';
    const cardRoot = card.attachShadow({ mode: 'open' });
    cardRoot.append(title, document.createElement('slot'));
    const fieldRoot = (card.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
    const label = document.createElement('label');
    label.textContent = 'Intitulé de formation *';
    label.htmlFor = 'i';
    const input = document.createElement('input');
    input.id = 'i';
    fieldRoot.append(label, input);
    const [control] = await scan(document);
    expect(control).toMatchObject({
      label: 'Intitulé de formation',
      section: 'Formation',
      required: true,
    });
  });

  it('reads the message that stands in red under the field', async () => {
    const controls = await scan(
      show(`<div><div>Nom</div><input><div style="color:#c00">Saisie obligatoire</div></div>
      <div><div>Prénom</div><input><div>Tel qu'à l'état civil</div></div>`),
    );
    expect(controls.map(control => control.message)).toEqual(['Saisie obligatoire', '']);
  });
});
