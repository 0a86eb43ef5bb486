/** How a page is known to belong to a product, before the product's rules are loaded. */
export interface Product {
  /** Name of the adapter's file and of its folder of fixtures. */
  id: string;
  label: string;
  /** Hosts of a product that runs on its vendor's servers. */
  host?: RegExp;
  /** Selector that only pages of the product match: a self-hosted one lies under any host. */
  mark?: string;
}

/** Every product that is read by rules of its own, in the order in which they are tried. */
export const products: readonly Product[] = [
  {
    id: 'request-tracker',
    label: 'Request Tracker',
    mark: 'body[id^="comp-Ticket-"], #comp-User-Summary, .ticket-info-basics',
  },
  { id: 'odoo', label: 'Odoo', mark: '.o_web_client .o_form_view' },
  { id: 'osticket', label: 'osTicket', mark: '.tixTitle' },
  { id: 'redmine', label: 'Redmine', mark: '.controller-issues .issue.details' },
  { id: 'freescout', label: 'FreeScout', mark: 'body[data-conversation_id]' },
  { id: 'zammad', label: 'Zammad', mark: '.ticketZoom, [data-test-id^="article-bubble-"]' },
  {
    id: 'salesforce',
    label: 'Salesforce',
    host: /\.(force|salesforce)\.(com|mil)$/,
    mark: '.windowViewMode-normal',
  },
  { id: 'atomic-crm', label: 'Atomic CRM', mark: '[href$="#/companies"] ~ [href$="#/deals"]' },
  { id: 'dynamics-365', label: 'Dynamics 365', host: /\.dynamics\.com$/, mark: '[data-id="editFormRoot"]' },
  {
    id: 'chatwoot',
    label: 'Chatwoot',
    host: /^app\.chatwoot\.com$/,
    mark: '[data-bubble-name], .ProseMirror-woot-style',
  },
  { id: 'zendesk', label: 'Zendesk', host: /\.zendesk\.com$/ },
  { id: 'tryton', label: 'Tryton', mark: '#tabcontent .screen-container' },
  { id: 'espocrm', label: 'EspoCRM', mark: '.detail[data-scope] .cell[data-name]' },
  {
    id: 'suitecrm',
    label: 'SuiteCRM',
    mark: '.detail-view-row-item[data-field], scrm-record, .classic-view-container',
  },
  { id: 'glpi', label: 'GLPI', mark: '.itil-timeline' },
  { id: 'gmail', label: 'Gmail', host: /^mail\.google\.com$/ },
  {
    id: 'znuny',
    label: 'Znuny, OTRS or OTOBO',
    mark: '.TicketZoom #ArticleItems, form:has([name="Action"][value^="AgentTicket"]) #RichText',
  },
  { id: 'intercom', label: 'Intercom', host: /^app(\.\w+)?\.intercom\.(com|io)$/ },
  {
    id: 'freshdesk',
    label: 'Freshdesk',
    host: /\.(freshdesk|myfreshworks)\.com$/,
    mark: '.app-main-wrapper #ticket-details',
  },
  { id: 'vtiger', label: 'vtiger', mark: '.fieldBasicData, .summaryViewEntries' },
  { id: 'dolibarr', label: 'Dolibarr', mark: '.arearef .refid' },
  { id: 'zoho-desk', label: 'Zoho Desk', host: /^desk\.zoho\.[a-z.]+$/ },
  { id: 'hubspot', label: 'HubSpot', host: /^app(-\w+)?\.hubspot\.com$/ },
  { id: 'krayin', label: 'Krayin', mark: '#app [href*="/admin/leads"]' },
  { id: 'monica', label: 'Monica', mark: '#app[data-page] [href*="/vaults/"]' },
  { id: 'help-scout', label: 'Help Scout', host: /^secure\.helpscout\.net$/ },
  { id: 'front', label: 'Front', host: /^app\.frontapp\.com$/ },
  { id: 'gorgias', label: 'Gorgias', host: /\.gorgias\.com$/ },
  { id: 'frappe', label: 'Frappe', mark: '.frappe-control, .prose-f, .column > .field' },
  { id: 'zoho-crm', label: 'Zoho CRM', host: /^crm\.zoho(cloud)?\./ },
  { id: 'pipedrive', label: 'Pipedrive', host: /\.pipedrive\.com$/ },
  {
    id: 'twenty',
    label: 'Twenty',
    host: /\.twenty\.com$/,
    mark: '[id*="label-"][id$="-company"], [id*="label-"][id$="-domainName"]',
  },
  { id: 'demo-desk', label: 'Demo desk', mark: 'meta[name="generator"][content="Doorstep demo desk"]' },
];
