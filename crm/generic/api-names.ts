import { type Meaning, meaningOf } from './labels.ts';

/** Attributes in which web CRMs keep a field's own name, whatever the agent's language. */
const CARRIERS =
  /^(name|field|itemprop|formcontrolname|data-(?:[a-z]+-)*(?:name|fieldname|field|field-name|property|attribute|prop|key|column|test|testid|test-id|test-selector|qa|cy|zcqa))$/;

/** What such names have around the field's own: they say what kind of thing carries it. */
const AROUND = new Set(
  'field fields value values input control widget property record row cell item detail details view text display form data dynamic container wrapper read readonly edit inline custom attribute sfdc test cf block section header card box info sidebar ticket case issue c the'.split(
    ' ',
  ),
);

/** Names that no label has; the words of labels count as well. */
const NAMES: Partial<Record<Meaning, string>> = {
  person: 'partner',
  email: 'e mail|emailaddress|email1|email from',
  phone: 'phonenumber|mobilephone|phone work|phone mobile',
  company: 'accountname|organization name|parent',
  agent: 'assigned user|assigned user name|user id',
  createdAt: 'createdat|date entered',
  updatedAt: 'updatedat|modified at|modifiedat|write date|date modified',
  language: 'lang|locale',
};

const MEANINGS = new Map<string, Meaning>();
for (const [meaning, names] of Object.entries(NAMES) as [Meaning, string][])
  for (const name of names.split('|')) MEANINGS.set(name, meaning);

/** Any form may name its fields so. */
const ANYBODYS = /^(name|user|from|author|sender|service|file)$/;

export interface ApiName {
  meaning: Meaning;
  attribute: string;
  name: string;
}

/** Classes and ids that name a field of the customer; names of other things are too common there. */
const OF_CUSTOMER =
  /^(?:[a-z]+[-_])?(?:customer|client|contact|requester|requestor|guest)[-_]?(?:full[-_]?)?(name|e?-?mail|phone|company|organi[sz]ation)$/i;
const BY_CLASS: Record<string, Meaning> = { name: 'person', phone: 'phone' };

function classNameOf(element: Element): ApiName | undefined {
  for (const attribute of ['class', 'id']) {
    const names = (element.getAttribute(attribute) ?? '').slice(0, 300);
    // Asked of every element of the page, and true of few.
    if (!/customer|client|contact|request|guest/i.test(names)) continue;
    for (const name of names.split(/\s+/)) {
      const told = OF_CUSTOMER.exec(name)?.[1]?.toLowerCase();
      if (told)
        return { meaning: BY_CLASS[told] ?? (/mail/.test(told) ? 'email' : 'company'), attribute, name };
    }
  }
  return undefined;
}

/** What an element's field name says it holds, or undefined. */
export function apiNameOf(element: Element): ApiName | undefined {
  for (const attribute of element.getAttributeNames().slice(0, 30)) {
    const value = CARRIERS.test(attribute) ? (element.getAttribute(attribute) ?? '') : '';
    if (value.length > 80 || value.length < 2) continue;
    const words = wordsOf(value);
    const plain = words.replace(/ id$/, '');
    const meaning =
      MEANINGS.get(words) ?? MEANINGS.get(plain) ?? (ANYBODYS.test(plain) ? undefined : meaningOf(plain));
    if (meaning) return { meaning, attribute, name: value };
  }
  return classNameOf(element);
}

/** `sfdc:RecordField.Case.ContactEmail`, `property-input-contact_email` → `contact email`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !AROUND.has(word))
    .join(' ');
}
