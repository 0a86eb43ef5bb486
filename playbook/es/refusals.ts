import type { DraftMarkers } from '../draft-markers.ts';

const SEEN =
  '(ver|encontrar|localizar|saber|imaginar|prometer|decir*|asegurar|estar|dejar|esperar|agradecer*|abrir el)';

/** How a no is said in Spanish, and what only looks like one. */
export const REFUSALS: Pick<DraftMarkers, 'refuses' | 'notRefuses'> = {
  refuses: [
    `no (le|te|lo|la|se|nos|les|os)? .. (podemos|puedo|podremos|podre|puede|puedes|pueden|podra|podran) !${SEEN}`,
    'no (nos|me|le|te)? (es|sera|resulta|seria|fue) (posible|viable|factible|reembolsable|negociable|transferible|compatible|valid*|aplicable|ampliable)',
    '(es|resulta|seria) imposible',
    '(solo|unicamente|solamente) se (puede|pueden|admite*|acepta*|permite*) ..',
    '(va|van|esta|estan|es|son|queda|quedan) (reservad*|confidencial*|restringid*) ..',
    '(escapa|escapan|esta fuera|queda fuera|fuera) (a|de) (nuestr*|mi|mis) (control|manos|alcance|competencia*)',
    'no esta en (mi|mis|nuestr*) mano*',
    'demasiado (temprano|tarde|pronto|cort*|grande|just*|lejos|pequen*|pesad*|larg*)',
    'no (va|vaya|iba|van) a (ser posible|poder*|poder|caber|darse|salir|llegar a tiempo)',
    '(esta|estan|estaba|sigue) (ya)? (ocupad*|vendid*|reservad*|cogid*|llen* !(*mente)|complet* (el|ese|esa|hoy|esta|por|hasta|para|$)|agotado|agotada|agotados|agotadas|tomad*|pillad*)',
    '(lamentablemente|desgraciadamente|desafortunadamente|por desgracia|me temo|lamento (decirle|decirte|informarle|comunicarle)|siento (decirle|decirte|comunicarle))',
    'no (es|esta) algo que ..',
    'no (esta|estan|queda|quedan|hay) .. (contemplad*|previst*|permitid*|autorizad*|en catalogo|en stock|hueco|sitio|plazas)',
    'imposible $',
    'no se (admite*|acepta*|permite*|hace*|devuelve*|cambia*|incluye*|ofrece*|vende*|reparte|reparten|entrega*|cubre|cubren|aplica*|contempla*|reembolsa*|hacen)',
    'no (cubre|incluye|permite|permiten|admite|contempla|entra dentro|entran|lleva incluid*|da derecho|se contempla)',
    'no (hacemos|ofrecemos|vendemos|aceptamos|admitimos|tenemos|disponemos|hay) .. (devoluciones|descuentos|excepciones|reembolsos|cambios|talla|tallas|disponibilidad|existencias|servicio|stock|opcion|posibilidad|mas|plazas|sitio|hueco|huecos|forma|manera)',
    // What we do not do is a no; what we do not see, know or charge is none.
    'no (lo|la|los|las|le|les|te|nos)? !(vemos|sabemos|tenemos|queremos|creemos|hemos|necesitamos|encontramos|cobramos|cobraremos|somos|estamos|entendemos|recordamos|dudamos|pedimos|compartimos|molestamos|olvidamos|seremos|localizamos|llamamos|llamaremos|entraremos|quedamos|recibimos|vamos|conocemos|volveremos|molestaremos|tendremos|pediremos) (*amos|*emos|*imos)',
    'ya no (hacemos|ofrecemos|vendemos|aceptamos|tenemos|trabajamos|fabrica*|queda*|existe*|se)',
    '(no|ya no|nunca) (esta|estan|queda|quedan|estamos|estoy) .. (disponible|disponibles|incluid*|cubiert*|permitid*|contemplad*|ninguna|ninguno|autorizad*|previst*|a la venta|en venta)',
    '(contra|no permite|en contra de) .. (politica|normas|condiciones|reglamento|normativa)',
    'no depende de ..',
    '(hemos|he|ha sido|ha|fue) .. (denegad*|rechazad*|desestimad*)',
    '(agotado|agotada|agotados|agotadas|descatalogad*|fuera de plazo|demasiado tarde|sin excepcion*|todo reservado|todo completo)',
    '(tendra|tiene|tendras|tienes) que (esperar|conformarse|aguantarse|asumir)',
    '(nada|poco) (que)? (podamos|pueda|podemos|puedo|se pueda) .. hacer',
    '(lamentablemente|desgraciadamente|desafortunadamente|por desgracia|lo siento , pero|lo sentimos , pero|me temo que) ... no _',
    '(lo siento|lo sentimos|disculpe) , !(no (debio|debimos|tenia|habia|vimos|vi|era)) .. no (es|hay|hacemos|tenemos|se|puedo|podemos|*amos|*emos|*imos)',
    '(debo|debemos|tengo que|tenemos que) (rechazar|denegar|decirle que no|declinar)',
  ],
  notRefuses: [
    `no (puedo|podemos|puede|pudimos|pude) ${SEEN}`,
    '(para que|si|cuando|donde|por que|motivo|lo que|la que|el que) (usted|ya|se|le|la _|el _)? no (puede|puedo|se puede|pueda|se pueda|funciona|llega|llego|*amos|*emos|*imos)',
    'no (hay|tenemos|tengo) (problema|inconveniente|prisa|novedades|nada que|ningun problema) ..',
    'no (disponible)? (hasta|antes)',
    '(reservad*|guardad*) (a su nombre|a tu nombre|para (usted|ti|ustedes))',
    '(su|tu) cuenta no ..',
    '(solicitud|expediente|documentacion|pedido|formulario) ... complet*',
    'no se (han|ha|habia) ..',
    '(mitad|mucho|muchos|muchas|varios|algunos|mayoria|nadie) .. no (*amos|*emos|*imos)',
    'no (se puede)? (perder|equivocar)',
    'no (hace falta|es necesario|tiene que|tienes que|debe|se preocupe|te preocupes|se le|volvera|vuelva|debio|deberia)',
    'no se (le|te)? (cobra*|preocupe|perdio|pierde|repita|repetira)',
  ],
};
