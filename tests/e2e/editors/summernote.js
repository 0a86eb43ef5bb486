import jQuery from 'jquery';

/** Summernote without Bootstrap, as in FreeScout and EspoCRM. */
export async function mount(host) {
  Object.assign(window, { jQuery, $: jQuery });
  await import('summernote/dist/summernote-lite.js');
  const box = host.appendChild(document.createElement('div'));
  jQuery(box).summernote({ height: 120 });
  return () => host.querySelector('.note-editable').innerText;
}
