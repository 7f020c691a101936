import '@angular/compiler';
import '@taiga-ui/design-tokens/palette/light.css';
import '@taiga-ui/design-tokens/palette/shadow.css';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { MaskitoDirective } from '@maskito/angular';
import type { TuiDay } from '@taiga-ui/cdk';
import {
  provideTaiga,
  TuiCalendar,
  TuiCheckbox,
  TuiFilterByInputPipe,
  TuiInput,
  TuiRadio,
  TuiRoot,
  tuiDateFormatProvider,
  tuiNumberFormatProvider,
} from '@taiga-ui/core';
import { TUI_FRENCH_LANGUAGE, TUI_LANGUAGE } from '@taiga-ui/i18n';
import {
  TuiChevron,
  TuiComboBox,
  TuiDataListWrapper,
  TuiInputDate,
  TuiInputNumber,
  TuiSegmented,
  TuiSelect,
  TuiSwitch,
} from '@taiga-ui/kit';
import sizes from '@taiga-ui/styles/mixins/theme/variables.less' with { type: 'text' };
import { debounceTime, Subject, switchMap } from 'rxjs';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const towns = ['ALBI', 'AMIENS', 'AMILLY', 'ANGERS', 'LAMBALLE', 'LAMPAUL-PLOUARZEL'];
const two = (part: number) => String(part).padStart(2, '0');
const must = { nonNullable: true, validators: [Validators.required] };
const onBlur = { nonNullable: true, updateOn: 'blur' as const };
const digits = (pattern: string) => ({
  mask: [...pattern].map(sign => (sign === '0' ? /\d/ : sign)),
});

@Component({
  selector: 'app-form',
  template,
  imports: [
    ReactiveFormsModule,
    MaskitoDirective,
    TuiRoot,
    TuiInput,
    TuiRadio,
    TuiCheckbox,
    TuiCalendar,
    TuiFilterByInputPipe,
    TuiChevron,
    TuiComboBox,
    TuiDataListWrapper,
    TuiInputDate,
    TuiInputNumber,
    TuiSegmented,
    TuiSelect,
    TuiSwitch,
  ],
})
class PersonPage {
  lists = lists;
  mark = (key: string) => ('data-hand' in hand(key) ? key : null);
  nirMask = digits('0 00 00 00 000 000');
  phoneMask = digits('00 00 00 00 00');
  isShown = signal(false);
  found = signal<string[]>([]);
  asked = new Subject<string>();
  form = new FormGroup({
    recherche: new FormControl('', { nonNullable: true }),
    nom: new FormControl('', must),
    usage: new FormControl('', onBlur),
    prenom: new FormControl('', must),
    naissance: new FormControl<TuiDay | null>(null, Validators.required),
    sexe: new FormControl<string | null>(null, Validators.required),
    temporaire: new FormControl<boolean | null>(null, Validators.required),
    nir: new FormControl('', onBlur),
    ntt: new FormControl('', onBlur),
    codePostal: new FormControl('', must),
    ville: new FormControl<string | null>(null, Validators.required),
    telephone: new FormControl('', onBlur),
    contrat: new FormControl<string | null>('CDI', Validators.required),
    csp: new FormControl<string | null>(null, Validators.required),
    taux: new FormControl<number | null>(null),
    charge: new FormControl<number | null>(null),
    handicap: new FormControl(false, { nonNullable: true }),
    consentement: new FormControl(false, { nonNullable: true }),
  });

  constructor() {
    this.asked
      .pipe(
        debounceTime(250),
        switchMap(typed => lists.askServer(towns, typed, 350)),
      )
      .subscribe(answer => this.found.set(answer));
    // The panel comes once the file has been read.
    setTimeout(() => this.isShown.set(true), 500);
    expose(() => {
      const { naissance: day, ...held } = this.form.getRawValue();
      return {
        ...held,
        naissance: day && `${day.year}-${two(day.month + 1)}-${two(day.day)}`,
        nir: held.nir.replace(/\s/g, ''),
        telephone: held.telephone.replace(/\s/g, ''),
      };
    });
  }

  ask(event: Event) {
    this.asked.next((event.target as HTMLInputElement).value);
  }
}

const bare = sizes.replace(/^\s*\/\/.*$/gm, '').replace(/^\.tui-theme-variables\(\)/, ':root');
const sheet = document.createElement('style');
sheet.textContent = bare.slice(0, bare.indexOf('.tui-theme-rtl'));
document.head.append(sheet);
document.getElementById('app')?.append(document.createElement('app-form'));
bootstrapApplication(PersonPage, {
  providers: [
    provideZonelessChangeDetection(),
    provideTaiga({ scrollbars: 'native' }),
    { provide: TUI_LANGUAGE, useValue: signal(TUI_FRENCH_LANGUAGE) },
    tuiDateFormatProvider({ mode: 'dd/mm/yyyy', separator: '/' }),
    tuiNumberFormatProvider({ decimalSeparator: ',', thousandSeparator: ' ', precision: 2 }),
  ],
});
