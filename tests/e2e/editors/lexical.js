import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';

export function mount(host) {
  host.setAttribute('contenteditable', 'true');
  const editor = createEditor({
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(host);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 0);
  editor.update(() => {
    $getRoot().append($createParagraphNode());
  });
  return () => editor.read(() => $getRoot().getTextContent());
}
