import '@angular/compiler';
import '@angular/material/theme.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { bootstrapApplication } from '@angular/platform-browser';
import { contrats, modalites } from '../../shared/lists.js';
import { expose, hand, isoDay } from '../../shared/widgets.js';

@Component({
  selector: 'app-form',
  template: `<form [formGroup]="form">
    <div class="line" [attr.data-hand]="mark('text')"><mat-form-field><mat-label>Intitulé</mat-label><input matInput formControlName="text"></mat-form-field></div>
    <div class="line" [attr.data-hand]="mark('select')"><mat-form-field><mat-label>Nature du contrat</mat-label><mat-select formControlName="select">@for (text of contrats; track text) {<mat-option [value]="text">{{ text }}</mat-option>}</mat-select></mat-form-field></div>
    <div class="line" [attr.data-hand]="mark('multiple')"><mat-form-field><mat-label>Modalités proposées</mat-label><mat-select multiple formControlName="multiple">@for (text of modalites; track text) {<mat-option [value]="text">{{ text }}</mat-option>}</mat-select></mat-form-field></div>
    <div class="line" [attr.data-hand]="mark('autocomplete')"><mat-form-field><mat-label>Commune</mat-label><input matInput [matAutocomplete]="towns" formControlName="autocomplete"><mat-autocomplete #towns="matAutocomplete" requireSelection>@for (text of ['Amiens', 'Arras', 'Albert']; track text) {<mat-option [value]="text">{{ text }}</mat-option>}</mat-autocomplete></mat-form-field></div>
    <div class="line" [attr.data-hand]="mark('calendar')"><mat-form-field><mat-label>Date de la convention</mat-label><input matInput readonly [matDatepicker]="calendar" formControlName="calendar"><mat-datepicker-toggle matIconSuffix [for]="calendar" /><mat-datepicker #calendar /></mat-form-field></div>
    <div class="line" [attr.data-hand]="mark('blur')"><mat-form-field><mat-label>Durée en heures</mat-label><input matInput type="number" formControlName="blur"></mat-form-field></div>
    <div class="line" [attr.data-hand]="mark('radios')"><span id="direct">Paiement direct</span><mat-radio-group aria-labelledby="direct" formControlName="radios"><mat-radio-button value="Oui">Oui</mat-radio-button><mat-radio-button value="Non">Non</mat-radio-button></mat-radio-group></div>
    <div class="line" [attr.data-hand]="mark('toggle')"><span id="mode">Modalité pédagogique</span><br><mat-button-toggle-group aria-labelledby="mode" formControlName="toggle">@for (text of ['Présentielle', 'Mixte', 'AFEST']; track text) {<mat-button-toggle [value]="text">{{ text }}</mat-button-toggle>}</mat-button-toggle-group></div>
    <div class="line" [attr.data-hand]="mark('chips')"><span id="publics">Publics visés</span><mat-chip-listbox multiple aria-labelledby="publics" formControlName="chips">@for (text of ['Salariés', 'Apprentis', 'Bénévoles']; track text) {<mat-chip-option [value]="text">{{ text }}</mat-chip-option>}</mat-chip-listbox></div>
    <div class="line" [attr.data-hand]="mark('slide')"><mat-slide-toggle formControlName="slide">Formation à distance</mat-slide-toggle></div>
    <div class="line" [attr.data-hand]="mark('checkbox')"><mat-checkbox formControlName="checkbox">Travailleur handicapé</mat-checkbox></div>
  </form>`,
  styles: 'mat-form-field { width: 100% }',
  imports: [
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatButtonToggleModule,
    MatCheckboxModule,
    MatChipsModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
  ],
})
class Page {
  contrats = contrats;
  modalites = modalites;
  mark = (key: string) => ('data-hand' in hand(key) ? key : null);
  form = new FormGroup({
    text: new FormControl<string | null>(null, { updateOn: 'blur' }),
    select: new FormControl<string | null>(null),
    multiple: new FormControl<string[]>([]),
    autocomplete: new FormControl<string | null>(null),
    calendar: new FormControl<Date | null>(null),
    blur: new FormControl<number | null>(null, { updateOn: 'blur' }),
    radios: new FormControl<string | null>(null),
    toggle: new FormControl<string | null>(null),
    chips: new FormControl<string[]>([]),
    slide: new FormControl(false),
    checkbox: new FormControl(false),
  });

  constructor() {
    expose(() => ({ ...this.form.value, calendar: isoDay(this.form.value.calendar) }));
  }
}

document.getElementById('app')?.append(document.createElement('app-form'));
bootstrapApplication(Page, {
  providers: [
    provideZonelessChangeDetection(),
    provideNativeDateAdapter(),
    { provide: MAT_DATE_LOCALE, useValue: 'fr-FR' },
  ],
});
