import { Field } from './Field.tsx';

export interface SelectFieldProps<Name extends string> {
  label: string;
  options: readonly { id: Name; name: string; lang?: string }[];
  value: Name | undefined;
  /** What no choice is called; absent where one has to be made. */
  none?: string;
  onChange(value: Name | undefined): void;
}

/** A labelled list to choose one from. */
export function SelectField<Name extends string>(props: SelectFieldProps<Name>) {
  const { label, options, value, none, onChange } = props;
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={({ currentTarget }) => onChange(options.find(({ id }) => id === currentTarget.value)?.id)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map(({ id, name, lang }) => (
            <option key={id} value={id} lang={lang}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
