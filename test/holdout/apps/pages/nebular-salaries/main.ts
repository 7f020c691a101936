import 'zone.js';
import '@angular/compiler';
import '../../node_modules/@nebular/theme/styles/prebuilt/default.css';
import { registerLocaleData } from '@angular/common';
import french from '@angular/common/locales/fr';
import {
  Component,
  computed,
  importProvidersFrom,
  LOCALE_ID,
  provideZoneChangeDetection,
  signal,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimations } from '@angular/platform-browser/animations';
import { provideRouter } from '@angular/router';
import { NbDatepickerModule, NbDateService, NbThemeModule } from '@nebular/theme';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import { FrenchDateService, parts } from './kit.ts';
import './page.css';

type Entry = { code: string; label: string };
const coded = (texts: string[], letters: string): Entry[] =>
  texts.map((label, rank) => ({ code: `${letters}${rank + 1}`, label }));
const named = (entries: Entry[], code: string | null) =>
  entries.find(it => it.code === code)?.label ?? null;
const allTowns = ['SETE', 'SEVRES', 'SEVRAN', 'SAINT-GELY-DU-FESC', 'SAINT-GERVAIS', 'LUNEL'];
const must = { nonNullable: true, validators: [Validators.required] };
const free = { nonNullable: true };
// The kit's modules bring their own service, both to the page and above it.
const dates = { provide: NbDateService, useFactory: () => new FrenchDateService('fr') };
const digitsOf = (text: string, most: number) => text.replace(/\D/g, '').slice(0, most);

@Component({
  selector: 'app-page',
  template,
  imports: [ReactiveFormsModule, ...parts],
  providers: [dates],
})
class EmployeesPage {
  isReady = signal(false);
  number = signal<string | null>(null);
  found = signal<string[]>([]);
  typed = signal('');
  shownLevels = computed(() =>
    lists.niveauxSalarie.filter(it => it.toLowerCase().includes(this.typed().toLowerCase())),
  );
  sought = '';
  sent = 0;
  clock = 0;
  genders = lists.sexes;
  contracts = coded(lists.contrats, 'NC');
  jobs = coded(lists.categories, 'CSP');
  ranks = coded(lists.statuts, 'ST');
  notice = new FormControl(false, free);
  copy = new FormControl(true, free);
  attested = new FormControl(false, free);
  former = new FormGroup({
    nom: new FormControl('LANTELME', must),
    prenom: new FormControl('Basile', must),
    nir: new FormControl('1 79 11 44 109 087', must),
    statut: new FormControl('ST1', must),
  });
  form = new FormGroup({
    nom: new FormControl('', must),
    prenom: new FormControl('', must),
    naissance: new FormControl<Date | null>(null, Validators.required),
    sexe: new FormControl<string | null>(null, Validators.required),
    temporaire: new FormControl<string | null>(null, Validators.required),
    nir: new FormControl('', must),
    ntt: new FormControl('', free),
    handicap: new FormControl(false, free),
    voie: new FormControl('', must),
    cp: new FormControl('', must),
    ville: new FormControl('', must),
    mobile: new FormControl('', free),
    courriel: new FormControl('', free),
    contrat: new FormControl('NC1', must),
    csp: new FormControl<string | null>(null, Validators.required),
    statut: new FormControl<string | null>(null, Validators.required),
    niveau: new FormControl<string | null>(null, Validators.required),
    taux: new FormControl('', free),
    charge: new FormControl('', free),
  });
  mark = (key: string) => ('data-hand' in hand(key) ? key : null);

  constructor() {
    // One number or the other is asked for, a little later.
    this.form.controls.temporaire.valueChanges.subscribe(it =>
      setTimeout(() => this.number.set(it), 300),
    );
    setTimeout(() => this.isReady.set(true), 900);
    expose(() => this.plain());
  }

  /** The form's own values, told plainly. */
  plain() {
    const held = this.form.getRawValue();
    return {
      ...held,
      naissance: held.naissance?.toLocaleDateString('sv-SE') ?? null,
      temporaire: held.temporaire ? held.temporaire === 'Oui' : null,
      nir: held.nir.replace(/\s/g, ''),
      contrat: named(this.contracts, held.contrat),
      csp: named(this.jobs, held.csp),
      statut: named(this.ranks, held.statut),
      taux: parseFrench(held.taux),
      charge: parseFrench(held.charge),
      premier: this.former.getRawValue(),
      recherche: this.sought,
      notice: this.notice.value,
      copie: this.copy.value,
      atteste: this.attested.value,
      envois: this.sent,
    };
  }

  wrong(key: string) {
    const box = this.form.get(key);
    return box?.touched && box.invalid ? 'danger' : 'basic';
  }

  answer(key: 'temporaire', [value]: string[]) {
    if (value) this.form.controls[key].setValue(value);
  }

  shout() {
    const { nom } = this.form.controls;
    nom.setValue(nom.value.toLocaleUpperCase('fr'));
  }

  group() {
    const { nir } = this.form.controls;
    const bare = nir.value.replace(/[^0-9AB]/gi, '');
    const bits = /^(.?)(.{0,2})(.{0,2})(.{0,2})(.{0,3})(.{0,3})/.exec(bare)?.slice(1) ?? [];
    nir.setValue(bits.filter(Boolean).join(' '));
  }

  pair() {
    const { mobile } = this.form.controls;
    mobile.setValue(digitsOf(mobile.value, 10).replace(/(\d\d)(?=\d)/g, '$1 '));
  }

  /** The towns that a server finds for the letters typed. */
  askTowns() {
    clearTimeout(this.clock);
    const { value } = this.form.controls.ville;
    if (value.length < 3) return this.found.set([]);
    this.clock = window.setTimeout(
      async () => this.found.set(await lists.askServer(allTowns, value, 500)),
      300,
    );
  }

  /** A town that the server does not know is put away a little after leaving. */
  keepKnown() {
    const { ville } = this.form.controls;
    setTimeout(() => {
      if (!allTowns.includes(ville.value)) ville.setValue('');
    }, 400);
  }

  rewrite(key: 'taux' | 'charge') {
    const box = this.form.controls[key];
    const value = parseFrench(box.value);
    if (value !== null) box.setValue(formatFrench(value));
  }
}

registerLocaleData(french);
document.getElementById('app')?.append(document.createElement('app-page'));
bootstrapApplication(EmployeesPage, {
  providers: [
    provideZoneChangeDetection(),
    provideAnimations(),
    provideRouter([{ path: '**', children: [] }]),
    importProvidersFrom(NbThemeModule.forRoot({ name: 'default' }), NbDatepickerModule.forRoot()),
    { provide: LOCALE_ID, useValue: 'fr' },
    dates,
  ],
});
