import { defineAdapter, type FieldPath, type MessageRules, type PageRules, type Way } from '../adapter.ts';

/** Odoo 14 to 19 and its community forks: one form for every model, fields under their own names. */
const READ = '2026-11-22';

/** A form is always open for editing since 16: what is known stands in inputs, in links when read-only. */
const field = (name: string, via: string, pick?: RegExp): Way[] =>
  [' input', ' textarea', ' select', ' .o_form_uri', ''].map((inner) => ({
    at: `.o_field_widget[name="${name}"]${inner}`,
    ...(inner === '' && { without: 'button, a.btn, .o_phone_form_link' }),
    ...(pick && { pick }),
    via,
    since: READ,
  }));

/** A contact of a company is shown as "Company, Name". */
const PERSON = /^(?:.*, )?([^,]+)$/;
const COMPANY = /^(.+), [^,]+$/;
/** Languages are listed as "Spanish / Español" and "English (US)". */
const LANGUAGE = /^([^/(]+?)\s*(?:[/(].*)?$/;

const stage: Way[] = ['.o_arrow_button_current', '[aria-checked="true"]', '[aria-current="step"]'].map(
  (current) => ({ at: `.o_field_widget[name="stage_id"] ${current}`, via: 'Stage', since: READ }),
);

const common: Partial<Record<FieldPath, Way[]>> = {
  subject: field('name', 'Title'),
  status: stage,
  queue: field('team_id', 'Team'),
  createdAt: field('create_date', 'Created on'),
  updatedAt: field('write_date', 'Last updated on'),
};

const messages: MessageRules = {
  item: '.o-mail-Message, .o_Message',
  id: 'data-message-local-id',
  author: [{ at: '.o-mail-Message-author, .o_Message_authorName', via: 'Chatter', since: READ }],
  at: [
    {
      at: '.o-mail-Message-header .o-mail-Message-date, .o_Message_date',
      attribute: 'title',
      via: 'Chatter',
      since: READ,
    },
    { at: '.o-mail-Message-date', attribute: 'title', via: 'Chatter', since: READ },
  ],
  // The body of a mail is a shadow tree since 17.
  body: '.o-mail-Message-body, .o_Message_prettyBody',
  quoted: 'blockquote, .gmail_quote, .gmail_extra, [data-o-mail-quote]',
  chrome:
    'button, [role="button"], form, em.d-block.text-muted, .o-mail-Message-trackingValues, .o-mail-Composer',
  newestFirst: true,
  goesOn: '.o-squashed',
  roles: [
    { is: 'note', when: ':has(.o-mail-Message-body.o-note), .o-not-discussion' },
    { is: 'customer', author: 'customer' },
    { is: 'agent', when: '.o-selfAuthored' },
    { is: 'agent', author: '.o_field_widget[name="user_id"] input, .o_field_widget[name="user_id"] a' },
    { is: 'agent', author: '.o_user_menu .oe_topbar_name' },
  ],
  via: 'Chatter',
  since: READ,
};

/** The address names the model up to 17; since 18 mostly a menu, so the form's own fields tell the kind. */
const ADDRESS =
  /\/web\b[^#]*#(?=(?:.*&)?id=(?<id>\d+)(?:&|$))(?=(?:.*&)?model=(?:crm\.lead|res\.partner|helpdesk\.ticket|project\.task)(?:&|$))/;
const ADDRESS_18 = /\/(?:odoo|scoped_app)\/(?:[\w.-]+\/)+(?<id>\d+)(?=$|[?#])/;

const form = (fingerprint: string, rules: Pick<PageRules, 'kind' | 'fields'>): PageRules[] =>
  [ADDRESS, ADDRESS_18].map((address) => ({
    ...rules,
    address,
    fingerprint,
    // A record opened from another one lies above it in a dialog.
    pane: '.o_action_manager .o_form_view',
    channel: 'unknown',
    tags: [
      {
        at: '.o_field_widget[name="tag_ids"] .o_tag_badge_text, .o_field_widget[name="category_id"] .o_tag_badge_text, .o_field_widget[name="tag_ids"] .o_badge_text, .o_field_widget[name="category_id"] .o_badge_text',
        via: 'Tags',
        since: READ,
      },
    ],
    optOuts: [
      {
        when: '[name="mail_action_blacklist_remove"], [name="phone_action_blacklist_remove"]',
        out: 'marketing',
        via: 'Blacklist mark beside the address',
        since: READ,
      },
    ],
    custom: [
      {
        row: '.o_wrap_field:has(.o_field_widget[name^="x_"]), .o_inner_group tr:has(.o_field_widget[name^="x_"])',
        label: 'label.o_form_label',
        value:
          '.o_field_widget input, .o_field_widget select, .o_field_widget textarea, .o_field_widget.o_readonly_modifier, td > span.o_field_widget',
        empty: ':has(.o_field_empty)',
        via: 'Custom fields',
        since: READ,
      },
    ],
    messages,
  }));

export default defineAdapter({
  id: 'odoo',
  facts: {
    confidence: 'source',
    note: 'Form and chatter after the public source of 15 to 19; not yet seen running. Names of fields of the Enterprise help desk are guessed',
    since: READ,
  },
  composer: {
    note: [
      '.o-mail-Chatter:has(.o-mail-Chatter-logNote.active) .o-mail-Composer-input:not(.o-mail-Composer-fake)',
      '.o-mail-Chatter:has(.o-mail-Chatter-logNote.active) .o-mail-Composer-html',
      // Up to 16.
      '.o_Chatter:has(.o_ChatterTopbar_buttonLogNote.o-active) .o_ComposerTextInput_textarea',
    ],
    reply: [
      '.o-mail-Chatter:has(.o-mail-Chatter-sendMessage.active) .o-mail-Composer-input:not(.o-mail-Composer-fake)',
      '.o-mail-Chatter:has(.o-mail-Chatter-sendMessage.active) .o-mail-Composer-html',
      '.o_Chatter:has(.o_ChatterTopbar_buttonSendMessage.o-active) .o_ComposerTextInput_textarea',
    ],
    since: READ,
  },
  pages: [
    ...form('.o_form_view .o_field_widget[name="vat"], .o_form_view .o_field_widget[name="category_id"]', {
      kind: 'contact',
      fields: {
        'customer.name': field('name', 'Name'),
        'customer.email': field('email', 'Email'),
        'customer.phone': [...field('phone', 'Phone'), ...field('mobile', 'Mobile')],
        'customer.company': field('parent_id', 'Company'),
        'customer.language': field('lang', 'Language', LANGUAGE),
        'customer.timeZone': field('tz', 'Time zone'),
      },
    }),
    ...form(
      '.o_form_view .o_field_widget[name="email_from"], .o_form_view .o_field_widget[name="probability"]',
      {
        kind: 'lead',
        fields: {
          ...common,
          'customer.name': [
            ...field('contact_name', 'Contact name'),
            ...field('partner_id', 'Customer', PERSON),
          ],
          'customer.email': field('email_from', 'Email'),
          'customer.phone': [...field('phone', 'Phone'), ...field('mobile', 'Mobile')],
          'customer.company': [
            ...field('partner_name', 'Company name'),
            ...field('partner_id', 'Customer', COMPANY),
          ],
          'customer.language': field('lang_id', 'Language', LANGUAGE),
        },
      },
    ),
    ...form(
      '.o_form_view .o_field_widget[name="partner_email"], .o_form_view .o_field_widget[name="ticket_type_id"], .o_form_view .o_field_widget[name="project_id"]',
      {
        kind: 'ticket',
        fields: {
          ...common,
          'customer.name': [
            ...field('partner_name', 'Customer name'),
            ...field('partner_id', 'Customer', PERSON),
          ],
          'customer.email': field('partner_email', 'Customer email'),
          'customer.phone': field('partner_phone', 'Phone'),
          'customer.company': field('partner_id', 'Customer', COMPANY),
        },
      },
    ),
  ],
});
