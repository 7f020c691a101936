import { Checkbox, Disclosure, Switch, Text, TextInput } from '@gravity-ui/uikit';
import { hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { Row } from './rows.jsx';

/** Who pays, and how much, in a part that folds. */
export function Payment({ held, put }) {
  const rewrite = () => {
    const value = parseFrench(held.cout);
    if (value !== null) put('cout')(formatFrench(value));
  };
  const isWrong = held.cout !== '' && parseFrench(held.cout) === null;
  return (
    <Disclosure defaultExpanded size="l" summary="Financement" className="volet">
      <div className="seule" {...hand('direct')}>
        <Switch size="l" checked={held.direct} onUpdate={put('direct')}>
          Paiement direct par l’OPCO à l’organisme de formation
        </Switch>
      </div>
      <Row name="cout" caption="Coût pédagogique HT" must htmlFor="cout">
        <TextInput
          id="cout"
          className="nombre"
          endContent={<Text color="hint">€</Text>}
          controlProps={{ inputMode: 'decimal' }}
          value={held.cout}
          onUpdate={put('cout')}
          onBlur={rewrite}
          validationState={isWrong ? 'invalid' : undefined}
          errorMessage="Saisissez un montant, par exemple 300,00"
        />
      </Row>
      <Checkbox checked={held.notice} onUpdate={put('notice')} className="seule">
        J’ai pris connaissance de la notice relative aux données à caractère personnel.
      </Checkbox>
    </Disclosure>
  );
}
