import { CommonModule } from '@angular/common';
import { Component, type OnInit } from '@angular/core';
import { FormsModule, ReactiveFormsModule } from '@angular/forms';
import {
  FieldArrayType,
  FieldType,
  type FieldTypeConfig,
  FieldWrapper,
  FormlyModule,
} from '@ngx-formly/core';
import { AccordionModule } from 'ngx-bootstrap/accordion';
import { ButtonsModule } from 'ngx-bootstrap/buttons';
import { BsDatepickerModule } from 'ngx-bootstrap/datepicker';
import { TypeaheadModule } from 'ngx-bootstrap/typeahead';
import { from, Observable, switchMap } from 'rxjs';
import { hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';

const imports = [
  CommonModule,
  FormsModule,
  ReactiveFormsModule,
  FormlyModule,
  AccordionModule,
  ButtonsModule,
  BsDatepickerModule,
  TypeaheadModule,
];

/** A cell of the grid, around the field's own wrapper. */
@Component({
  selector: 'app-cell',
  imports,
  template: '<div [attr.data-hand]="mark"><ng-container #fieldComponent></ng-container></div>',
})
export class CellWrapper extends FieldWrapper {
  get mark() {
    const key = String(this.field.key);
    return 'data-hand' in hand(key) ? key : null;
  }
}

@Component({
  selector: 'app-panel',
  imports,
  template: `<accordion class="mb-3"><accordion-group [heading]="$any(props.label)" [isOpen]="true">
<ng-container #fieldComponent></ng-container></accordion-group></accordion>`,
})
export class PanelWrapper extends FieldWrapper {}

@Component({
  selector: 'app-day',
  imports,
  template: `<input type="text" class="form-control" autocomplete="off" bsDatepicker [bsConfig]="config"
[formControl]="formControl" [formlyAttributes]="field" [class.is-invalid]="showError">`,
})
export class DayType extends FieldType<FieldTypeConfig> {
  config = { dateInputFormat: 'DD/MM/YYYY', showWeekNumbers: false };
}

@Component({
  selector: 'app-decimal',
  imports,
  template: `<input type="text" inputmode="decimal" class="form-control" [id]="id" [(ngModel)]="typed"
(ngModelChange)="take()" (blur)="leave()" [class.is-invalid]="showError">`,
})
export class DecimalType extends FieldType<FieldTypeConfig> {
  typed = '';
  take() {
    this.formControl.setValue(parseFrench(this.typed));
  }
  leave() {
    this.formControl.markAsTouched();
    if (this.formControl.value !== null) this.typed = formatFrench(this.formControl.value);
  }
}

@Component({
  selector: 'app-buttons',
  imports,
  template: `<div class="btn-group d-block" btnRadioGroup [formControl]="formControl" [id]="id">
@for (it of rows; track it.value) {<label class="btn btn-outline-primary" [btnRadio]="it.value" tabindex="0" role="button">{{ it.label }}</label>}
</div>`,
})
export class ButtonsType extends FieldType<FieldTypeConfig> {
  get rows() {
    return this.props.options as { value: string; label: string }[];
  }
}

/** Suggestions of a server: what is none of them is put away once the box is left. */
@Component({
  selector: 'app-search',
  imports,
  template: `<input type="text" class="form-control" autocomplete="off" [id]="id" [placeholder]="props.placeholder ?? ''"
[(ngModel)]="typed" [typeahead]="found" [typeaheadAsync]="true" [typeaheadMinLength]="3" [typeaheadWaitMs]="300"
[typeaheadScrollable]="true" (typeaheadLoading)="isBusy = $event" (typeaheadOnSelect)="choose($event.value)" (blur)="leave()" [class.is-invalid]="showError">
@if (isBusy) {<small class="text-muted">Recherche en cours…</small>}`,
})
export class SearchType extends FieldType<FieldTypeConfig> implements OnInit {
  typed = '';
  isBusy = false;
  found = new Observable<string>(asked => asked.next(this.typed)).pipe(
    switchMap(typed => from(askServer(this.props.entries, typed, 450) as Promise<string[]>)),
  );
  ngOnInit() {
    this.typed = this.formControl.value ?? '';
  }
  choose(row: string) {
    this.typed = row;
    this.formControl.setValue(row);
  }
  leave() {
    setTimeout(() => {
      this.formControl.markAsTouched();
      if (this.typed !== this.formControl.value) this.formControl.setValue(null);
      this.typed = this.formControl.value ?? '';
    }, 400);
  }
}

@Component({
  selector: 'app-modules',
  imports,
  template: `@for (module of field.fieldGroup; track module.id; let rank = $index) {
<div class="card mb-3"><div class="card-header d-flex justify-content-between"><strong>Module de formation n° {{ rank + 1 }}</strong>
@if (rank) {<button type="button" class="btn-close" aria-label="Retirer le module" (click)="remove(rank)"></button>}</div>
<div class="card-body"><formly-field [field]="module"></formly-field></div></div>}
<button type="button" class="btn btn-outline-secondary mb-3" (click)="add()">Ajouter un module de formation</button>`,
})
export class ModulesType extends FieldArrayType {}
