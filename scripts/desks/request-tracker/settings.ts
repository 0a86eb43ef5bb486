export interface DeskSettings {
  /** How RT shows a ticket's history: loaded after the page (its default), with it, or on demand. */
  history?: 'delay' | 'always' | 'click' | 'scroll';
  /** Fill the requestor panel, which is empty by RT's default, and the pages of users. */
  moreAboutRequestors?: boolean;
}

/** RT's settings for one folder that holds everything it writes: nothing under /etc or /var is touched. */
export function siteConfig(folder: string, port: number, settings: DeskSettings = {}): string {
  const { history = 'delay', moreAboutRequestors = true } = settings;
  const text = (value: string) => `'${value.replace(/[\\']/g, '\\$&')}'`;
  const set: [string, string][] = [
    ['rtname', text('example.org')],
    ['Organization', text('example.org')],
    ['CorrespondAddress', text('support@example.org')],
    ['CommentAddress', text('notes@example.org')],
    ['DatabaseType', text('SQLite')],
    ['DatabaseName', text(`${folder}/rtdb`)],
    ['WebDomain', text('127.0.0.1')],
    ['WebPort', String(port)],
    ['WebBaseURL', text(`http://127.0.0.1:${port}`)],
    ['WebSecureCookies', '0'],
    // Mail is written to a temporary file: none leaves.
    ['MailCommand', text('testfile')],
    ['LogToSyslog', 'undef'],
    ['LogToSTDERR', text('error')],
    ['Timezone', text('UTC')],
    ['ShowHistory', text(history)],
    ...(moreAboutRequestors
      ? [
          ['MoreAboutRequestorExtraInfo', text('Organization, WorkPhone, City, Comments')] as [
            string,
            string,
          ],
          ['UserSummaryExtraInfo', text('RealName, EmailAddress, Name, Organization, WorkPhone, Lang')] as [
            string,
            string,
          ],
        ]
      : []),
  ];
  const places = { VarPath: 'var', MasonDataDir: 'mason', MasonSessionDir: 'session' };
  return [
    ...set.map(([name, value]) => `Set($${name}, ${value});`),
    ...Object.entries(places).map(([name, place]) => `$RT::${name} = ${text(`${folder}/${place}`)};`),
    '1;',
    '',
  ].join('\n');
}
