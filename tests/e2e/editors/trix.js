import 'trix';

export function mount(host) {
  const box = host.appendChild(document.createElement('trix-editor'));
  return () => box.editor.getDocument().toString();
}
