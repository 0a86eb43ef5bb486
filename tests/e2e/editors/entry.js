/** Puts an editor into the demo desk's page in place of its reply box, and lets the test ask it for its text. */
export async function start(mount) {
  const field = document.querySelector('#reply');
  const host = document.createElement('div');
  host.id = 'editor';
  host.style.cssText = 'width: 480px; min-height: 80px; border: 1px solid';
  field.replaceWith(host);
  document.addEventListener('submit', () => document.body.setAttribute('data-submitted', ''), true);
  window.editorText = await mount(host);
  document.body.setAttribute('data-editor-ready', '');
}
