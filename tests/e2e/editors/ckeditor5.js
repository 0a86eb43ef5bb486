import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';

/** CKEditor 5, as in Zendesk and Request Tracker 6. */
export async function mount(host) {
  const editor = await ClassicEditor.create(host, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  return () => {
    const lines = [];
    for (const paragraph of editor.model.document.getRoot().getChildren()) {
      const text = [...paragraph.getChildren()];
      lines.push(text.map((node) => node.data ?? '\n').join(''));
    }
    return lines.join('\n\n');
  };
}
