import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/content.inline.js';
import 'tinymce/skins/content/default/content.js';

/** TinyMCE in its frame, as in SuiteCRM, Krayin and GLPI. */
export async function mount(host) {
  const area = host.appendChild(document.createElement('textarea'));
  const [editor] = await tinymce.init({
    target: area,
    license_key: 'gpl',
    skin_url: 'default',
    content_css: 'default',
    promotion: false,
  });
  return () => editor.getContent({ format: 'text' });
}
