import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { registerLocaleData } from '@angular/common';
import localeFr from '@angular/common/locales/fr';
import { Component, LOCALE_ID, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import {
  DateAdapter,
  MAT_DATE_FORMATS,
  MAT_DATE_LOCALE,
  MAT_NATIVE_DATE_FORMATS,
} from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatTabsModule } from '@angular/material/tabs';
import { bootstrapApplication } from '@angular/platform-browser';
import { debounceTime, Subject, switchMap } from 'rxjs';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import { FrenchDates, isoDay } from './french-dates.ts';

registerLocaleData(localeFr);

const must = { validators: [Validators.required] };
const decimal = { validators: [Validators.pattern(/^\d+(,\d{1,2})?$/)] };

@Component({
  selector: 'app-form',
  template,
  styles: 'mat-form-field, .wide { display: block; max-width: 640px; margin-bottom: 8px }',
  imports: [
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatButtonModule,
    MatButtonToggleModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatTabsModule,
  ],
})
class FormPage {
  lists = lists;
  mark = (key: string) => ('data-hand' in hand(key) ? key : null);
  found = signal<string[]>([]);
  typed = new Subject<string>();
  form = new FormGroup({
    sousDispositif: new FormControl<string | null>(null, must),
    reference: new FormControl(''),
    objectifDossier: new FormControl<string | null>(null, must),
    modalite: new FormControl<string | null>(null, must),
    dureeDistance: new FormControl({ value: '', disabled: true }, decimal),
    sanction: new FormControl<string | null>(null, must),
    domaine: new FormControl('', must),
    niveau: new FormControl<string | null>(null, must),
    intitule: new FormControl('', must),
    debut: new FormControl<Date | null>(null, must),
    fin: new FormControl<Date | null>(null, must),
    heures: new FormControl('', { ...decimal, updateOn: 'blur' }),
    jours: new FormControl('', { ...decimal, updateOn: 'blur' }),
    type: new FormControl<string | null>(null, must),
    objectifOf: new FormControl<string | null>(null, must),
    paiementDirect: new FormControl<string | null>(null, must),
  });

  constructor() {
    const { modalite, dureeDistance } = this.form.controls;
    modalite.valueChanges.subscribe(chosen => {
      if (chosen?.startsWith('A distance')) dureeDistance.enable();
      else dureeDistance.disable();
    });
    // With `requireSelection` the control holds nothing while the user types.
    this.typed
      .pipe(
        debounceTime(300),
        switchMap(typed => lists.askServer(lists.domaines, typed)),
      )
      .subscribe(found => this.found.set(found));
    expose(() => {
      const held = this.form.getRawValue();
      return { ...held, debut: isoDay(held.debut), fin: isoDay(held.fin) };
    });
  }
}

const dates = [
  { provide: LOCALE_ID, useValue: 'fr' },
  { provide: MAT_DATE_LOCALE, useValue: 'fr-FR' },
  { provide: DateAdapter, useClass: FrenchDates },
  { provide: MAT_DATE_FORMATS, useValue: MAT_NATIVE_DATE_FORMATS },
];
document.getElementById('app')?.append(document.createElement('app-form'));
bootstrapApplication(FormPage, { providers: [provideZonelessChangeDetection(), ...dates] });
