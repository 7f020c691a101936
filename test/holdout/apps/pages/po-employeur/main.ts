import 'zone.js';
import '@angular/compiler';
import '@po-ui/style/css/po-theme-core.min.css';
import '@po-ui/style/css/po-theme-default.min.css';
import { provideHttpClient } from '@angular/common/http';
import { Component, provideZoneChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { provideRouter } from '@angular/router';
import { type PoComboFilter, PoModule } from '@po-ui/ng-components';
import { debounceTime, from, map, of } from 'rxjs';
import { expose, hand } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const funds = ['AG2R La Mondiale', 'Agrica', 'APICIL', 'Audiens', 'IRCEM', 'Malakoff Humanis'];
const insurers = ['AÉSIO mutuelle', 'Mutex', 'OCIRP', 'Uniprévoyance', 'Harmonie Mutuelle'];
const townsOf: Record<string, string[]> = {
  '31700': ['BEAUZELLE', 'BLAGNAC', 'CORNEBARRIEU', 'MONDONVILLE'],
  '34000': ['MONTPELLIER'],
};
const must = { nonNullable: true, validators: [Validators.required] };
const free = { nonNullable: true };
const asRow = (label: string) => ({ value: label, label });

/** What the list of the funds asks a server for, as the kit wants it. */
class FundServer implements PoComboFilter {
  getFilteredData({ value }: { value: string }) {
    return from(askServer(funds, value, 500) as Promise<string[]>).pipe(
      map(found => found.map(asRow)),
    );
  }
  getObjectByValue(value: string | number) {
    return of(asRow(String(value)));
  }
}

@Component({ selector: 'app-form', template, imports: [ReactiveFormsModule, PoModule] })
class EmployerPage {
  mark = (key: string) => ('data-hand' in hand(key) ? key : null);
  funds = new FundServer();
  words = { save: 'Enregistrer', cancel: 'Retour' };
  searchWords = { search: 'Rechercher un établissement' };
  comboWords = { noData: 'Aucun résultat', chooseOption: 'Choisissez', clean: 'Effacer' };
  publics = [
    { value: 'P', label: 'Permanent' },
    { value: 'I', label: 'Intérimaire' },
  ];
  insurers = insurers.map((label, rank) => ({ value: `OP${rank + 10}`, label }));
  natures = ['CDI', 'CDD', 'Travail temporaire'].map((label, rank) => ({ value: rank + 1, label }));
  towns = signal<{ value: string; label: string }[]>([]);
  isReady = signal(false);
  isFixedTerm = signal(false);
  sought = '';
  form = new FormGroup({
    raison: new FormControl('GROUPEMENT FLE', free),
    siret: new FormControl('51161271500033', free),
    siegeCp: new FormControl('34000', free),
    public: new FormControl<string | null>(null, Validators.required),
    effectif: new FormControl<number | null>(null, Validators.required),
    retraite: new FormControl<string | null>(null, Validators.required),
    prevoyance: new FormControl<string | null>(null, Validators.required),
    voie: new FormControl('', must),
    complement: new FormControl('', free),
    codePostal: new FormControl('', must),
    commune: new FormControl<string | null>({ value: null, disabled: true }, Validators.required),
    telephone: new FormControl('', free),
    email: new FormControl('secretariat@example.org', must),
    nature: new FormControl<number | null>(null, Validators.required),
    signature: new FormControl<string | null>(null, Validators.required),
    fin: new FormControl<string | null>(null),
    salaire: new FormControl<number | null>(null, Validators.required),
    handicap: new FormControl(false, free),
    alertes: new FormControl(true, free),
    commentaires: new FormControl('', free),
    atteste: new FormControl(false, free),
  });

  constructor() {
    const { codePostal, commune, nature } = this.form.controls;
    // The towns of a postal code: the list opens once the server has told them.
    codePostal.valueChanges.pipe(debounceTime(600)).subscribe(code => {
      const names = townsOf[code] ?? [];
      this.towns.set(names.map(asRow));
      if (names.length) commune.enable();
      else commune.disable();
    });
    nature.valueChanges.subscribe(code => setTimeout(() => this.isFixedTerm.set(code === 2), 250));
    setTimeout(() => this.isReady.set(true), 800);
    expose(() => ({ ...this.form.getRawValue(), recherche: this.sought }));
  }

  /** The buttons of the page do nothing here: a press is kept by the guard. */
  idle() {}
}

document.getElementById('app')?.append(document.createElement('app-form'));
bootstrapApplication(EmployerPage, {
  providers: [
    provideZoneChangeDetection(),
    provideNoopAnimations(),
    provideHttpClient(),
    provideRouter([{ path: '**', children: [] }]),
  ],
});
