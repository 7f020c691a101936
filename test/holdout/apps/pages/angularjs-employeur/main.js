import angular from 'angular';
import 'angular-i18n/angular-locale_fr-fr.js';
import 'angular-sanitize';
import 'angular-ui-bootstrap';
import 'ui-select';
import 'bootstrap3/dist/css/bootstrap.min.css';
import 'ui-select/dist/select.min.css';
import { naturesDeContrat } from '../../shared/contract-lists.js';
import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const funds = ['AG2R LA MONDIALE', 'APICIL', 'B2V', 'IRCEM', 'KLESIA', 'MALAKOFF HUMANIS'];
const towns = [
  ['34057', 'Castelnau-le-Lez'],
  ['34129', 'Lattes'],
  ['34172', 'Montpellier'],
  ['34154', 'Mauguio'],
  ['34169', 'Montferrier-sur-Lez'],
  ['34270', 'Saint-Jean-de-Védas'],
].map(([insee, nom]) => ({ insee, nom }));
const insurers = [
  ['Mutuelles', 'Harmonie Mutuelle'],
  ['Mutuelles', 'MGEN'],
  ['Institutions de prévoyance', 'Apicil Prévoyance'],
  ['Institutions de prévoyance', 'Uniprévoyance'],
].map(([famille, nom], id) => ({ id: id + 11, famille, nom }));
const publics = [
  { code: 'P', libelle: 'Permanent' },
  { code: 'I', libelle: 'Intérimaire' },
];

/** A box whose text the page understands and writes again once it is left. */
const rewritten = (read, write) => () => ({
  require: 'ngModel',
  link(scope, element, _attributes, model) {
    model.$parsers.push(read);
    model.$formatters.push(write);
    element.on('blur', () => {
      if (model.$modelValue === null || model.$modelValue === undefined) return;
      scope.$applyAsync(() => {
        model.$setViewValue(write(model.$modelValue));
        model.$render();
      });
    });
  },
});

class Employer {
  constructor($q, $timeout) {
    this.$q = $q;
    Object.assign(this, { publics, natures: naturesDeContrat, organismes: insurers, communes: [] });
    this.recherche = '';
    this.ouverts = { identite: true, lieu: true, social: true, contrat: true };
    this.calendrier = { startingDay: 1, showWeeks: false, minDate: new Date(2026, 8, 1) };
    this.held = {
      public: null,
      effectif: null,
      voie: '',
      cp: '',
      commune: null,
      tel: '',
      mel: 'accueil@example.org',
      retraite: null,
      prevoyance: null,
      nature: null,
      emploi: '',
      debut: null,
      fin: null,
      hebdo: '',
      salaire: null,
      handicap: null,
      tuteur: false,
    };
    $timeout(() => {
      this.pret = true;
    }, 600);
    expose(() => this.plain());
  }

  caisses(typed) {
    return this.$q.when(askServer(funds, typed, 400));
  }

  chercher(typed) {
    if (!typed) return;
    const names = towns.map(({ nom }) => nom);
    this.$q.when(askServer(names, typed, 450)).then(found => {
      this.communes = towns.filter(({ nom }) => found.includes(nom));
    });
  }

  trouver() {
    this.recherche = '';
  }

  plain() {
    const day = value =>
      value instanceof Date
        ? [value.getFullYear(), value.getMonth() + 1, value.getDate()]
            .map(part => String(part).padStart(2, '0'))
            .join('-')
        : null;
    const { held } = this;
    return {
      ...held,
      public: publics.find(({ code }) => code === held.public)?.libelle ?? null,
      commune: towns.find(({ insee }) => insee === held.commune)?.nom ?? null,
      prevoyance: insurers.find(({ id }) => id === held.prevoyance)?.nom ?? null,
      debut: day(held.debut),
      fin: day(held.fin),
      recherche: this.recherche,
    };
  }
}

const pairs = digits => (digits ?? '').replace(/(\d\d)(?=\d)/g, '$1 ');

angular
  .module('espace', ['ngSanitize', 'ui.bootstrap', 'ui.select'])
  .controller('Employeur', ['$q', '$timeout', Employer])
  .directive('montant', rewritten(parseFrench, formatFrenchOrEmpty))
  .directive(
    'telephone',
    rewritten(text => text.replace(/\D/g, ''), pairs),
  );

function formatFrenchOrEmpty(value) {
  return formatFrench(value ?? null);
}

takeMarks();
angular.bootstrap(document.body, ['espace']);
