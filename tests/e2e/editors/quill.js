import Quill from 'quill';

/** Quill 2, as in ERPNext and Salesforce's rich text fields. */
export function mount(host) {
  const quill = new Quill(host);
  return () => quill.getText();
}
