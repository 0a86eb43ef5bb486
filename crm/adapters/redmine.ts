import { defineAdapter, type Way } from '../adapter.ts';
import { labelledCustomer, reporterOf, rolesOf } from './redmine-people.ts';

const SEEN = '2026-11-22';

/** Classes name the fields, in every language of the agent. */
const attribute = (name: string, via: string): Way => ({
  at: `.issue.details .${name}.attribute .value`,
  via,
  since: SEEN,
});

/** The title is written as the agent likes it, its day mostly with slashes; the link holds the day for certain. */
const time = (at: string): Way[] => [
  { at: `${at} a[href*="from="]`, attribute: ['href', 'title'], joined: true, via: 'Issue', since: SEEN },
  { at: `${at} abbr[title]`, attribute: 'title', via: 'Issue', since: SEEN },
];

export default defineAdapter({
  id: 'redmine',
  facts: {
    confidence: 'seen',
    note: 'Redmine 5.0.4 of Debian seen running in English. Who the customer is the page does not tell: a custom field such as "Customer", else whoever opened the issue and is not known as an agent. Colleagues are known by their private notes, by an assignment, or by the list of possible assignees where the customer is not in it; others stay unknown',
    since: SEEN,
  },
  composer: {
    note: ['form:has([name="issue[private_notes]"]:checked) textarea[name="issue[notes]"]'],
    reply: ['textarea[name="issue[notes]"]'],
    since: SEEN,
  },
  pages: [
    {
      kind: 'ticket',
      address: /\/issues\/(?<id>\d+)(?:\/edit)?(?=$|[?#])/,
      fingerprint: '.issue.details .attributes',
      id: [{ at: '#content > h2', pick: /#(\d+)\b/, via: 'Heading', since: SEEN }],
      channel: 'unknown',
      fields: {
        subject: [{ at: '.issue.details .subject h3', via: 'Subject', since: SEEN }],
        status: [attribute('status', 'Status')],
        priority: [attribute('priority', 'Priority')],
        queue: [{ at: '#header .current-project', via: 'Project', since: SEEN }],
        createdAt: time('.issue.details > .author'),
        updatedAt: time('.issue.details > .author a[href*="from="] ~').slice(0, 1),
        'customer.name': [
          labelledCustomer('name'),
          { at: '.issue.details > .author a.user[href$="/users/{person}"]', via: 'Added by', since: SEEN },
        ],
        'customer.email': [labelledCustomer('email')],
        'customer.phone': [labelledCustomer('phone')],
        'customer.company': [labelledCustomer('company')],
      },
      custom: [
        {
          row: '.attributes .attribute[class*="_cf"]',
          label: '.label',
          value: '.value',
          name: { attribute: 'class', pick: /\b(cf_\d+)\b/ },
          via: 'Custom fields',
          since: SEEN,
        },
      ],
      person: reporterOf,
      messages: {
        item: '.issue.details, #history .journal.has-notes',
        id: 'id',
        author: [{ at: '.issue.details > .author a.user, .note-header a.user', via: 'History', since: SEEN }],
        at: [...time('.author'), ...time('.note-header')],
        body: '.issue.details > .description > .wiki, .note > .wiki',
        // Redmine writes who is quoted in a line of its own, with a link to the note.
        quoted: 'blockquote, p:has(> a[href*="#note-"]):has(+ blockquote)',
        roles: rolesOf,
        via: 'Description and history',
        since: SEEN,
      },
    },
  ],
});
