import { LightningElement, track } from 'lwc';
import { hand } from '../../../../../shared/expose.js';
import * as lists from '../../../../../shared/lists.js';
import { record } from './record.js';

const coded = entries => entries.map((label, rank) => ({ label, value: `a0${rank}` }));
const options = {
  sexe: coded(lists.sexes),
  nirTemporaire: coded(['Oui', 'Non']),
  contrat: coded(lists.contrats),
  csp: coded(lists.categories),
};

export default class Salarie extends LightningElement {
  options = options;
  pattern = '[1-478][0-9AB]{12}';
  countries = [{ label: 'France', value: 'FR' }];
  @track held = {};
  marks = Object.fromEntries(Object.keys(record).map(key => [key, hand(key)['data-hand']]));

  get isFixed() {
    return record.nirTemporaire === 'Non';
  }

  handleChange(event) {
    const { name, type } = event.target;
    const { value, checked } = event.detail;
    this.held = { ...this.held, [name]: value };
    if (type === 'toggle' || type === 'checkbox') record[name] = checked;
    else if (name in options)
      record[name] = options[name].find(it => it.value === value)?.label ?? null;
    else if (name === 'tauxHoraire') record[name] = value === '' ? null : Number(value);
    else if (name === 'naissance') record[name] = value || null;
    else record[name] = value.trim();
  }

  handleAddress({ detail }) {
    record.voie = detail.street ?? '';
    record.codePostal = detail.postalCode ?? '';
    record.ville = detail.city ?? '';
    record.region = detail.province ?? '';
    record.pays = detail.country ?? '';
  }
}
