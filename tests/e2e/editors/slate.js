import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

export function mount(host) {
  const editor = withHistory(withReact(createEditor()));
  const Box = () => {
    const [initialValue] = useState([{ type: 'paragraph', children: [{ text: '' }] }]);
    return createElement(Slate, { editor, initialValue }, createElement(Editable));
  };
  createRoot(host).render(createElement(Box));
  return () => editor.children.map((node) => Node.string(node)).join('\n');
}
