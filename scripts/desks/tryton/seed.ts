import { type Call, connect } from './rpc.ts';

/** What goes into a fresh database; see parties.json. */
export interface Seed {
  company: string;
  agents: { login: string; name: string; email: string }[];
  parties: Party[];
  opportunities: Opportunity[];
}

interface Party {
  key: string;
  name: string;
  language?: string;
  address?: { party_name: string; city: string };
  mechanisms: { type: string; value: string; name?: string }[];
  categories: string[];
  notes: Note[];
}

interface Opportunity {
  key: string;
  party?: string;
  /** Value of one of the party's contact mechanisms. */
  contact?: string;
  employee?: string;
  description: string;
  reference?: string;
  start: string;
  amount?: string;
  comment?: string;
  notes: Note[];
}

interface Note {
  by: string;
  text: string;
}

type Ids = Record<string, number>;

/** What an agent of a service and sales desk may do. */
const GROUPS = ['Sales', 'Sale Opportunity', 'Party Administration'];

/** Fills a fresh database through Tryton's own API, one password for everybody; returns the ids of records by their keys. */
export async function fill(database: string, password: string, seed: Seed): Promise<Ids> {
  const call = await connect(database, 'admin', password);
  await endWizards(call);
  const languages = await idsBy(call, 'ir.lang', 'code');
  const ids: Ids = {};

  const company = await companyOf(call, seed.company);
  const employees: Ids = {};
  const groups = await idsBy(call, 'res.group', 'name');
  for (const { login, name, email } of seed.agents) {
    const party = await create(call, 'party.party', { name });
    const employee = await create(call, 'company.employee', { party, company });
    employees[login] = employee;
    await create(call, 'res.user', {
      ...{ name, login, password, email, language: languages.en },
      groups: [['add', GROUPS.map((group) => known(groups, group))]],
      ...{ companies: [['add', [company]]], company, employees: [['add', [employee]]], employee },
    });
  }

  const authors = new Map<string, Call>();
  for (const { login } of seed.agents) authors.set(login, await connect(database, login, password));
  const write = async (resource: string, notes: Note[]) => {
    // The author of a note is whoever is signed in.
    for (const { by, text } of notes) {
      const author = authors.get(by);
      if (!author) throw new Error(`No agent ${by}.`);
      await create(author, 'ir.note', { resource, message: text });
    }
  };

  const categories: Ids = {};
  for (const name of new Set(seed.parties.flatMap((party) => party.categories))) {
    categories[name] = await create(call, 'party.category', { name });
  }
  for (const { key, name, language, address, mechanisms, notes, ...party } of seed.parties) {
    ids[key] = await create(call, 'party.party', {
      name,
      lang: language ? known(languages, language) : null,
      addresses: address ? [['create', [address]]] : [],
      contact_mechanisms: [['create', mechanisms]],
      categories: [['add', party.categories.map((one) => known(categories, one))]],
    });
    await write(`party.party,${ids[key]}`, notes);
  }

  const [seller = call] = authors.values();
  for (const { key, party, contact, employee, start, amount, notes, ...words } of seed.opportunities) {
    ids[key] = await create(seller, 'sale.opportunity', {
      ...words,
      company,
      start_date: day(start),
      ...(party && { party: known(ids, party) }),
      ...(contact && { contact: await mechanism(call, contact) }),
      ...(employee && { employee: known(employees, employee) }),
      ...(amount && { amount: { __class__: 'Decimal', decimal: amount } }),
    });
    await write(`sale.opportunity,${ids[key]}`, notes);
  }
  return ids;
}

async function companyOf(call: Call, name: string): Promise<number> {
  const currency = await create(call, 'currency.currency', {
    ...{ name: 'Euro', symbol: '€', code: 'EUR', digits: 2 },
    rounding: { __class__: 'Decimal', decimal: '0.01' },
  });
  const party = await create(call, 'party.party', { name });
  return create(call, 'company.company', { party, currency });
}

/** Without this the set-up wizard covers the first page that somebody opens. */
async function endWizards(call: Call): Promise<void> {
  const model = 'ir.module.config_wizard.item';
  const open = await call(`${model}.search`, [['state', '=', 'open']], 0, null, null);
  await call(`${model}.write`, open, { state: 'done' });
}

async function create(call: Call, model: string, values: Record<string, unknown>): Promise<number> {
  const [id] = (await call(`${model}.create`, [values])) as number[];
  if (id === undefined) throw new Error(`${model}: nothing was made.`);
  return id;
}

async function idsBy(call: Call, model: string, field: string): Promise<Ids> {
  const found = await call(`${model}.search_read`, [], 0, null, null, [field]);
  return Object.fromEntries(
    (found as { id: number; [field: string]: unknown }[]).map((one) => [one[field], one.id]),
  );
}

async function mechanism(call: Call, value: string): Promise<number> {
  return known(await idsBy(call, 'party.contact_mechanism', 'value'), value);
}

function known(ids: Ids, key: string): number {
  const id = ids[key];
  if (id === undefined) throw new Error(`Nothing is called ${key}.`);
  return id;
}

/** A date as the API wants it. */
function day(date: string) {
  const [year, month, day] = date.split('-').map(Number);
  return { __class__: 'date', year, month, day };
}
