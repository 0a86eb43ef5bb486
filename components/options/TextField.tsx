import { Field, type FieldProps } from './Field.tsx';

export interface TextFieldProps extends Omit<FieldProps, 'children'> {
  value: string;
  onChange(text: string): void;
  maxLength?: number;
  /** A box of so many lines in place of one line. */
  rows?: number;
  /** `auto` for words in any language, `ltr` for addresses. */
  dir?: 'auto' | 'ltr';
  placeholder?: string;
  autocomplete?: 'name';
}

/** A labelled text to write, with its hint and what is wrong with it. */
export function TextField({ label, hint, problem, rows, onChange, ...box }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            type="text"
            {...box}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
        ) : (
          <textarea
            {...control}
            rows={rows}
            {...box}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
