import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/content.inline.js';
import 'tinymce/skins/content/default/content.js';

/** TinyMCE without a frame. */
export async function mount(host) {
  const box = host.appendChild(document.createElement('div'));
  box.style.minHeight = '80px';
  const [editor] = await tinymce.init({
    target: box,
    inline: true,
    license_key: 'gpl',
    skin_url: 'default',
    content_css: 'default',
    promotion: false,
  });
  return () => editor.getContent({ format: 'text' });
}
