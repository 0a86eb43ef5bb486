import type { DraftMarkers } from '../draft-markers.ts';

/** Phrases that grate on customers in Spanish, each with what serves better. */
export const TABOO: DraftMarkers['taboo'] = [
  {
    phrases: [
      '(no (grite|grites|exagere|exageres|se (exalte|enoje|moleste|preocupe tanto))|baje el tono|cuide su (tono|lenguaje)|deje de (gritar|quejarse)|no hay (motivo|razon|necesidad) (para|de) (alterarse|enfadarse|gritar|molestarse|ponerse))',
      '(calmarse|calmarte|tranquilizarse|tranquilizarte|serenarse|relajarse)',
      '^ (tranquil*|calma) ,',
      '(calmese|calmate|tranquilicese|tranquilizate|relajese|relajate|no se (altere|ponga asi|enfade)|no te pongas asi)',
    ],
    better: 'Entiendo que esto le importa.',
  },
  {
    phrases: [
      'como (le|te) (dije|indique|explique|comente|adelante|mencione|hemos dicho|he dicho|decia)',
      '(tal (y)? como|como|segun) (ya)? (le|te|les|os|se le)? .. (indic*|coment*|explic*|dij*|mencion*|inform*|avis*|adelant*) .. (anteriormente|antes|previamente|en su dia|con anterioridad|ya)',
      'tal (y)? como (ya)? (le|te|les|se le) ..',
      'como ya (le|te|les)? (he dicho|dije|indique|comente|explique|hemos dicho|dijimos|indicamos|comentamos|explicamos|mencione|mencionamos)',
      '(se lo|te lo) (hemos|he) (dicho|explicado|comentado|indicado) ..',
      '(como|segun) (le|te|les)? .. (indique|comente|explique|dije|dijimos|avise|mencione) .. (antes|anteriormente|ya|previamente)',
      '(insisto|repito|le repito|te repito|le insisto)',
      '(ya se lo|ya te lo) (dije !(a)|he dicho|explique|he explicado|dijimos)',
      'segun mi (correo|mensaje) anterior',
    ],
    better: 'Una vez más, en breve:',
  },
  {
    phrases: [
      '(contra|en contra de|va contra) (nuestra|la) politica',
      '(nuestra|la) politica (de la empresa|de la casa|interna)? (no|dice|establece|impide|prohibe)',
      'son (las|nuestras) normas',
      'nuestra politica !(de (privacidad|datos|cookies|proteccion))',
      '(por|segun|de acuerdo con|conforme a) (la|las|nuestra|nuestras)? .. (politica|politicas|normas|normativa|reglamento|procedimiento|protocolo) ..',
      '(las)? (reglas|normas) (son|estan) (las|para|asi) ..',
      '(asi|eso) es lo que hay',
    ],
    better: 'el motivo mismo: «porque…»',
  },
  {
    phrases: [
      '(usted|tu|ustedes) (decidio|prefirio|eligio|ignoro|opto|decidiste|preferiste|ignoraste|decidieron) ..',
      '(decidio|prefirio|opto por) (ignorar*|no) ..',
      '(se le|se te|ya se le|ya se te) (aviso|informo|notifico|advirtio|recordo|mando .. veces|envio .. veces)',
      '(habra|habras|debe de haber|debio de|seguro que) .. (pedido|puesto|elegido|leido|escrito|marcado|pulsado|olvidado|confundido|equivocado|hecho) .. (mal|usted|algo)?',
      'si (nos|me)? (lo|la)? .. (hubiera|hubiese) (dicho|avisado|leido|mandado|enviado|pedido|mirado|comprobado)',
      'no (es|fue) (culpa|problema|responsabilidad|cosa) (nuestr*|mi*)',
      '(se puede|podemos) (contentar|complacer|agradar) a (todos|todo el mundo)',
      '(primera noticia|primera vez que (oigo|oimos|lo oigo|me lo dicen|nos lo dicen))',
      '(usted|tu) no (aviso|avisaste|leyo|leiste|envio|enviaste|indico|indicaste|siguio|pago|pagaste|cumplio|dio)',
      '(no) (aviso|leyo|envio|indico|siguio|pago|cumplio) (usted|ustedes) ..',
      '(se (le|te) paso|se (le|te) olvido|se le escapo) ..',
      '(siquiera|de verdad lo ha|seguro que lo ha|seguro que ha) ..',
      '(la proxima vez|en adelante) .. (lea|fijese|revise|asegurese|tenga cuidado)',
      '(si) (usted|tu)? (hubiera|hubieras|hubiese|hubieses) ..',
      '(malinterpreto|malinterpretaste|entendio mal|entendiste mal|leyo mal|leiste mal)',
      '(debio|debiste|debieron) !(pasar|ocurrir|suceder|ser) (de)? (haber)? (*ar|*er|*ir|*arlo|*arla|*erlo|*erla|*arnos|*arse)',
      '(usted|tu)? (deberia|deberias|tendria que|tendrias que) haber !(hecho falta|pasado|ocurrido|sucedido|sido) ..',
      '(es|fue) (culpa|error|problema|responsabilidad) (suya|suyo|tuya|tuyo)',
      '(es|fue) su (culpa|error|problema|responsabilidad)',
      '(tiene|tienes|debe|debes|tendra|tendras|deberia|ha de) (que)? .. (entender|comprender|aceptar|ser consciente|darse cuenta)',
      '(entienda|entiende|comprenda|comprende) (usted|que|nuestr*)',
      'como (comprendera|entendera|puede comprender|puede entender|podra comprender|usted comprende)',
      '(usted|tu) (firmo|acepto|confirmo|firmaste|aceptaste|lo acepto|lo firmo) ..',
      '(lo|la)? (dice|pone|indica|ponia) (bien|muy)? (claro|clarito|claramente)',
      '(esta|queda|estaba) (muy|bien|bastante) claro',
      '(fijese|lea|mire|revise) bien',
      '(no lo ha|no la ha|no ha) (leido|mirado|entendido) (bien|usted)',
      '(error|fallo) (del|de) (usuario|usted)',
      'se (le)? olvido (a usted)? avisar',
    ],
    better: 'lo que es, sin «usted» ni «tú»: «El aviso llegó el…»',
  },
  {
    phrases: [
      '(no es|eso no es) (mi|nuestro|nuestra) (departamento|trabajo|problema|responsabilidad|culpa)',
      'no (me|nos) corresponde',
      'no soy (el|la) responsable',
      '(eso|esto) (lo lleva|le toca|corresponde a) otr* ..',
      '(yo)? (solo|aqui solo|aqui unicamente) (trabajo|cumplo|sigo) ..',
      'no depende de (mi|nosotros)',
    ],
    better: 'Busco a quien puede y sigo con ello hasta…',
  },
  {
    phrases: [
      '(que|como) (quiere|quieres|espera|pretende) que (haga|hagamos|le haga|le hagamos)',
      '(no (puedo|podemos|le puedo|le podemos)) ayudar*',
      '(no nos (hacemos|hacemos nosotros)) (responsables|cargo)',
      '(no (asumimos|aceptamos|tenemos)) .. responsabilidad',
      '(no (puedo|podemos|hay nada que) .. (hacer nada|nada mas)|nada mas que (pueda|podamos|podemos) hacer|nada que hacer|tengo las manos atadas|tenemos las manos atadas|no hay mas que hablar)',
    ],
    better: 'Lo que sí puedo hacer es…',
  },
  {
    phrases: [
      '(disculpe|disculpen|disculpa|lamento|lamentamos|perdone|sentimos|siento|disculpas por) .. (molestias|inconvenientes|inconveniente)',
      '(cualquier|algun|por el|por los) (inconveniente|inconvenientes)',
      '(las|estas|por las) molestias',
      '(molestias|inconvenientes) (ocasionad*|causad*|que .. (pueda|haya))',
    ],
    better: 'dilo por su nombre: «Siento que esperara una semana»',
  },
  {
    phrases: [
      '(su|tu) (llamada|opinion|consulta|satisfaccion|mensaje|solicitud) es (muy)? importante',
      '(valoramos|apreciamos|agradecemos) .. (su|tu) (confianza|fidelidad|paciencia|opinion|comprension|comentarios|preferencia)',
      '(valoramos|apreciamos) (su|tu) (confianza|fidelidad|paciencia|opinion)',
      'estimado cliente',
      'querido cliente',
      'apreciado cliente',
    ],
    better: 'el nombre, y lo que hace por esa persona',
  },
  {
    phrases: [
      '(para ser|para serle|para serte|siendo|si le soy|si te soy|le sere|te sere|le soy|te soy) (totalmente|completamente|del todo|muy|bien)? (sincer*|franc*|honest*|clar*)',
      '^ (francamente|sinceramente|honestamente|la verdad) ..',
      'con (todo|todos) (el|mi|mis)? (respeto|respetos)',
      'sin animo de ofender',
      'sinceramente $',
    ],
    better: 'déjalo fuera',
  },
  {
    phrases: ['gracias por (su|tu) paciencia', '(tenga|ten|un poco de) paciencia', 'sea paciente'],
    better: 'di cuánto: «Está el jueves»',
  },
  {
    phrases: [
      '(no (lo)? se|no sabria decirle|ni idea|no tengo (ni)? idea|no tenemos idea) $',
      '(ni idea|no tengo ni idea)',
    ],
    better: 'Lo averiguo antes de…',
  },
  {
    phrases: ['(lamentablemente|desgraciadamente|desafortunadamente) , ..'],
    better: 'déjalo fuera: di lo que es y lo que se puede hacer',
  },
  {
    phrases: [
      '(usted|tu) (esta|estas|se) .. (equivocad*|equivoca|confundid*|exagerando|exagera)',
      '(se equivoca|te equivocas) ..',
      '^ (eso|esto) (es|no es) (imposible|mentira|falso|verdad|cierto|posible|ridiculo)',
      '(eso|lo) (dudo|que dice no)',
    ],
    better: 'Yo lo veo de otra forma: …',
  },
  {
    phrases: [
      '(no es|no son|tampoco es) (tan|muy|nada) (dificil|complicad*|para tanto)',
      '(cualquiera (puede|sabe|lo)|hasta un nino|como (usted|tu) (sabe|sabra|sabes|sabras|deberia))',
      '(todo el mundo|cualquiera|todos) (lo)? (sabe|saben|sabemos|ve)',
      '(lo sabe|lo ve) (todo el mundo|cualquiera)',
      '(obviamente|evidentemente|logicamente|como todo el mundo sabe|es (de sentido comun|obvio|evidente|muy facil|logico))',
    ],
    better: 'déjalo fuera',
  },
  {
    phrases: [
      '(le rogamos|rogamos|quedamos a su (entera)? disposicion|a la mayor brevedad|tenga a bien|le informamos de que|le comunicamos que|no dude en|sirvase|adjunto le remito|por medio de la presente)',
    ],
    better: 'dilo sin rodeos',
  },
  {
    phrases: [
      '(otros|los demas|nuestros) clientes (no|nunca|estan contentos)',
      '(nadie|ningun cliente|ninguno) (mas|otro)? .. (ha tenido|tuvo|tiene|ha dicho|reclamo|ha reclamado|protesto) ..',
      'ningun otro (cliente|huesped|usuario|socio|paciente|alumno)',
      '(a los demas|al resto|a todos) (les|los)? .. (funciona|va bien|gusta|sirve)',
      '(nunca|jamas) (hemos|habiamos|tuvimos|nos habian|nos han) .. (queja|quejas|problema|problemas|pasado|reclamado)',
      '(nadie|ningun cliente) .. se .. (queja|quejado)',
      '(es|eres) (el|la) (unic*|primer*) (cliente|persona|que)',
    ],
    better: 'deja fuera a los demás',
  },
  {
    phrases: [
      '(lea|lease|leer) .. (manual|instrucciones|condiciones|contrato) .. (atencion|detenimiento|bien|antes)?',
      '(viene|esta|pone) .. en (el contrato|el manual|las condiciones|la letra pequena)',
    ],
    better: 'da la línea que hace falta',
  },
  {
    phrases: ['(el|nuestro) sistema no (me|nos)? (deja|permite)', '(lo dice|segun) el (sistema|ordenador)'],
    better: 'Busco cómo hacerlo, o digo qué lo impide',
  },
];
