import type { LoyaltyLines } from '../words.ts';

/** What is said on each of the six questions. The figures stay `[gaps]`: they must be the customer's own. */
export const LOYALTY: LoyaltyLines = {
  prompts: {
    'why-you': {
      talk: 'Pienso en un caso como el <suyo|tuyo>. Antes, [lo que costaba no tenerlo]; ahora, [lo que es distinto, con una cifra].',
      line: 'En un caso como el <suyo|tuyo>, hoy el resultado es [el resultado, en una cifra].',
    },
    'why-now': {
      talk: 'Desde la última vez que lo <miró|miraste>, esto cambió: [el cambio]. En <su|tu> caso significa [lo que se gana hoy].',
      line: 'Lo nuevo desde la última vez que lo <miró|miraste>: [el cambio, y para qué sirve].',
    },
    'why-pay': {
      talk: 'Junto al precio pongo las cifras: desde {{customer.since | default: "el comienzo"}} ha aportado [una cifra de la cuenta].',
      line: 'Para poner junto al precio: [una cifra de la cuenta desde {{customer.since | default: "el comienzo"}}].',
    },
    'why-stay': {
      talk: 'Aquello por lo que lo <eligió|elegiste> sigue en pie: [el motivo]. Y desde entonces también <tiene|tienes> [una mejora reciente].',
      line: 'Aquello por lo que lo <eligió|elegiste> sigue en pie: [el motivo], y desde entonces [una mejora reciente].',
    },
    'why-evolve': {
      talk: 'Veo que [lo que ha cambiado en el caso]. Lo que encaja con eso es [el paso, y el precio].',
      line: 'Para [lo que ha cambiado], el paso que encaja es [el paso, y el precio].',
    },
    'why-change': {
      talk: 'Tal como está hoy, esto cuesta [el costo, con cifras propias]. Con lo nuevo sería [lo mismo, resuelto].',
      line: 'Tal como está hoy cuesta [el costo]; con lo nuevo sería [la cifra].',
    },
  },
  stay: {
    preference: {
      talk: '<Eligió|Elegiste> con mucho cuidado: <comparó|comparaste> [lo que comparó] y <decidió|decidiste> por [el motivo]. Fue un buen juicio, y sigue en pie.',
      line: '<Eligió|Elegiste> con cuidado, por [el motivo], y eso sigue en pie.',
    },
    'cost-of-change': {
      talk: 'Lo que <ha|has> construido aquí se queda: [ajustes, historial, gente que lo conoce]. Ahorra [horas o dinero] que costaría empezar de cero.',
      line: 'Lo que <ha|has> construido aquí, [ajustes o historial], ahorra [horas o dinero].',
    },
    regret: {
      talk: 'Aquí <sabe|sabes> lo que <tiene|tienes>: [lo que ha funcionado, y desde cuándo]. Nadie tuvo que responder por una sorpresa, y quiero que siga así.',
      line: '<Sabe|Sabes> lo que <tiene|tienes>: [lo que ha funcionado, y desde cuándo].',
    },
    selection: {
      talk: '<Compare|Compara> con libertad; ayudo a que sea una comparación justa. En [los puntos que importan] esto está al menos a la par, y así lo comprobaría yo: [cómo].',
      line: 'Si <compara|comparas>: en [los puntos que importan] esto está al menos a la par.',
    },
  },
  evolve: {
    need: {
      talk: 'Desde {{customer.since | default: "el comienzo"}} esto cambió en <su|tu> lado: [el cambio]. Lo que <tiene|tienes> se hizo para [el tamaño de antes]; [el paso] encaja con el nuevo.',
      line: 'Lo que <tiene|tienes> se hizo para [el tamaño de antes]; [el paso] encaja con [el cambio].',
    },
    emotion: {
      talk: '<Imagine|Imagina> un día de trabajo con ello: [el alivio, en una escena]. Y [quién lo notará] verá la diferencia.',
      line: 'Lo que cambia en un día de trabajo: [el alivio, en una escena].',
    },
  },
  recovery: {
    talk: 'Esto falló por mi parte, y lo asumo. Lo corregí con [la solución], y [el cambio] evita que se repita. ¿Qué más <necesita|necesitas> de mí?',
    line: 'Esto falló por mi parte. Está corregido: [la solución]. Para que no se repita: [el cambio].',
  },
};
