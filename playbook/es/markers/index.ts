import type { Markers } from '../../markers.ts';
import { BEHAVIOUR } from './behaviour.ts';
import { CLASSES } from './classes.ts';
import { CUES } from './cues.ts';
import { RECORDED } from './recorded.ts';
import { STYLE } from './style.ts';
import { TODAY } from './today.ts';
import { WISHES } from './wishes.ts';

/** Spanish, of Spain and the Americas: how customers word what they want of contact. */
export const ES: Markers = {
  language: 'es',
  scripts: ['Latin'],
  spaceless: false,
  // Words that English does not share ("me", "no", "has" and "son" would tell both).
  stopWords:
    'el la los las un una unos unas de del al que en y por para con sin se lo le les nos mi mis su sus tu es esta este esto esa ese eso son soy estoy ser fue ha han hay he pero como mas muy ya si porque cuando donde cual quien desde hasta hoy ayer ahora tengo tiene quiero puedo puede necesito gracias favor hola buenos buenas dias ustedes usted solo nada todo tambien algo alguien nadie otra otro vez siempre nunca ni yo voy vamos hacer tampoco ninguna ningun aun entonces aqui estan bien'.split(
      ' ',
    ),
  spelling: {
    q: 'que',
    k: 'que',
    xq: 'por que',
    pq: 'por que',
    porq: 'porque',
    porqué: 'por que',
    xfa: 'por favor',
    xfavor: 'por favor',
    porfa: 'por favor',
    porfis: 'por favor',
    plis: 'por favor',
    tb: 'tambien',
    tmb: 'tambien',
    tbn: 'tambien',
    x: 'por',
    d: 'de',
    dnd: 'donde',
    tel: 'telefono',
    telf: 'telefono',
    tlf: 'telefono',
    fono: 'telefono',
    cel: 'celular',
    msj: 'mensaje',
    msg: 'mensaje',
    grax: 'gracias',
    grcs: 'gracias',
    repuesta: 'respuesta',
    ud: 'usted',
    uds: 'ustedes',
    vd: 'usted',
    vds: 'ustedes',
    min: 'minutos',
    wa: 'whatsapp',
    wsp: 'whatsapp',
    ak: 'aqui',
    aki: 'aqui',
    kiero: 'quiero',
    nesesito: 'necesito',
    nececito: 'necesito',
    yamar: 'llamar',
    yamame: 'llamame',
    yamen: 'llamen',
  },
  classes: CLASSES,
  negators: [
    '(no|nunca|jamas|ni|sin|tampoco|nada de|ninguna|ningun|en vez de|en lugar de|evitar|eviten|evite|dejen de|deje de|deja de|harto de|harta de|odio|detesto|prefiero que no|ya no)',
  ],
  attributions: [
    '(mi|mis|nuestro|nuestra|su|el|la|los|las|un|una) _ _? (dice|dijo|dicen|dijeron|quiere|quieren|queria|pide|pidio|pregunta|pregunto|escribe|escribio|insiste|prefiere|pone|me pide|me pidio|me dijo|me dice) (que|,) !(pregunte|les pregunte|le pregunte|os pregunte|te pregunte|llame yo)',
    '(mi|mis|nuestro|nuestra|nuestros|nuestras|su|sus|el|la|los|las|un|una) _ (!(y|que|me|nos|no) _)? (!(y|que|me|nos) _)? (quiere|quieren|necesita|necesitan|pide|piden|solicita|solicitan|desea|desean|exige|exigen|prefiere|prefieren|espera|esperan|agradeceria|agradecerian|querria|querrian|ha pedido|han pedido|han solicitado|ha solicitado|insiste|insisten) (que|una|un|hablar|la|el|en|otra|mas|explicaciones)',
    'a (mi|mis|nuestro|nuestra|nuestros|nuestras|su|sus|el|la|los|las|un|una) _ (!(y|que) _)? _? (le|les) (gusta|gustaria|encanta|encantaria|apetece|vendria|interesa|urge|conviene)',
    '(el|ella|ellos|ellas) (quiere|quieren|necesita|necesitan|pide|piden|prefiere|prefieren|querria|querrian) (que|una|un|hablar|la|el|otra|mas)',
    '(el|ella|ellos) (dice|dijo|dicen|quiere|pide|pidio|prefiere|insiste) (que|,)',
  ],
  contrasts: [
    '(pero|sin embargo|no obstante|ahora bien|eso si|aun asi|esta vez si) ,?',
    'por esta vez ,? (si|me|llam*|prefiero|mejor|quiero|quisiera|hag*|que|podr*|pued*|una)',
  ],
  joints: [
    '(pero|porque|aunque)',
    'y (yo|no|me|nos|se|por|como|hoy|ya|si|ademas)',
    '(asi|ya|puesto) que',
    'para (que|ver)',
  ],
  wishes: WISHES,
  recorded: RECORDED,
  today: TODAY,
  behaviour: BEHAVIOUR,
  style: STYLE,
  cues: CUES,
};
