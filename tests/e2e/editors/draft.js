import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Draft.js, as in Gorgias. */
export function mount(host) {
  let state;
  const Box = () => {
    const [editorState, onChange] = useState(EditorState.createEmpty());
    state = editorState;
    return createElement(Editor, { editorState, onChange });
  };
  createRoot(host).render(createElement(Box));
  return () => state.getCurrentContent().getPlainText('\n');
}
