import 'zone.js';
import '@angular/compiler';
import 'bootstrap/dist/css/bootstrap.min.css';
import 'ngx-bootstrap/datepicker/bs-datepicker.css';
import { Component, importProvidersFrom, provideZoneChangeDetection, signal } from '@angular/core';
import { FormGroup, FormsModule, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { FormlyBootstrapModule } from '@ngx-formly/bootstrap';
import { FormlyBootstrapAddonsModule } from '@ngx-formly/bootstrap/addons';
import { FormlyModule } from '@ngx-formly/core';
import { defineLocale, frLocale } from 'ngx-bootstrap/chronos';
import { BsLocaleService } from 'ngx-bootstrap/datepicker';
import { expose } from '../../shared/expose.js';
import { fields } from './fields.ts';
import template from './form.html';
import './page.css';
import * as kit from './field-types.ts';

defineLocale('fr', frLocale);

const day = (it?: Date | null) =>
  it instanceof Date && !Number.isNaN(it.getTime())
    ? [it.getFullYear(), it.getMonth() + 1, it.getDate()]
        .map(part => String(part).padStart(2, '0'))
        .join('-')
    : null;
const empty = {
  intitule: '',
  modalite: null,
  distance: null,
  sanction: undefined,
  niveau: undefined,
  par: null,
  domaine: null,
  debut: null as Date | null,
  fin: null as Date | null,
  heures: null,
  jours: null,
  type: null,
  objectifOf: undefined,
};

@Component({
  selector: 'app-form',
  template,
  imports: [FormsModule, ReactiveFormsModule, FormlyModule],
})
class FormationPage {
  form = new FormGroup({});
  fields = fields;
  tabs = ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse', 'Documents'];
  isReady = signal(false);
  sent = 0;
  sought = '';
  model = {
    sous: 'D6',
    reference: '',
    objectif: undefined,
    organisme: null,
    siret: '',
    modules: [{ ...empty }],
    direct: true,
    cout: null,
    atteste: false,
  };

  constructor() {
    setTimeout(() => this.isReady.set(true), 700);
    expose(() => {
      const { modules, ...file } = this.model;
      const module = { ...empty, ...modules[0] };
      return {
        ...file,
        ...module,
        debut: day(module.debut),
        fin: day(module.fin),
        modules: modules.length,
        envois: this.sent,
        recherche: this.sought,
      };
    });
  }
}

document.getElementById('app')?.append(document.createElement('app-form'));
bootstrapApplication(FormationPage, {
  providers: [
    provideZoneChangeDetection(),
    provideNoopAnimations(),
    importProvidersFrom(
      FormlyBootstrapModule,
      FormlyBootstrapAddonsModule,
      FormlyModule.forRoot({
        wrappers: [
          { name: 'cell', component: kit.CellWrapper },
          { name: 'panel', component: kit.PanelWrapper },
        ],
        types: [
          { name: 'day', component: kit.DayType },
          { name: 'decimal', component: kit.DecimalType },
          { name: 'buttons', component: kit.ButtonsType },
          { name: 'search', component: kit.SearchType },
          { name: 'modules', component: kit.ModulesType },
        ],
        validationMessages: [{ name: 'required', message: 'Saisie obligatoire' }],
      }),
    ),
  ],
}).then(app => app.injector.get(BsLocaleService).use('fr'));
