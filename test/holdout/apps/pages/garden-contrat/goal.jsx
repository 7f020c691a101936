import { Field, Fieldset, Radio, Textarea } from '@zendeskgarden/react-forms';
import { qualifications } from '../../shared/contract-lists.js';
import { hand } from '../../shared/expose.js';
import { codeOf, findCode } from './data.js';
import { Ask, Paper } from './fields.jsx';

/** What the contract leads to. */
export function Goal({ held, put }) {
  return (
    <section>
      <h2>La qualification préparée</h2>
      <Fieldset {...hand('qualification')}>
        <Fieldset.Legend>Type de qualification visée *</Fieldset.Legend>
        {qualifications.map(text => (
          <Field key={text}>
            <Radio
              name="qualification"
              value={codeOf(text)}
              checked={held.qualification === codeOf(text)}
              onChange={({ target }) => put('qualification')(target.value)}
            >
              <Field.Label isRegular>{text}</Field.Label>
            </Radio>
          </Field>
        ))}
      </Fieldset>
      {held.qualification === '1' && (
        <Ask
          name="rncp"
          label="Code RNCP"
          hint="Ex : boulangerie ou 39257"
          ask={findCode}
          value={held.rncp}
          put={put('rncp')}
        />
      )}
      <Field {...hand('intitule')}>
        <Field.Label>Intitulé précis *</Field.Label>
        <Textarea
          minRows={2}
          maxRows={5}
          isResizable
          value={held.intitule}
          onChange={({ target }) => put('intitule')(target.value)}
        />
      </Field>
      <Paper
        name="programme"
        label="Programme"
        hint="20 Mo maximum ; .pdf, .doc, .docx, .jpg, .png"
        files={held.programme}
        put={put('programme')}
      />
    </section>
  );
}
