import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** ProseMirror by way of TipTap, as in HubSpot, Intercom, Chatwoot and Frappe. */
export function mount(host) {
  const editor = new Editor({ element: host, extensions: [StarterKit] });
  return () => editor.getText({ blockSeparator: '\n\n' });
}
