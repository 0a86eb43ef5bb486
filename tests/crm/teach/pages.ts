/** One customer as the made-up pages show them. */
export interface Shown {
  name: string;
  email: string;
  phone: string;
  subject: string;
  state: string;
}

export const MAREIKE: Shown = {
  name: 'Mareike Brandt',
  email: 'mareike.brandt@kunde.example',
  phone: '+49 30 555 0101',
  subject: 'Rechnung doppelt erhalten',
  state: 'Offen',
};
export const TOMAS: Shown = {
  name: 'Tomás de la Cruz',
  email: 'tomas@correo.example',
  phone: '+34 91 555 0102',
  subject: 'No llega el pedido',
  state: 'Wartet',
};

/** The many ways to lay out a value; in each, `[pick]` marks nothing: the tests find values by their words. */
export const LAYOUTS: Record<string, (shown: Shown) => string> = {
  'rows of two cells': ({ name, email, phone, state }) =>
    `<table><tr><td>Kundin</td><td>${name}</td></tr><tr><td>Schreibt von</td><td>${email}</td></tr>
     <tr><td>Rückruf</td><td>${phone}</td></tr><tr><td>Stand</td><td>${state}</td></tr></table>`,
  'a list of terms': ({ name, email, phone, state }) =>
    `<dl><dt>Kundin</dt><dd>${name}</dd><dt>Schreibt von</dt><dd>${email}</dd><dt>Rückruf</dt><dd>${phone}</dd><dt>Stand</dt><dd>${state}</dd></dl>`,
  'hashed classes': ({ name, email, phone, state }) =>
    [
      ['Halterin', name],
      ['Schreibt von', email],
      ['Rückruf', phone],
      ['Stand', state],
    ]
      .map(
        ([label, value]) =>
          `<div class="css-1x9kq2"><span class="sc-bdVaJa">${label}</span><div class="kXq81z"><b>${value}</b><button>Edit</button></div></div>`,
      )
      .join(''),
  'labels with a colon in one text': ({ name, email, phone, state }) =>
    `<p><b>Kundin:</b> ${name}</p><p>Schreibt von: ${email}</p><p>Rückruf: <i>${phone}</i></p><p>Stand: ${state}</p>`,
  'boxes to type in': ({ name, email, phone, state }) =>
    `<form><label>Kundin <input value="${name}"></label><label for="m">Schreibt von</label><input id="m" value="${email}">
     <label for="p">Rückruf</label><input id="p" value="${phone}"><label for="s">Stand</label><select id="s"><option>Neu</option><option selected>${state}</option></select></form>`,
  'a shadow tree': ({ name, email, phone, state }) =>
    `<x-card><template shadowrootmode="open"><div><div class="term">Kundin</div><div class="data"><slot></slot><a href="#">${name}</a></div></div>
     <div><div class="term">Schreibt von</div><div class="data">${email}</div></div><div><div class="term">Rückruf</div><div class="data">${phone}</div></div><div><div class="term">Stand</div><div class="data">${state}</div></div></template></x-card>`,
  'a frame': ({ name, email, phone, state }) =>
    `<iframe srcdoc="<table><tr><th>Kundin</th><td>${name}</td></tr><tr><th>Schreibt von</th><td>${email}</td></tr><tr><th>Rückruf</th><td>${phone}</td></tr><tr><th>Stand</th><td>${state}</td></tr></table>"></iframe>`,
  'names in the markup': ({ name, email, phone, state }) =>
    `<section><div data-testid="owner-display">${name}</div><div data-field="owner_mailbox">${email}</div><div class="callback-line">${phone}</div><div id="case-state">${state}</div></section>`,
};

/** The page of a record in one of the layouts, with things around it that no rule may trip over. */
export function pageOf(layout: string, shown: Shown): string {
  const fields = LAYOUTS[layout]?.(shown) ?? '';
  return `<!doctype html><html lang="de"><head><title>Fall</title></head><body><nav><a href="/">Start</a> <a href="/faelle">Fälle</a></nav>
    <main><h1>${shown.subject}</h1>${fields}</main><footer>Hilfe</footer></body></html>`;
}

/** A thread with hashed classes or telling ones; `who` writes each message. */
export function threadOf(
  shown: Shown,
  kind: 'hashed' | 'telling' | 'shadow',
  texts: [who: 'customer' | 'agent' | 'note', text: string][],
): string {
  const author = { customer: shown.name, agent: 'Jule Petersen', note: 'Jule Petersen' };
  return texts
    .map(([who, text], at) => {
      const time = `2026-11-0${at + 1}T09:30:00Z`;
      if (kind === 'telling') {
        const side = { customer: 'entry--inbound', agent: 'entry--outbound', note: 'entry--internal' }[who];
        return `<article class="entry ${side}" data-id="${4000 + at}"><header><b class="byline">${author[who]}</b><time datetime="${time}">gestern</time></header><div class="prose"><p>${text}</p><p>Zweiter Absatz ${at}.</p></div></article>`;
      }
      if (kind === 'shadow') {
        const side = { customer: 'from-client', agent: 'from-staff', note: 'staff-only' }[who];
        return `<x-mail class="${side}"><template shadowrootmode="open"><div><span>${author[who]}</span> <time datetime="${time}">gestern</time></div><div><p>${text}</p></div></template></x-mail>`;
      }
      return `<div class="css-q7x2k1"><div class="kXq81z"><span>${author[who]}</span><span title="${time}">vor 2 Tagen</span></div><div class="zPq8Rt"><div>${text}</div></div></div>`;
    })
    .join('');
}
