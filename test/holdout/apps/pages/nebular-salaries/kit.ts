import {
  NbAccordionModule,
  NbAutocompleteModule,
  NbButtonGroupModule,
  NbButtonModule,
  NbCardModule,
  NbCheckboxModule,
  NbDatepickerModule,
  NbFormFieldModule,
  NbIconModule,
  NbInputModule,
  NbLayoutModule,
  NbNativeDateService,
  NbRadioModule,
  NbSelectModule,
  NbSelectWithAutocompleteModule,
  NbSpinnerModule,
  NbTabsetModule,
  NbToggleModule,
} from '@nebular/theme';

/** The parts of the kit that the page draws. */
export const parts = [
  NbAccordionModule,
  NbAutocompleteModule,
  NbButtonGroupModule,
  NbButtonModule,
  NbCardModule,
  NbCheckboxModule,
  NbDatepickerModule,
  NbFormFieldModule,
  NbIconModule,
  NbInputModule,
  NbLayoutModule,
  NbRadioModule,
  NbSelectModule,
  NbSelectWithAutocompleteModule,
  NbSpinnerModule,
  NbTabsetModule,
  NbToggleModule,
];

/** The kit's own service reads dates as the browser does: this one reads 19/01/1987. */
export class FrenchDateService extends NbNativeDateService {
  override getId() {
    return 'french';
  }

  override parse(text: string) {
    const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
    const date = new Date(Number(year), Number(month) - 1, Number(day));
    return date.getDate() === Number(day) ? date : new Date(Number.NaN);
  }
}
