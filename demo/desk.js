// The desk's own script: opens tickets in place, as single-page help desks do, and lets guests answer.

const guestLabels = new WeakMap();

document.addEventListener('click', (event) => {
  const link = event.target.closest('nav.list a');
  if (link && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    event.preventDefault();
    history.pushState({}, '', link.href);
    void show(link.href);
  }
  if (event.target.closest('button.next')) void answer();
  const kind = event.target.closest('button.kind');
  if (kind) writeNote(kind);
});

/** Writes to colleagues instead of to the guest, and back. */
function writeNote(button) {
  const label = button.form.querySelector('label');
  const note = button.getAttribute('aria-pressed') === 'false';
  button.setAttribute('aria-pressed', String(note));
  if (note) guestLabels.set(label, [...label.childNodes]);
  label.replaceChildren(...(note ? ['Private note'] : guestLabels.get(label)));
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  event.target.querySelector('output').textContent = 'This is a demonstration: nothing was sent.';
});

window.addEventListener('popstate', () => void show(location.href));

async function show(address) {
  const fetched = await parse(await fetch(address));
  if (address !== location.href) return;
  document.title = fetched.title;
  for (const part of ['nav.list', 'main']) {
    document.querySelector(part).replaceWith(fetched.querySelector(part));
  }
}

async function answer() {
  const fetched = await parse(await fetch(`/ticket/next${location.search}`, { method: 'POST' }));
  const message = fetched.querySelector('.message');
  if (message) document.querySelector('.thread').append(message);
  document.querySelector('button.next')?.remove();
}

async function parse(response) {
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

// `?answer=5`: the guest answers by itself after five seconds.
const seconds = Number(new URLSearchParams(location.search).get('answer'));
if (seconds > 0) setTimeout(answer, seconds * 1000);
