import '@angular/compiler';
import '@angular/localize/init';
import '@ng-select/ng-select/themes/default.theme.css';
import 'bootstrap/dist/css/bootstrap.css';
import { Component, Injectable, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import {
  NgbAccordionModule,
  NgbDateParserFormatter,
  NgbDatepickerModule,
  type NgbDateStruct,
  NgbTypeaheadModule,
} from '@ng-bootstrap/ng-bootstrap';
import { NgSelectModule } from '@ng-select/ng-select';
import { debounceTime, distinctUntilChanged, type Observable, Subject, switchMap } from 'rxjs';
import { expose, hand } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import './page.css';

const two = (part: number) => String(part).padStart(2, '0');

@Injectable()
class FrenchDays extends NgbDateParserFormatter {
  parse(text: string): NgbDateStruct | null {
    const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text.trim());
    return parts && { day: Number(parts[1]), month: Number(parts[2]), year: Number(parts[3]) };
  }
  format(date: NgbDateStruct | null): string {
    return date ? `${two(date.day)}/${two(date.month)}/${date.year}` : '';
  }
}

const towns = ['Abbeville', 'Albert', 'Amiens', 'Amigny-Rouy', 'Corbie', 'Péronne'];
const must = { validators: [Validators.required] };
const text = { nonNullable: true };
const onBlur = { nonNullable: true, updateOn: 'blur' as const };

@Component({
  selector: 'app-form',
  template,
  imports: [
    ReactiveFormsModule,
    NgSelectModule,
    NgbAccordionModule,
    NgbDatepickerModule,
    NgbTypeaheadModule,
  ],
  providers: [{ provide: NgbDateParserFormatter, useClass: FrenchDays }],
})
class FormPage {
  lists = lists;
  mark = (key: string) => ('data-hand' in hand(key) ? key : null);
  contracts = lists.contrats.map((label, rank) => ({ id: 10 + rank, label }));
  people = signal<string[]>([]);
  asked = new Subject<string | null>();
  waiting = signal(false);
  form = new FormGroup({
    recherche: new FormControl<string | null>(null),
    nomNaissance: new FormControl('', { ...must, ...text }),
    nomUsage: new FormControl('', text),
    prenom: new FormControl('', { ...must, ...text }),
    naissance: new FormControl<NgbDateStruct | null>(null, must),
    sexe: new FormControl<string | null>(null, must),
    nirTemporaire: new FormControl<boolean | null>(null, must),
    nir: new FormControl('', onBlur),
    ntt: new FormControl('', onBlur),
    voie: new FormControl('', { ...must, ...text }),
    codePostal: new FormControl('', { ...must, ...text }),
    ville: new FormControl<string | null>(null, must),
    email: new FormControl('', onBlur),
    contrat: new FormControl<number | null>(null, must),
    csp: new FormControl<string | null>(null, must),
    statut: new FormControl<string | null>(null, must),
    tauxHoraire: new FormControl('', onBlur),
    tauxCharge: new FormControl<number | null>(null),
    consentement: new FormControl(false, text),
  });

  constructor() {
    const { nirTemporaire } = this.form.controls;
    this.asked
      .pipe(
        distinctUntilChanged(),
        debounceTime(300),
        switchMap(query => {
          this.waiting.set(true);
          return (query ?? '').length < 2
            ? Promise.resolve([])
            : lists.askServer(towns, query ?? '', 500);
        }),
      )
      .subscribe(found => {
        this.people.set(found);
        this.waiting.set(false);
      });
    expose(() => {
      const held = this.form.getRawValue();
      const { naissance: day } = held;
      return {
        ...held,
        naissance: day && `${day.year}-${two(day.month)}-${two(day.day)}`,
        nirTemporaire: nirTemporaire.value,
        contrat: this.contracts.find(({ id }) => id === held.contrat)?.label ?? null,
        tauxHoraire: parseFrench(held.tauxHoraire),
      };
    });
  }

  /** People already known: suggestions that fill nothing here. */
  known = (typed$: Observable<string>) =>
    typed$.pipe(
      debounceTime(250),
      switchMap(query => lists.askServer(['Dossier 2511AF000012'], query, 300)),
    );
}

document.getElementById('app')?.append(document.createElement('app-form'));
bootstrapApplication(FormPage, { providers: [provideZonelessChangeDetection()] });
