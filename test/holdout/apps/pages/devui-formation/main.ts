import 'zone.js';
import '@angular/compiler';
import '@angular/cdk/overlay-prebuilt.css';
import '../../node_modules/ng-devui/devui.min.css';
import { Component, inject, provideZoneChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { provideRouter } from '@angular/router';
import { DEVUI_LANG, I18nService } from 'ng-devui/i18n';
import { from, map } from 'rxjs';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import template from './form.html';
import { parts, speakFrench } from './kit.ts';
import './page.css';

type Entry = { code: string; label: string };
const coded = (texts: string[], letters: string): Entry[] =>
  texts.map((label, rank) => ({ code: `${letters}${rank + 1}`, label }));
const asked = (entries: string[], typed: string, delay: number) =>
  from(lists.askServer(entries, typed, delay) as Promise<string[]>);
const branch = (label: string, value: string, labels: string[]) => ({
  label,
  value,
  children: labels.map(it => ({ label: it, value: it, isLeaf: true })),
});
const iso = (day: Date | null) => day?.toLocaleDateString('sv-SE') ?? null;
const must = { nonNullable: true, validators: [Validators.required] };
const free = { nonNullable: true };

@Component({ selector: 'app-page', template, imports: [ReactiveFormsModule, ...parts] })
class TrainingPage {
  layout = 'horizontal';
  isReady = signal(false);
  isFar = signal(false);
  sought = '';
  sent = 0;
  goals = coded(lists.objectifsDossier, 'OB');
  ways = coded(lists.modalites, 'MO');
  kinds = coded(lists.typesFormation, 'TY');
  diplomas = lists.sanctions;
  levels = [
    branch('Sans diplôme', 'n0', lists.niveaux.slice(0, 1)),
    branch('Secondaire', 'n1', lists.niveaux.slice(1, 3)),
    branch('Supérieur', 'n2', lists.niveaux.slice(3)),
  ];
  form = new FormGroup({
    reference: new FormControl('', free),
    objectif: new FormControl<Entry | null>(null, Validators.required),
    organisme: new FormControl<Entry | string>('', must),
    intitule: new FormControl('', must),
    modalite: new FormControl<string | null>(null, Validators.required),
    distance: new FormControl<number | null>(null),
    par: new FormControl<string | null>(null),
    rncp: new FormControl('', free),
    domaine: new FormControl<{ label: string } | null>(null),
    sanction: new FormControl<string | null>(null, Validators.required),
    niveau: new FormControl<string[] | null>(null),
    debut: new FormControl<Date | null>(null, Validators.required),
    fin: new FormControl<Date | null>(null, Validators.required),
    heures: new FormControl('', must),
    jours: new FormControl<number | null>(null),
    type: new FormControl('TY1', free),
    direct: new FormControl(true, free),
    cout: new FormControl('', must),
    atteste: new FormControl(false, free),
  });
  mark = (key: string) => ('data-hand' in hand(key) ? key : null);
  findProviders = (typed: string) =>
    asked(lists.organismes, typed, 500).pipe(
      map(found => found.map(label => ({ code: label.slice(-14), label }))),
    );
  findDomains = (typed: string) =>
    asked(lists.domaines, typed, 350).pipe(
      map(found => found.map((label, id) => ({ id, option: { label } }))),
    );

  constructor() {
    speakFrench(inject(I18nService));
    const { modalite } = this.form.controls;
    modalite.valueChanges.subscribe(code =>
      setTimeout(() => this.isFar.set(['MO2', 'MO3', 'MO4'].includes(code ?? '')), 250),
    );
    setTimeout(() => this.isReady.set(true), 900);
    expose(() => this.plain());
  }

  /** The form's own values, told plainly. */
  plain() {
    const held = this.form.getRawValue();
    const { organisme, niveau } = held;
    return {
      ...held,
      objectif: held.objectif?.label ?? null,
      organisme: typeof organisme === 'string' ? null : (organisme?.code ?? null),
      domaine: held.domaine?.label ?? null,
      niveau: niveau?.at(-1) ?? null,
      debut: iso(held.debut),
      fin: iso(held.fin),
      heures: parseFrench(held.heures),
      cout: parseFrench(held.cout),
      modalite: this.ways.find(({ code }) => code === held.modalite)?.label ?? null,
      type: this.kinds.find(({ code }) => code === held.type)?.label ?? null,
      recherche: this.sought,
      envois: this.sent,
    };
  }

  /** A provider that the server does not know is put away a little after leaving. */
  keepKnown() {
    const { organisme } = this.form.controls;
    setTimeout(() => {
      if (typeof organisme.value === 'string') organisme.setValue('');
    }, 400);
  }

  rewrite(key: 'heures' | 'cout') {
    const box = this.form.controls[key];
    const value = parseFrench(box.value);
    if (value !== null) box.setValue(formatFrench(value));
  }
}

document.getElementById('app')?.append(document.createElement('app-page'));
bootstrapApplication(TrainingPage, {
  providers: [
    provideZoneChangeDetection(),
    provideNoopAnimations(),
    provideRouter([{ path: '**', children: [] }]),
    { provide: DEVUI_LANG, useValue: 'en-us' },
  ],
});
