import '@angular/compiler';
import '@clr/ui/clr-ui.min.css';
import { registerLocaleData } from '@angular/common';
import french from '@angular/common/locales/fr';
import { Component, LOCALE_ID, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { ClarityModule, ClrCommonStringsService, commonStringsDefault } from '@clr/angular';
import { debounceTime, Subject, switchMap, tap } from 'rxjs';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import './page.css';

registerLocaleData(french);

const towns = ['CASTRES', 'CHALON', 'CHARTRES', 'CHARTRES-DE-BRETAGNE', 'CHATELLERAULT'];
const must = { nonNullable: true, validators: [Validators.required] };
const free = { nonNullable: true };

/** 17/08/1992, as the kit writes it, → 1992-08-17. */
const iso = (day: string | null) => day?.split('/').reverse().join('-') || null;
const inPairs = (text: string) => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');

@Component({
  selector: 'app-form',
  template,
  imports: [ReactiveFormsModule, ClarityModule],
})
class PersonPage {
  lists = lists;
  sexes = [
    { code: 'F', text: 'Féminin' },
    { code: 'M', text: 'Masculin' },
  ];
  mark = (key: string) => ('data-hand' in hand(key) ? key : null);
  found = signal<string[]>([]);
  isBusy = signal(false);
  asked = new Subject<string>();
  form = new FormGroup({
    recherche: new FormControl('', free),
    nom: new FormControl('', must),
    usage: new FormControl('', free),
    prenom: new FormControl('', must),
    naissance: new FormControl<string | null>(null, Validators.required),
    sexe: new FormControl<string | null>(null, Validators.required),
    temporaire: new FormControl<boolean | null>(null, Validators.required),
    nir: new FormControl(
      { value: '', disabled: true },
      { nonNullable: true, validators: [Validators.pattern(/^\d{13}$/)] },
    ),
    ntt: new FormControl({ value: '', disabled: true }, free),
    voie: new FormControl('', must),
    codePostal: new FormControl('', must),
    ville: new FormControl<string | null>(null, Validators.required),
    telephone: new FormControl('', { ...free, updateOn: 'blur' }),
    email: new FormControl('', { nonNullable: true, validators: [Validators.email] }),
    contrat: new FormControl<number | null>(null, Validators.required),
    csp: new FormControl<string | null>(null, Validators.required),
    niveau: new FormControl('', free),
    taux: new FormControl<number | null>(null),
    handicap: new FormControl(false, free),
    consentement: new FormControl(false, free),
  });

  constructor() {
    const { temporaire, nir, ntt } = this.form.controls;
    // One number or the other is asked for: the other box stays grey.
    temporaire.valueChanges.subscribe(isTemporary => {
      const [open, shut] = isTemporary ? [ntt, nir] : [nir, ntt];
      open.enable();
      shut.reset();
      shut.disable();
    });
    this.asked
      .pipe(
        debounceTime(300),
        tap(() => this.isBusy.set(true)),
        switchMap(typed => lists.askServer(towns, typed, 500)),
      )
      .subscribe(answer => {
        this.found.set(answer);
        this.isBusy.set(false);
      });
    expose(() => {
      const held = this.form.getRawValue();
      return { ...held, naissance: iso(held.naissance) };
    });
  }

  /** Capitals and pairs, written once the box is left. */
  rewrite() {
    const { nom, telephone } = this.form.controls;
    nom.setValue(nom.value.toLocaleUpperCase('fr'));
    telephone.setValue(inPairs(telephone.value));
  }
}

document.getElementById('app')?.append(document.createElement('app-form'));
bootstrapApplication(PersonPage, {
  providers: [
    provideZonelessChangeDetection(),
    provideNoopAnimations(),
    { provide: LOCALE_ID, useValue: 'fr-FR' },
  ],
}).then(app => {
  app.injector.get(ClrCommonStringsService).localize({
    ...commonStringsDefault,
    open: 'Ouvrir',
    close: 'Fermer',
    comboboxNoResults: 'Aucun résultat',
    comboboxSearching: 'Recherche de « {INPUT} »',
    datepickerToggleChooseDateLabel: 'Choisir une date',
    datepickerToggleChangeDateLabel: 'Changer la date, {SELECTED_DATE}',
  });
});
