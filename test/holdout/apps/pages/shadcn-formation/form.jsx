import { Label, Slot } from 'radix-ui';
import { createContext, useContext, useId } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { hand } from '../../shared/expose.js';

const FieldContext = createContext({ name: '' });
const ItemContext = createContext({ id: '' });

/** A field of the form's store; `render` draws its item. */
export const FormField = props => (
  <FieldContext value={{ name: props.name }}>
    <Controller {...props} />
  </FieldContext>
);

function useField() {
  const { name } = useContext(FieldContext);
  const { id } = useContext(ItemContext);
  const { getFieldState, formState } = useFormContext();
  const { error } = getFieldState(name, formState);
  return { name, error, item: `${id}-item`, help: `${id}-description`, fault: `${id}-message` };
}

export function FormItem({ className = '', children }) {
  const id = useId();
  const { name } = useContext(FieldContext);
  return (
    <ItemContext value={{ id }}>
      <div data-slot="form-item" className={className} {...hand(name)}>
        {children}
      </div>
    </ItemContext>
  );
}

export function FormLabel(props) {
  const { error, item } = useField();
  return <Label.Root data-slot="form-label" data-error={!!error} htmlFor={item} {...props} />;
}

export function FormControl(props) {
  const { error, item, help, fault } = useField();
  return (
    <Slot.Root
      data-slot="form-control"
      id={item}
      aria-describedby={error ? `${help} ${fault}` : help}
      aria-invalid={!!error}
      {...props}
    />
  );
}

export function FormDescription({ children }) {
  const { help } = useField();
  return (
    <p data-slot="form-description" id={help}>
      {children}
    </p>
  );
}

export function FormMessage() {
  const { error, fault } = useField();
  return error ? (
    <p data-slot="form-message" id={fault}>
      {error.message}
    </p>
  ) : null;
}
