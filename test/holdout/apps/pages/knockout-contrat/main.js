import ko from 'knockout';
import { typesDeContrat } from '../../shared/contract-lists.js';
import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { takeMarks } from '../../shared/marks.js';

/** What is held is a day, what is shown is French: another text empties the box. */
function day() {
  const iso = ko.observable(null);
  const shown = ko.pureComputed({
    read: () => iso()?.split('-').reverse().join('/') ?? '',
    write(text) {
      const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
      iso(year ? `${year}-${month}-${day}` : null);
      iso.notifySubscribers(iso());
    },
  });
  return Object.assign(shown, { iso });
}

/** A number that shows its two decimals once the box is left. */
function amount() {
  const number = ko.observable(null);
  const shown = ko.pureComputed({
    read: () => formatFrench(number()),
    write(text) {
      number(parseFrench(text));
      number.notifySubscribers(number());
    },
  });
  return Object.assign(shown, { iso: number });
}

const model = {
  types: typesDeContrat,
  natures: ['CDI', 'CDD', 'Travail temporaire'],
  dossier: ko.observable(''),
  cType: ko.observable(),
  cNature: ko.observable(null),
  effet: ko.observable(''),
  emploi: ko.observable(''),
  classification: ko.observable(''),
  cNiveau: ko.observable(''),
  coefficient: ko.observable(''),
  cDebut: day(),
  cFin: day(),
  conclusion: day(),
  essai: ko.observable(''),
  hebdo: ko.observable(''),
  salaire: amount(),
  tNom: ko.observable('').extend({ notify: 'always' }),
  tPrenom: ko.observable(''),
  tNaissance: day(),
  tEmploi: ko.observable(''),
  atteste: ko.observable(false),
};
model.estAvenant = ko.pureComputed(() => model.cType()?.startsWith('30'));
model.tNom.subscribe(name => {
  if (name !== name.toUpperCase()) model.tNom(name.toUpperCase());
});

expose(() => {
  const entries = Object.entries(model).filter(([, it]) => ko.isObservable(it));
  const plain = Object.fromEntries(entries.map(([key, it]) => [key, (it.iso ?? it)() ?? null]));
  const { estAvenant, ...state } = plain;
  return { ...state, essai: /^\d+$/.test(state.essai) ? Number(state.essai) : null };
});
takeMarks();
ko.applyBindings(model);
