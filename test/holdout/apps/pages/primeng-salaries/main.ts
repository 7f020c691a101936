import '@angular/compiler';
import { registerLocaleData } from '@angular/common';
import localeFr from '@angular/common/locales/fr';
import { Component, LOCALE_ID, provideZonelessChangeDetection, signal } from '@angular/core';
import {
  FormControl,
  FormGroup,
  FormsModule,
  ReactiveFormsModule,
  Validators,
} from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import Aura from '@primeuix/themes/aura';
import { AutoCompleteModule } from 'primeng/autocomplete';
import { ButtonModule } from 'primeng/button';
import { CheckboxModule } from 'primeng/checkbox';
import { providePrimeNG } from 'primeng/config';
import { DatePickerModule } from 'primeng/datepicker';
import { FloatLabelModule } from 'primeng/floatlabel';
import { InputMaskModule } from 'primeng/inputmask';
import { InputNumberModule } from 'primeng/inputnumber';
import { InputTextModule } from 'primeng/inputtext';
import { RadioButtonModule } from 'primeng/radiobutton';
import { SelectModule } from 'primeng/select';
import { SelectButtonModule } from 'primeng/selectbutton';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';

registerLocaleData(localeFr);

const towns = ['MONTPELLIER (34070)', 'MONTPELLIER (34080)', 'MONTPEZAT (30730)', 'AMIENS (80000)'];
const must = { validators: [Validators.required] };
const isoDay = (date: Date | null) => (date ? date.toLocaleDateString('sv-SE') : null);

@Component({
  selector: 'app-form',
  template,
  styles: `
    .line { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 28px 16px; margin: 24px 0 }
    :host { display: block; font: 14px sans-serif; max-width: 1000px; padding: 16px }
    p-inputnumber, p-select, p-datepicker, p-autocomplete, input { width: 100% }
  `,
  imports: [
    ReactiveFormsModule,
    FormsModule,
    AutoCompleteModule,
    ButtonModule,
    CheckboxModule,
    DatePickerModule,
    FloatLabelModule,
    InputMaskModule,
    InputNumberModule,
    InputTextModule,
    RadioButtonModule,
    SelectModule,
    SelectButtonModule,
  ],
})
class FormPage {
  lists = lists;
  yesNo = ['Oui', 'Non'];
  mark = (key: string) => ('data-hand' in hand(key) ? key : null);
  found = signal<string[]>([]);
  form = new FormGroup({
    nomNaissance: new FormControl('', must),
    nomUsage: new FormControl(''),
    prenom: new FormControl('', must),
    naissance: new FormControl<Date | null>(null, must),
    sexe: new FormControl<string | null>(null, must),
    nirTemporaire: new FormControl<string | null>(null, must),
    nir: new FormControl(''),
    ntt: new FormControl(''),
    handicap: new FormControl<string | null>(null, must),
    voie: new FormControl('', must),
    complement: new FormControl(''),
    codePostal: new FormControl('', must),
    ville: new FormControl<string | null>(null, must),
    telephone: new FormControl(''),
    email: new FormControl('', { validators: [Validators.email], updateOn: 'blur' }),
    contrat: new FormControl<string | null>(null, must),
    csp: new FormControl<string | null>(null, must),
    statut: new FormControl<string | null>(null, must),
    niveauSalarie: new FormControl<string | null>(null, must),
    cpf: new FormControl(''),
    tauxHoraire: new FormControl<number | null>(null),
    tauxCharge: new FormControl<number | null>(null),
    consentement: new FormControl(false),
  });

  constructor() {
    expose(() => {
      const held = this.form.getRawValue();
      return { ...held, naissance: isoDay(held.naissance) };
    });
  }

  async findTowns(query: string) {
    this.found.set(await lists.askServer(towns, query));
  }
}

document.getElementById('app')?.append(document.createElement('app-form'));
bootstrapApplication(FormPage, {
  providers: [
    provideZonelessChangeDetection(),
    { provide: LOCALE_ID, useValue: 'fr' },
    providePrimeNG({
      theme: { preset: Aura },
      translation: { firstDayOfWeek: 1, dateFormat: 'dd/mm/yy', emptyMessage: 'Aucun résultat' },
    }),
  ],
});
