/** Wording of the side panel before there is advice, and what both pages share. `{name}` marks a slot. */
export const INTERFACE = {
  'panel.options': 'Options',
  'panel.teach': 'Teach this page',

  'state.reading': 'Reading the record…',
  'state.no-record': 'No customer record here',
  'state.no-record.body': 'Open a ticket, contact or company, and the advice appears by itself.',
  'state.no-record.known': 'This is {crm}, but no single record is open.',
  'state.not-enabled': 'Not reading this site yet',
  'state.not-enabled.body': 'Click the Doorstep button in the toolbar to read this tab once.',
  'state.not-enabled.always': 'Or let it read this site each time a panel is open:',
  'state.not-enabled.button': 'Always on this site',
  'state.not-enabled.origin': 'Asks your browser for {origin}, and for no other site.',
  'state.not-enabled.refused':
    'The browser did not allow it. You can still use the toolbar button, or try again.',
  'state.restricted': 'This page cannot be read',
  'state.restricted.body':
    'Browsers keep extensions out of their own pages and stores. Switch to the tab with your help desk.',
  'state.failed': 'Something went wrong',
  'state.failed.next': 'Try again. If it stays, reload the page in the tab.',
  'state.failed.again': 'Try again',

  'fail.reader': 'The page could not be read: {problem}',
  'fail.bad-record': 'What came from the page is not a record: {problem}',
  'fail.no-answer': 'The page did not answer.',
  'fail.disconnected': 'The page cuts the connection again and again.',
  'fail.orphaned': 'Doorstep was updated while this panel was open. Close the panel and open it again.',
  'fail.advice': 'The record was read, but the advice could not be worked out: {problem}',

  'site.always': 'Reads {origin} whenever a panel is open.',
  'site.stop': 'Stop reading this site',

  'storage.unreadable':
    'The saved team settings could not be read ({problem}). The built-in settings are used; the unreadable copy is kept in this browser.',
  'storage.unread':
    'The browser could not load the saved team settings ({problem}). They are not lost. The built-in settings are used meanwhile, and nothing can be saved until they are loaded.',
  'storage.refused': 'The browser could not save ({problem}). Nothing was changed. Try again.',
} as const satisfies Record<string, string | { one: string; other: string }>;
