import {
  Button,
  Chip,
  Fieldset,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Text,
  TextInput,
} from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';

/** One employee: the same labels for each. */
export function Person({ rank, of, put, name }) {
  const text = (key, label, more) => (
    <TextInput
      label={label}
      value={of(key)}
      onChange={event => put(key)(event.currentTarget.value)}
      wrapperProps={hand(name(key))}
      {...more}
    />
  );
  const list = (key, label, options, more) => (
    <Select
      label={label}
      data={options}
      value={of(key)}
      onChange={put(key)}
      placeholder="Choisir…"
      withAsterisk
      wrapperProps={hand(name(key))}
      {...more}
    />
  );
  const must = { withAsterisk: true };
  return (
    <Fieldset legend={`Salarié n° ${rank}`} my="lg">
      <SimpleGrid cols={2}>
        {text('nomNaissance', 'Nom de naissance', {
          ...must,
          description: '50 caractères maximum',
        })}
        {text('prenom', 'Prénom(s)', { ...must, description: 'Ex : Maxime' })}
        <DateInput
          label="Date de naissance"
          withAsterisk
          valueFormat="DD/MM/YYYY"
          placeholder="JJ/MM/AAAA"
          value={of('naissance')}
          onChange={put('naissance')}
          wrapperProps={hand(name('naissance'))}
        />
        {list('sexe', 'Sexe', lists.sexes, { allowDeselect: true })}
        <div {...hand(name('nirTemporaire'))}>
          <Text size="sm" fw={500}>
            Le salarié a-t-il un NIR temporaire ?
          </Text>
          <Chip.Group value={of('nirTemporaire')} onChange={put('nirTemporaire')}>
            <Group gap="xs">
              <Chip value="Oui">Oui</Chip>
              <Chip value="Non">Non</Chip>
            </Group>
          </Chip.Group>
        </div>
        {of('nirTemporaire') === 'Non' &&
          text('nir', 'Numéro de sécurité sociale', {
            ...must,
            inputWrapperOrder: ['input', 'label', 'description', 'error'],
            description: '13 caractères, sans la clé',
            error: /^(\d{13})?$/.test(of('nir')) ? null : 'Format invalide',
          })}
        {text('voie', 'Adresse postale (n° et voie)', must)}
        {text('codePostal', 'Code postal', { ...must, maxLength: 5 })}
        {text('ville', 'Commune', must)}
        {text('email', 'Email', { type: 'email', rightSection: '@' })}
        {list('contrat', 'Type de contrat', lists.contrats)}
        {list('csp', 'CSP', lists.categories, { searchable: true })}
        {list('statut', 'Statut du salarié', lists.statuts, { clearable: true })}
        <NumberInput
          label="Taux horaire brut"
          decimalSeparator=","
          decimalScale={2}
          fixedDecimalScale
          suffix=" €"
          hideControls
          value={of('tauxHoraire') ?? ''}
          onChange={value => put('tauxHoraire')(value === '' ? null : value)}
          wrapperProps={hand(name('tauxHoraire'))}
        />
      </SimpleGrid>
      <Button variant="subtle" color="red" mt="sm">
        Supprimer
      </Button>
    </Fieldset>
  );
}
