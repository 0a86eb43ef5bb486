import { useState } from 'preact/hooks';
import { t } from '../../platform/language.ts';
import { LANGUAGES } from '../../playbook/languages.ts';
import { type Editing, problemAt } from './editing.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

const FORMS = ['formal', 'informal'] as const;
/** As the team pack takes it: letters first, so that it can stand in a placeholder. */
const NAME = /^[a-z][a-z0-9_]{0,39}$/;

/** What scripts are in where nothing tells the customer's language. */
export function LanguageSection({ team: { language = 'en' }, change }: Editing) {
  return (
    <OptionsSection id="language" title={t('language.title')} lead={t('language.lead')}>
      <SelectField
        label={t('language.label')}
        options={LANGUAGES.map(({ language: id, name }) => ({ id, name, lang: id }))}
        value={language}
        onChange={(chosen) => change({ language: chosen === 'en' ? undefined : chosen })}
      />
    </OptionsSection>
  );
}

/** How customers are addressed, where a language has more than one form. */
export function AddressSection({ team: { address }, change }: Editing) {
  return (
    <OptionsSection id="address" title={t('address.title')} lead={t('address.lead')}>
      <fieldset class="choices">
        <legend class="visually-hidden">{t('address.title')}</legend>
        {[undefined, ...FORMS].map((form) => (
          <label key={form ?? 'style'} class="tick">
            <input
              type="radio"
              name="address"
              checked={address === form}
              onChange={() => change({ address: form })}
            />
            {t(form ? `address.${form}` : 'address.style')}
          </label>
        ))}
      </fieldset>
    </OptionsSection>
  );
}

/** The lead's own values, which stand in any text. */
export function ValuesSection({ team: { values = {} }, problems, change }: Editing) {
  const [name, setName] = useState('');
  const free = NAME.test(name) && !Object.hasOwn(values, name);

  function remove(of: string): void {
    const { [of]: _, ...others } = values;
    change({ values: others });
  }

  return (
    <OptionsSection id="values" title={t('values.title')} lead={t('values.lead')}>
      {Object.entries(values).map(([of, value], at) => (
        <div key={of} class="entry-line">
          <TextField
            label={`{{team.${of}}}`}
            problem={problemAt(problems, `values.${of}`)}
            dir="auto"
            maxLength={200}
            value={value}
            onChange={(text) => change({ values: { ...values, [of]: text } })}
          />
          <button type="button" onClick={() => remove(of)}>
            {t('info.remove', { n: at + 1 })}
          </button>
        </div>
      ))}
      <form
        class="entry-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (!free) return;
          change({ values: { ...values, [name]: '' } });
          setName('');
        }}
      >
        <TextField
          label="{{team.…}}"
          placeholder="opening_hours"
          maxLength={40}
          value={name}
          onChange={(text) => setName(text.trim().toLowerCase())}
        />
        <button type="submit" disabled={!free}>
          {t('info.add')}
        </button>
      </form>
    </OptionsSection>
  );
}

/** Phrases that the team does not use, each with what serves better; added to the built-in ones. */
export function TabooSection({ team: { taboo = [] }, problems, change }: Editing) {
  const set = (at: number, part: 'phrase' | 'better', text: string) =>
    change({ taboo: taboo.map((one, place) => (place === at ? { ...one, [part]: text } : one)) });
  return (
    <OptionsSection id="taboo" title={t('taboo.title')}>
      {taboo.map((one, at) => (
        // The entries have no name but their place.
        <div key={at} class="entry-line">
          {(['phrase', 'better'] as const).map((part) => (
            <TextField
              key={part}
              label={`${t(`taboo.${part}`)} ${at + 1}`}
              problem={problemAt(problems, `taboo.${at}.${part}`)}
              dir="auto"
              maxLength={200}
              value={one[part]}
              onChange={(text) => set(at, part, text)}
            />
          ))}
          <button type="button" onClick={() => change({ taboo: taboo.filter((_, place) => place !== at) })}>
            {t('info.remove', { n: at + 1 })}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => change({ taboo: [...taboo, { phrase: '', better: '' }] })}>
        {t('info.add')}
      </button>
    </OptionsSection>
  );
}
