import { authProvider, dataProvider } from 'atomic-crm/src/providers/fakerest';
import { CRM } from 'atomic-crm/src/root/CRM';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import contacts from './contacts.json';

/** Atomic CRM with the data it keeps in the page itself, and our contacts among its invented ones. */
const NO_PICTURE = { src: 'data:,', title: '' };
const ids = {};

async function create(resource, data) {
  return (await dataProvider.create(resource, { data })).data.id;
}

async function add({ key, company, tags, tasks, notes, ...contact }) {
  const [company_id, ...tag_ids] = await Promise.all([
    company &&
      create('companies', { name: company, sector: 'Industrials', size: 10, logo: NO_PICTURE, sales_id: 0 }),
    ...tags.map((name) => create('tags', { name, color: '#eddcd2' })),
  ]);
  const contact_id = await create('contacts', {
    ...contact,
    company_id,
    tags: tag_ids,
    avatar: NO_PICTURE,
    gender: 'nonbinary',
    status: 'warm',
    has_newsletter: false,
    sales_id: 0,
  });
  for (const task of tasks) await create('tasks', { ...task, contact_id, sales_id: 0 });
  await Promise.all(
    notes.map((note) => create('contactNotes', { ...note, contact_id, sales_id: 0, status: 'warm' })),
  );
  ids[key] = contact_id;
}

await Promise.all(contacts.map(add));
// Where the tests find whom.
window.seeded = ids;
const crm = createElement(CRM, { dataProvider, authProvider, disableTelemetry: true });
createRoot(document.getElementById('root')).render(crm);
