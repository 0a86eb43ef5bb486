import type { InterfaceWords } from '../interface-words.ts';

/** Wording of the side panel before there is advice, and what both pages share. */
export const INTERFACE: InterfaceWords = {
  'panel.options': 'Opciones',
  'panel.teach': 'Enseñar esta página',

  'state.reading': 'Leyendo la ficha…',
  'state.no-record': 'Aquí no hay ficha de cliente',
  'state.no-record.body': 'Abre un caso, un contacto o una empresa, y el consejo aparece solo.',
  'state.no-record.known': 'Esto es {crm}, pero no hay ninguna ficha abierta.',
  'state.not-enabled': 'Todavía no se lee este sitio',
  'state.not-enabled.body': 'Haz clic en el botón de Doorstep de la barra para leer esta pestaña una vez.',
  'state.not-enabled.always': 'O deja que lea este sitio siempre que haya un panel abierto:',
  'state.not-enabled.button': 'Siempre en este sitio',
  'state.not-enabled.origin': 'Pide permiso al navegador para {origin}, y para ningún otro sitio.',
  'state.not-enabled.refused':
    'El navegador no lo permitió. Aún puedes usar el botón de la barra, o intentarlo de nuevo.',
  'state.restricted': 'Esta página no se puede leer',
  'state.restricted.body':
    'Los navegadores no dejan entrar extensiones en sus propias páginas y tiendas. Cambia a la pestaña de tu mesa de ayuda.',
  'state.failed': 'Algo salió mal',
  'state.failed.next': 'Inténtalo de nuevo. Si sigue igual, recarga la página de la pestaña.',
  'state.failed.again': 'Intentar de nuevo',

  'fail.reader': 'No se pudo leer la página: {problem}',
  'fail.bad-record': 'Lo que llegó de la página no es una ficha: {problem}',
  'fail.no-answer': 'La página no respondió.',
  'fail.disconnected': 'La página corta la conexión una y otra vez.',
  'fail.orphaned':
    'Doorstep se actualizó mientras este panel estaba abierto. Cierra el panel y vuelve a abrirlo.',
  'fail.advice': 'La ficha se leyó, pero no se pudo elaborar el consejo: {problem}',

  'site.always': 'Lee {origin} siempre que haya un panel abierto.',
  'site.stop': 'Dejar de leer este sitio',

  'storage.unreadable':
    'No se pudieron leer los ajustes guardados del equipo ({problem}). Se usan los de fábrica; la copia ilegible se conserva en este navegador.',
  'storage.unread':
    'El navegador no pudo cargar los ajustes guardados del equipo ({problem}). No se han perdido. Mientras tanto se usan los de fábrica, y no se puede guardar nada hasta que se carguen.',
  'storage.refused': 'El navegador no pudo guardar ({problem}). No se cambió nada. Inténtalo de nuevo.',
};
