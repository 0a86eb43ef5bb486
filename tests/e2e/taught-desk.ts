export interface Case {
  owner: string;
  mail: string;
  subject: string;
  breed?: string;
  wish: string;
  messages: [author: string, text: string][];
}

const AGENT = 'Enno Petersen';

/** Records of a made-up CRM whose words and markup no word list knows. */
export const CASES: Record<string, Case> = {
  '7301': {
    owner: 'Wiebke Harms',
    mail: 'wiebke.harms@post.example',
    subject: 'Zaun steht schief',
    breed: 'Dackel',
    wish: 'gern per Telefon',
    messages: [
      ['Wiebke Harms', 'Der Zaun steht schief. Wer kommt vorbei?'],
      [AGENT, 'Wir schicken jemanden am Freitag.'],
      ['Wiebke Harms', 'Gut, ich bin zu Hause.'],
    ],
  },
  '7302': {
    owner: 'Oke Jansen',
    mail: 'oke@post.example',
    subject: 'Pumpe läuft nicht',
    breed: 'Collie',
    wish: 'no calls please',
    messages: [
      ['Oke Jansen', 'Die Pumpe läuft nicht mehr.'],
      [AGENT, 'Ist der Stecker drin?'],
      [AGENT, 'Sonst tauschen wir sie.'],
    ],
  },
  '7303': {
    owner: 'Swantje Thomsen',
    mail: 'swantje@post.example',
    subject: 'Hund entlaufen',
    wish: 'egal',
    messages: [['Swantje Thomsen', 'Der Hund ist weg.']],
  },
};

/** The page of one record: labels of its own, hashed classes, no `mailto:`, the thread in a shadow tree. */
export function casePage(id: string, { owner, mail, subject, breed, wish, messages }: Case): string {
  const row = (label: string, value: string) =>
    `<div class="css-1kq8zx"><span class="sc-aXZVg">${label}</span><div class="sc-gEvEer kzqWxP"><span>${value}</span></div></div>`;
  const thread = messages
    .map(
      ([author, text], at) =>
        `<div class="css-9fj2ka"><div class="x1"><span>${author}</span><span>0${at + 1}.11.2026 09:30</span></div><div class="x2"><div>${text}</div></div></div>`,
    )
    .join('');
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Hof ${id}</title>
<style>body{font:15px sans-serif;margin:24px;max-width:720px}.css-1kq8zx{display:flex;gap:12px;padding:4px}.sc-aXZVg{width:120px;color:#666}</style></head>
<body><div><a href="/">Hof</a> <a href="/vorgang">Vorgänge</a></div><div class="css-77ab"><div class="sc-t1t1e">${subject}</div>
<div class="css-grid">${row('Halter', `<a href="/weg">${owner}</a>`)}${row('Schreibt von', mail)}${breed ? row('Rasse', breed) : ''}${row('Zuletzt da', '14.10.2026')}${row('Stall', 'Nord 3')}</div>
<hof-verlauf><template shadowrootmode="open"><div>${thread}</div></template></hof-verlauf></div>
<iframe style="border:0;height:60px" srcdoc="<table><tr><th>Kontakt</th><td>${wish}</td></tr></table>"></iframe>
<script>window.clicked = 0; for (const kind of ['mousedown', 'pointerdown', 'click']) document.addEventListener(kind, () => { window.clicked += 1; });</script>
</body></html>`;
}
