import { AutoCompleteModule } from 'ng-devui/auto-complete';
import { ButtonModule } from 'ng-devui/button';
import { CardModule } from 'ng-devui/card';
import { CascaderModule } from 'ng-devui/cascader';
import { CheckBoxModule } from 'ng-devui/checkbox';
import { DatepickerProModule } from 'ng-devui/datepicker-pro';
import { EditableSelectModule } from 'ng-devui/editable-select';
import { FormModule } from 'ng-devui/form';
import type { I18nService } from 'ng-devui/i18n';
import { InputNumberModule } from 'ng-devui/input-number';
import { LoadingModule } from 'ng-devui/loading';
import { RadioModule } from 'ng-devui/radio';
import { SearchModule } from 'ng-devui/search';
import { SelectModule } from 'ng-devui/select';
import { TabsModule } from 'ng-devui/tabs';
import { TextInputModule } from 'ng-devui/text-input';
import { TextareaModule } from 'ng-devui/textarea';
import { ToggleModule } from 'ng-devui/toggle';

/** The parts of the kit that the page draws. */
export const parts = [
  AutoCompleteModule,
  ButtonModule,
  CardModule,
  CascaderModule,
  CheckBoxModule,
  DatepickerProModule,
  EditableSelectModule,
  FormModule,
  InputNumberModule,
  LoadingModule,
  RadioModule,
  SearchModule,
  SelectModule,
  TabsModule,
  TextInputModule,
  TextareaModule,
  ToggleModule,
];

const named = (field: 'month' | 'weekday', days: Date[]) =>
  days.map(day => new Intl.DateTimeFormat('fr', { [field]: 'short' }).format(day));

/** The kit speaks Chinese and English: French words take the place of the English ones. */
export function speakFrench(words: I18nService) {
  const english = words.i18nConfig['en-us'];
  Object.assign(english.common, {
    searchPlaceholder: 'Rechercher',
    noData: 'Aucune donnée',
    noRecordsFound: 'Aucun résultat',
    loading: 'Chargement',
    btnOk: 'OK',
    btnCancel: 'Annuler',
  });
  Object.assign(english.datePickerPro, {
    // 1 June 2025 is a Sunday.
    daysOfWeek: named(
      'weekday',
      Array.from({ length: 7 }, (_, rank) => new Date(2025, 5, 1 + rank)),
    ),
    monthsOfYear: named(
      'month',
      Array.from({ length: 12 }, (_, rank) => new Date(2025, rank, 1)),
    ),
    getYearMonthStr: (year: number, month: number) => `${String(month).padStart(2, '0')}/${year}`,
  });
  Object.assign(english.form, { required: () => 'Saisie obligatoire' });
}
