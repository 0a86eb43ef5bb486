import { defineAdapter, type Way } from '../adapter.ts';

const READ = '2026-11';

/** Ticket fields are always open for editing: selects and inputs under their own names. */
const field = (name: string, via: string): Way[] => [
  { at: `#itil-form select[name="${name}"]`, via, since: READ },
  { at: `#itil-form input[name="${name}"]`, via, since: READ },
];

const EMAIL = /^(\S+@\S+)$/;

const requester = (attribute: string, pick: RegExp): Way => ({
  at: 'select[data-actor-type="requester"] option[data-itemtype="User"]',
  attribute,
  pick,
  via: 'Requester',
  since: READ,
});

export default defineAdapter({
  id: 'glpi',
  facts: {
    confidence: 'source',
    note: 'Timeline and actors of 10 and 11 after the public source, not yet seen running; the names inside the form of the fields are hearsay',
    since: READ,
  },
  composer: {
    note: [
      'form:has([type="checkbox"][name="is_private"]:checked) iframe.tox-edit-area__iframe >>> body',
      'form:has([type="checkbox"][name="is_private"]:checked) textarea[name="content"]',
    ],
    reply: [
      'form:has([name="is_private"]) iframe.tox-edit-area__iframe >>> body',
      'form:has([name="is_private"]) textarea[name="content"]',
    ],
    since: READ,
  },
  pages: [
    {
      kind: 'ticket',
      address: /\/front\/ticket\.form\.php\?(?:.*&)?id=(?<id>\d+)(?=$|[&#])/,
      fingerprint: '.itil-timeline',
      id: [
        {
          at: '.itil-timeline .timeline-item.ITILContent',
          attribute: 'data-items-id',
          pick: /^(\d+)$/,
          via: 'Timeline',
          since: READ,
        },
      ],
      channel: 'unknown',
      fields: {
        subject: [
          ...field('name', 'Title'),
          { at: '.itil-timeline .ITILContent .card-title', via: 'Title', since: READ },
        ],
        status: field('status', 'Status'),
        priority: field('priority', 'Priority'),
        queue: field('itilcategories_id', 'Category'),
        'customer.name': [requester('data-text', /^(?!\S+@\S+$)(.+)$/)],
        'customer.email': [
          requester('data-default-email', EMAIL),
          requester('data-alternative-email', EMAIL),
          requester('data-text', EMAIL),
        ],
      },
      messages: {
        // A solution is an answer; log lines, validations and attached files are not anybody's words.
        item: '.itil-timeline .timeline-item:is(.ITILContent, .ITILFollowup, .ITILSolution, .TicketTask)',
        id: 'id',
        author: [
          { at: '.creator > .badge a[href*="user.form.php"]', via: 'Timeline', since: READ },
          { at: '.creator > .badge > span:not(:has(> i))', via: 'Timeline', since: READ },
        ],
        at: [
          {
            at: '.creator > .badge > [data-bs-toggle="tooltip"]:has(> i)',
            attribute: ['data-bs-original-title', 'title'],
            via: 'Timeline',
            since: READ,
          },
          { at: '.creator > .badge > span:has(> i)', via: 'Timeline', since: READ },
        ],
        body: '.read-only-content .rich_text_container, .read-only-content:not(:has(.rich_text_container))',
        chrome: 'button, [role="button"], form, .card-title',
        roles: [
          { is: 'note', when: '.private-item' },
          // A task is planned work of the team, whoever may see it.
          { is: 'note', when: '.TicketTask' },
          { is: 'customer', author: 'customer' },
          { is: 'agent', when: '.ITILSolution' },
          { is: 'agent', author: 'select[data-actor-type="assign"] option[data-itemtype="User"]' },
          // Whoever is assigned writes on the right; observers stand in the middle.
          { is: 'agent', when: '.ITILFollowup:has(.timeline-content.t-right:not(.t-middle))' },
        ],
        via: 'Timeline',
        since: READ,
      },
      generic: ['fields'],
    },
  ],
});
