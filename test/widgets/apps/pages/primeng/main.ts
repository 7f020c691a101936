import '@angular/compiler';
import { registerLocaleData } from '@angular/common';
import localeFr from '@angular/common/locales/fr';
import { Component, LOCALE_ID, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import Aura from '@primeuix/themes/aura';
import { AutoCompleteModule } from 'primeng/autocomplete';
import { CheckboxModule } from 'primeng/checkbox';
import { providePrimeNG } from 'primeng/config';
import { DatePickerModule } from 'primeng/datepicker';
import { InputMaskModule } from 'primeng/inputmask';
import { InputNumberModule } from 'primeng/inputnumber';
import { InputTextModule } from 'primeng/inputtext';
import { MultiSelectModule } from 'primeng/multiselect';
import { SelectModule } from 'primeng/select';
import { SelectButtonModule } from 'primeng/selectbutton';
import { ToggleSwitchModule } from 'primeng/toggleswitch';
import { askServer, contrats, domaines, modalites } from '../../shared/lists.js';
import { expose, hand, isoDay } from '../../shared/widgets.js';

registerLocaleData(localeFr);

@Component({
  selector: 'app-form',
  template: `<form [formGroup]="form">
    <div class="line" [attr.data-hand]="mark('select')"><label for="a">Nature du contrat</label><p-select inputId="a" [options]="contrats" formControlName="select" /></div>
    <div class="line" [attr.data-hand]="mark('multiple')"><label for="b">Modalités proposées</label><p-multiselect inputId="b" display="chip" [options]="modalites" formControlName="multiple" /></div>
    <div class="line" [attr.data-hand]="mark('search')"><label for="c">Domaine de formation</label><p-autocomplete inputId="c" [suggestions]="found()" (completeMethod)="search($event.query)" forceSelection formControlName="search" /></div>
    <div class="line" [attr.data-hand]="mark('date')"><label for="d">Début de formation</label><p-datepicker inputId="d" dateFormat="dd/mm/yy" formControlName="date" /></div>
    <div class="line" [attr.data-hand]="mark('calendar')"><label for="e">Fin de formation</label><p-datepicker inputId="e" dateFormat="dd/mm/yy" [readonlyInput]="true" formControlName="calendar" /></div>
    <div class="line" [attr.data-hand]="mark('number')"><label for="f">Montant HT</label><p-inputnumber inputId="f" mode="currency" currency="EUR" locale="fr-FR" formControlName="number" /></div>
    <div class="line" [attr.data-hand]="mark('nir')"><label for="g">NIR</label><p-inputmask inputId="g" mask="9 99 99 99 999 999" [unmask]="true" formControlName="nir" /></div>
    <div class="line" [attr.data-hand]="mark('buttons')"><span id="direct">Paiement direct</span><p-selectbutton ariaLabelledBy="direct" [options]="['Oui', 'Non']" formControlName="buttons" /></div>
    <div class="line" [attr.data-hand]="mark('switch')"><label for="h">Formation à distance</label> <p-toggleswitch inputId="h" formControlName="switch" /></div>
    <div class="line" [attr.data-hand]="mark('checkbox')"><p-checkbox inputId="i" [binary]="true" formControlName="checkbox" /><label for="i"> Travailleur handicapé</label></div>
  </form>`,
  styles: 'label { display: block }',
  imports: [
    ReactiveFormsModule,
    AutoCompleteModule,
    CheckboxModule,
    DatePickerModule,
    InputMaskModule,
    InputNumberModule,
    InputTextModule,
    MultiSelectModule,
    SelectModule,
    SelectButtonModule,
    ToggleSwitchModule,
  ],
})
class Page {
  contrats = contrats;
  modalites = modalites;
  found = signal<string[]>([]);
  mark = (key: string) => ('data-hand' in hand(key) ? key : null);
  form = new FormGroup({
    select: new FormControl<string | null>(null),
    multiple: new FormControl<string[]>([]),
    search: new FormControl<string | null>(null),
    date: new FormControl<Date | null>(null),
    calendar: new FormControl<Date | null>(null),
    number: new FormControl<number | null>(null),
    nir: new FormControl<string | null>(null),
    buttons: new FormControl<string | null>(null),
    switch: new FormControl(false),
    checkbox: new FormControl(false),
  });

  constructor() {
    expose(() => {
      const { date, calendar, ...held } = this.form.value;
      return { ...held, date: isoDay(date), calendar: isoDay(calendar) };
    });
  }

  async search(text: string) {
    this.found.set(await askServer(domaines, text, 300));
  }
}

document.getElementById('app')?.append(document.createElement('app-form'));
bootstrapApplication(Page, {
  providers: [
    provideZonelessChangeDetection(),
    providePrimeNG({
      theme: { preset: Aura },
      translation: {
        firstDayOfWeek: 1,
        monthNames:
          'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
            ' ',
          ),
        dayNamesMin: 'di lu ma me je ve sa'.split(' '),
      },
    }),
    { provide: LOCALE_ID, useValue: 'fr-FR' },
  ],
});
