import '@angular/compiler';
import 'ng-zorro-antd/ng-zorro-antd.css';
import { registerLocaleData } from '@angular/common';
import localeFr from '@angular/common/locales/fr';
import { Component, LOCALE_ID, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { fr } from 'date-fns/locale';
import { NzAutocompleteModule } from 'ng-zorro-antd/auto-complete';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzCascaderModule } from 'ng-zorro-antd/cascader';
import { NzCheckboxModule } from 'ng-zorro-antd/checkbox';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';
import { NzFormModule } from 'ng-zorro-antd/form';
import { fr_FR, NZ_DATE_LOCALE, provideNzI18n } from 'ng-zorro-antd/i18n';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzInputNumberModule } from 'ng-zorro-antd/input-number';
import { NzModalModule } from 'ng-zorro-antd/modal';
import { NzRadioModule } from 'ng-zorro-antd/radio';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { NzSwitchModule } from 'ng-zorro-antd/switch';
import { expose, hand } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';

registerLocaleData(localeFr);

const must = { validators: [Validators.required] };
const isoDay = (date: Date | null) => (date ? date.toLocaleDateString('sv-SE') : null);

@Component({
  selector: 'app-form',
  template,
  imports: [
    ReactiveFormsModule,
    NzAutocompleteModule,
    NzButtonModule,
    NzCascaderModule,
    NzCheckboxModule,
    NzDatePickerModule,
    NzFormModule,
    NzInputModule,
    NzInputNumberModule,
    NzModalModule,
    NzRadioModule,
    NzSelectModule,
    NzSwitchModule,
  ],
})
class FormPage {
  lists = lists;
  open = signal(false);
  mark = (key: string) => ('data-hand' in hand(key) ? key : null);
  towns = signal<string[]>([]);
  parseAmount = (text: string) => parseFrench(text) ?? Number.NaN;
  showAmount = (value: number) => String(value).replace('.', ',');
  form = new FormGroup({
    nomNaissance: new FormControl('', { ...must, nonNullable: true }),
    nomUsage: new FormControl('', { nonNullable: true }),
    prenom: new FormControl('', { ...must, nonNullable: true }),
    naissance: new FormControl<Date | null>(null, must),
    sexe: new FormControl<string | null>(null, must),
    nirTemporaire: new FormControl<string | null>(null, must),
    nir: new FormControl('', { nonNullable: true, updateOn: 'blur' }),
    ntt: new FormControl('', { nonNullable: true }),
    handicap: new FormControl(false, { nonNullable: true }),
    voie: new FormControl('', { ...must, nonNullable: true }),
    complement: new FormControl('', { nonNullable: true }),
    codePostal: new FormControl('', { ...must, nonNullable: true }),
    ville: new FormControl('', { ...must, nonNullable: true }),
    telephone: new FormControl('', { nonNullable: true }),
    email: new FormControl('', { nonNullable: true }),
    contrat: new FormControl<string | null>(null, must),
    csp: new FormControl<string | null>(null, must),
    statut: new FormControl<string | null>(null, must),
    niveauSalarie: new FormControl<string | null>(null, must),
    cpf: new FormControl('', { nonNullable: true }),
    tauxHoraire: new FormControl<number | null>(null),
    tauxCharge: new FormControl<number | null>(null),
    informe: new FormControl(false, { nonNullable: true }),
  });

  constructor() {
    setTimeout(() => this.open.set(true), 300);
    this.form.controls.codePostal.valueChanges.subscribe(code =>
      setTimeout(() => this.towns.set(code === '56100' ? ['Lorient', 'Lorient Cedex'] : []), 300),
    );
    expose(() => {
      const held = this.form.getRawValue();
      return { ...held, naissance: isoDay(held.naissance) };
    });
  }
}

const providers = [
  provideZonelessChangeDetection(),
  provideNzI18n(fr_FR),
  { provide: NZ_DATE_LOCALE, useValue: fr },
  { provide: LOCALE_ID, useValue: 'fr' },
];
document.getElementById('app')?.append(document.createElement('app-form'));
bootstrapApplication(FormPage, { providers });
