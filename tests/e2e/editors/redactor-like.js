/** Like Redactor, Froala and Gmail: the browser's own editing in a box, with the text in a hidden field. */
export function mount(host) {
  const box = host.appendChild(document.createElement('div'));
  box.contentEditable = 'true';
  box.className = 'redactor-styles';
  box.style.minHeight = '80px';
  box.append(document.createElement('p'));
  box.firstChild.append(document.createElement('br'));
  const field = host.appendChild(document.createElement('input'));
  field.type = 'hidden';
  box.addEventListener('input', () => {
    field.value = box.innerText;
  });
  return () => field.value;
}
