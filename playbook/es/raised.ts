import type { Matters } from '../words.ts';

/** The customer's words that bring one of the loyalty questions up. */
export const RAISED: Matters['raised'] = {
  competitor: [
    '(competencia|competidor|competidores)',
    '(otro|otra|otros|otras|nuevo|nueva|distinto|diferente) (proveedor|proveedores|compania|companias|empresa|empresas|marca|marcas|operador|banco|tienda)',
    '(mirando|buscando|viendo|busco|buscar|mirar|probar|comprar|ir|irme|irnos|cambiarme|cambiarnos) .. (otro lado|otra parte|otro sitio|otros sitios|otras opciones|alternativas)',
    '(mejor|mas barata|mas economica|otra) (oferta|propuesta|cotizacion)',
    '(comparando|comparar|comparado|comparamos|comparo) .. (con|su|sus|precios|ofertas|proveedores|opciones)',
    '(cambiarme|cambiarnos|pasarme|pasarnos|irme|irnos) (a|con) (otra|otro|la)',
    '(me|nos) (ofrece|ofrecen|ofrecio|ofrecieron|ofrecido) .. (otra|otro|menos|mas barat*|mejor)',
  ],
  price: [
    '(su|sus|el|los|este|nuevo|nuevos|del|la|las|nueva) (precio|precios|tarifa|tarifas|cuota|cuotas|prima) (es|son|sube|suben|subio|subieron|aumento|aumentaron|me parece|nos parece|ha|han|de|del|para|actual|actuales)',
    '(subida|aumento|alza|incremento) (de|del|en) .. (precio|precios|tarifa|tarifas|cuota)',
    '(mas|muy|demasiado|tan|bastante) (caro|cara|caros|caras|barato|barata)',
    '(descuento|descuentos|rebaja)',
    '(nuestro|mi|un)? presupuesto (es|ajustado|limitado|no|anual)',
    '(cuanto) (cuesta|cuestan|costaria|vale|sale|saldria|cobran|seria)',
    '(por que) .. (pago|pagamos|cobran|pagar) .. (mas|esto|tanto)',
    '(cuesta|cuestan|pago|pagamos|pagando|cobran) .. (mas|demasiado|tanto)',
    '(demasiado|mucho|tanto|mas) dinero',
  ],
  upgrade: [
    '(mas|otras|otros|adicionales) (usuarios|licencias|espacio|almacenamiento|habitaciones|lineas|sedes|vehiculos|puestos|asientos|camionetas)',
    '(usuarios|licencias|lineas|sedes|puestos) (mas|adicionales|extra)',
    '(plan|paquete) (superior|mas grande|mayor|mas completo)',
    '(subir|pasar|cambiar|ampliar) .. (plan|paquete|version|capacidad)',
    '(hemos|estamos|estoy|empresa|negocio|equipo) .. (crecido|creciendo|crecio|crece)',
    '(crecimos|crecemos|contratamos|contratando|hemos contratado|contrate|incorporamos) .. (personas|gente|empleados|conductores|companeros|personal)?',
    '(segunda|nueva|otra|tercera) (oficina|sucursal|tienda|sede|planta|ubicacion|bodega|local)',
    '(segundo|nuevo|otro|tercer) (local|almacen|restaurante|taller|punto de venta)',
    '(agregar|anadir|sumar|incluir) .. (usuarios|licencias|lineas|puestos|personas)',
  ],
  success: [
    '(nos|me) (ahorra|ahorro|ahorran|ahorramos|ha ahorrado|ha hecho la vida|facilita|simplifica)',
    '(ahorramos|ahorrado|ahorra) .. (horas|dias|dinero|tiempo|trabajo|euros|pesos|dolares)',
    '(no) (podria|podriamos|puedo|podemos|sabria|sabriamos) (vivir|trabajar|estar|pasar)? sin (ustedes|esto|el|ella|el programa|la aplicacion)',
    '(mejor) (decision|compra|inversion|eleccion)',
    '(duplicamos|triplicamos|duplicado|triplicado|duplico|reducido a la mitad)',
    '(los|lo|la|le|les|os) (recomiendo|recomendamos|recomende|he recomendado|hemos recomendado)',
    '(recomiendo|recomendamos) (su|sus|este|esta|a todos)',
  ],
  today: [
    '(antes del|para el|a mas tardar el|hasta el|a partir del) .. (lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|#)',
    '(antes de|a|para) (fin|finales|fines) de (mes|ano|semana|trimestre)',
    '(esta|la proxima) (semana|temporada)',
    '(este|el proximo) (mes|ano|trimestre)',
    '(semana|mes|ano) que viene',
    '(fecha limite|plazo|lanzamiento|inauguracion)',
    '(empezamos|empieza|abrimos|abre|inauguramos|arrancamos|comenzamos) (en|el|la|a)',
  ],
};

/** Looks like it and is none. */
export const NOT_RAISED: Matters['notRaised'] = [
  '(no|nunca|ni|tampoco|sin|jamas) .. (competencia|competidor|otro lado|otra parte|otro sitio|alternativas|(otro|otra) (proveedor|compania|empresa|marca))',
  '(no|nunca|ni|tampoco|sin|jamas) .. (ampliar|crecido|creciendo|contratando|mas usuarios|plan superior)',
  '(no|nunca|ni|tampoco|jamas) .. (ahorra|ahorro|ahorramos|ahorrado|recomiendo|recomendamos|mejor decision|duplicado|facilita|simplifica)',
];
