import type { Learned } from '../markers.ts';

/** Written by `npm run fit` from labelled sentences; not to be edited. The columns: see `Learned`. */
export const LEARNED: Learned = {
  stem: 4,
  letters: 0,
  table: `
.	-7	-1
#	-14	-16
# $	-5	-8
# ,	-1	-3
# no	0	-1
, #	-2	-4
, $	-1	0
, asi	3	0
, aunq*	1	0
, aunque	1	0
, camb*	0	1
, como	1	0
, con	-2	0
, dond*	0	3
, donde	0	3
, dos	0	3
, el	-1	0
, eso	-1	-1
, grac*	0	3
, gracias	0	3
, la	2	-1
, llam*	0	-1
, lo	3	0
, mand*	0	-1
, me	2	-2
, mi	5	-3
, muy	0	-1
, nada	0	-2
, ni	-1	-2
, no	-4	5
, para	-1	0
, por	3	0
, que	0	-2
, qued*	1	0
, quie*	-1	2
, quiero	-1	2
, si	-1	0
, sin	0	5
, una	2	0
, y	4	0
, yo	3	-1
?	0	-3
^ #	0	-1
^ $	-2	0
^ ahor*	0	2
^ al	0	2
^ algu*	2	0
^ alguien	2	0
^ aqui	0	-2
^ avis*	1	0
^ buen*	-1	-2
^ canc*	-1	0
^ che	2	0
^ como	3	0
^ comp*	0	-2
^ compre	0	-1
^ con	-3	11
^ cont*	1	0
^ cual	-1	0
^ cuan*	-1	0
^ cuando	-1	0
^ deje*	0	1
^ digame	1	0
^ el	-11	-6
^ en	0	-1
^ es	-4	0
^ esta	2	0
^ esta*	1	2
^ expl*	1	0
^ grac*	0	-1
^ gracias	0	-1
^ hace*	1	0
^ hay	-6	1
^ hola	-1	0
^ la	-4	0
^ le	0	1
^ les	-2	0
^ lo	0	2
^ los	-1	-1
^ mand*	0	2
^ mi	1	0
^ much*	0	-1
^ nada	0	6
^ nah	0	2
^ no	1	-9
^ ojal*	3	0
^ ojala	3	0
^ podr*	2	0
^ pong*	3	-1
^ por	0	2
^ pref*	0	2
^ prefiero	0	2
^ pued*	-1	0
^ que	-6	2
^ quer*	2	0
^ quie*	0	-4
^ quiero	0	-2
^ quis*	1	-1
^ quisiera	1	-1
^ quit*	0	3
^ se	-4	-2
^ si	-1	0
^ sin	0	2
^ solo	0	4
^ soy	1	0
^ teng*	1	-2
^ tengo	1	-2
^ todo	0	1
^ un	3	-1
^ una	3	-1
^ vos	1	0
^ voy	0	4
^ y	6	-2
^ ya	-2	0
a	-5	0
a la	-1	0
a nadi*	0	1
a nadie	0	1
a quie*	5	0
a quien	5	0
a un	0	3
a uste*	1	0
aca	0	3
acla*	1	0
acom*	-1	0
adju*	-3	-3
adju* la	-1	0
adjunto	-1	-2
agra*	4	0
agra* que	0	1
agradeceria	3	0
ahi	0	3
ahor*	0	6
al	2	0
al #	-1	0
al tele*	2	0
al telefono	2	0
alba*	0	3
albaran	0	3
alca*	0	2
algo	2	0
algo ,	1	0
algu*	6	0
algu* me	1	0
alguien	5	-1
alguien me	1	0
amab*	0	2
amable	0	2
ando	2	0
ante	0	1
ante*	1	0
ante* de	4	0
antes	1	0
antes de	4	0
app	0	4
app $	0	5
apre*	2	0
aqui	3	1
aqui en	0	1
arch*	0	1
arra*	1	0
arre*	0	3
arreglo	0	3
asce*	1	-1
ascensor	1	-1
asi	5	1
aten*	-1	-1
aunq*	1	0
aunq* sea	1	0
aunque	1	0
aunque sea	1	0
auto*	0	1
avis*	1	0
ayer	-1	0
ayud*	5	0
ayud* $	1	0
ayuda	1	0
banc*	-1	0
bast*	0	7
basta	0	3
bien	0	-2
bien*	0	1
bienvenida	0	1
borr*	0	1
boto*	0	2
boton	0	3
buen* $	0	1
bueno	0	1
busc*	-1	0
buzo*	0	3
buzon	0	3
cada	4	0
call*	2	0
camb*	0	-1
camb* el	-1	0
canc*	-2	2
cancelar	0	1
cara	1	0
carg*	0	-1
cart*	0	1
cart* $	0	1
carta	0	2
carta $	0	1
celular	0	1
cent*	-1	0
cero	0	2
cert*	-1	0
certificado	-1	0
char*	3	0
char* $	1	0
chat	0	-1
che	1	0
che ,	2	0
cier*	-3	1
cita	0	4
clar*	0	-1
clas*	-1	0
clase	-1	0
clav*	1	1
clie*	-2	1
cliente	0	2
clin*	-2	0
clinica	-2	0
cobr*	-1	0
come*	0	-2
como	10	-2
comp* $	-1	0
compre	0	-2
compre un	0	-1
comprobante	0	1
con	9	8
con el	0	5
con la	3	1
con las	0	2
con lo	0	-1
con los	1	0
con mi	1	0
con que	-3	1
con quie*	-1	0
con quien	-1	0
con un	0	1
con una	0	2
con uste*	1	0
con ustedes	1	0
confianza	0	-1
conm*	5	0
conm* $	0	1
conmigo	5	0
conmigo $	0	1
cons*	0	-4
cont*	5	-1
cont* $	1	2
cont* ,	0	-1
cont* con	2	0
contacto	1	0
contando	3	0
conv*	-3	0
conversar	-1	0
cora*	5	0
cord*	-1	0
correos	0	1
cort*	-1	8
cort* $	-1	3
cosa	-1	2
cosa*	0	-1
cosas	0	-1
cual	2	0
cual*	0	3
cualquier	0	3
cuan*	10	-1
cuando	5	0
cuanto	3	0
cuar*	0	2
cuat*	0	1
cuatro	0	1
cuen*	0	-3
cuen* ,	-2	0
cuen* como	4	0
cuenta	-1	0
cuento	1	0
da	1	-3
dar	-2	4
de	-4	2
de la	-5	-2
de mi	0	-1
de reco*	0	2
de seguimiento	1	0
de una	-1	0
de voz	0	4
debe	0	2
deci*	2	0
deci* que	3	0
decl*	0	3
deja	2	0
deja*	3	1
dejaron	2	0
deje*	-1	3
del	0	-4
den	0	1
desa*	-1	0
desc*	-1	6
desd*	0	2
desd* el	2	0
desd* la	0	1
desde	0	2
desde el	2	0
desde la	0	1
dese*	0	1
devu*	0	1
dia	-1	-3
dias	2	0
dice	-3	-2
diga	1	0
diga*	1	1
digame	2	0
dijo	-2	0
dine*	3	0
dinero	3	0
domi*	1	-1
domingo	2	0
dond*	5	5
dond* esta	0	4
donde	5	5
donde esta	0	4
dos	0	1
dos sema*	0	1
dos semanas	0	1
el	-10	-3
el #	0	-1
el alba*	0	3
el albaran	0	3
el boto*	0	3
el boton	0	3
el comp*	0	1
el comprobante	0	1
el de	-1	1
el lune*	-1	0
el lunes	-1	0
el manu*	0	1
el manual	0	1
el nume*	0	3
el numero	0	3
el pdf	0	4
el pedi*	0	-1
el pedido	0	-1
el port*	0	1
el que	0	-1
el segu*	1	0
el seguro	1	0
el tele*	2	-2
el telefono	2	-1
empe*	0	3
en	-6	4
en #	-2	-1
en dos	0	2
en el	-2	4
en la	0	-1
en pers*	-2	0
en persona	-2	0
en plen*	0	1
en que	-1	1
en un	3	-1
en una	1	0
enca*	1	0
enca* de	2	0
encu*	0	3
encu* ,	0	2
enla*	3	-5
enlace	3	-5
enti*	1	-1
entiende	1	0
entr*	-1	5
entr* a	0	1
envi*	-1	1
equi*	0	-1
era	-2	-2
erro*	1	-1
error	1	-1
es	0	-6
es el	-2	0
es que	2	0
es un	-1	0
esa	0	1
escr*	2	0
escrito	-1	0
ese	1	2
espe*	0	-1
esta el	0	5
esta*	0	4
estaba	-1	0
estamos	0	2
estan	0	1
este	-3	0
esto	1	0
esto $	-1	1
esto*	2	2
esto* en	0	2
estoy	3	2
estoy en	0	2
expl*	-1	4
expl* $	0	2
explicaciones	-4	4
fact*	-4	-2
factura	-4	-1
falt* $	1	0
falta	-2	0
favo*	1	-1
favo* $	4	0
favor $	2	0
firm*	0	-1
firmado	0	-1
foll*	0	1
form*	1	2
foto*	0	-1
fue	2	0
fue a	2	0
fuer*	3	2
fuera	0	3
gara*	0	-1
garantia	0	-1
grac*	-4	0
grac* $	-1	0
grac* ,	0	1
gracias	-4	0
gracias $	-1	0
gracias ,	0	1
gust*	4	-2
gustaria	1	0
gusto	0	-1
ha	0	-2
habl*	5	-4
habl* $	3	0
hablar	-3	0
hace	1	0
hace*	0	11
hacerlo	0	2
haga*	3	1
hagan	0	1
hago	0	4
hago $	0	3
hast*	0	4
hasta	0	4
hay	-5	2
hech*	-4	0
hice	0	-1
hijo*	4	0
hijos	5	0
hola	-1	0
hora	-1	0
im	1	0
inte*	4	-2
interesa	1	0
invi*	2	0
ir	0	1
jaja	1	0
just*	0	1
just* $	0	1
la	0	-8
la app	0	4
la cara	1	0
la cita	0	2
la de	0	1
la fact*	-2	0
la factura	-2	0
la gara*	0	-1
la garantia	0	-1
la line*	0	1
la linea	0	1
la llam*	0	1
la llamada	0	1
la prox*	0	2
la proxima	0	2
la tard*	1	0
la tarde	1	0
la verd*	3	-1
la verdad	3	-1
la vez	-1	-2
la vide*	3	0
la videollamada	3	0
las	0	6
le	0	-1
le agra*	0	2
le cuen*	2	0
le cuento	2	0
lent*	0	-1
leo	0	2
les	0	-1
line*	-2	0
linea	-1	0
list*	0	2
llam*	-13	-3
llam* a	-1	0
llam* de	0	6
llam* el	-1	0
llam* en	1	4
llam* y	-1	0
llama	-2	0
llamada	6	0
llamada de	0	2
llamadas	-3	7
llamadas ,	0	1
llamadas de	0	3
llamadas en	0	5
llaman	0	-1
llame	-1	-2
llamen	-6	-2
llamen $	-1	0
llamo	-3	-1
lleg*	-8	-6
lleg* $	0	-1
lleg* el	0	-1
llego	-1	-2
llen*	0	3
llev* dos	1	0
llevo	1	0
lo	7	4
lo hago	0	3
lo pido	1	0
lo que	4	-5
lo se	0	-1
los	-9	-1
lueg*	0	1
luego	0	1
lune*	0	-1
lunes	0	-1
luz	0	-4
mail	1	1
mal	1	-1
mana*	4	-1
manana	2	-1
mand*	-1	0
manden	-1	2
mane*	0	4
mane* $	0	1
manu*	0	1
manual	0	1
mari*	2	0
mart*	-1	0
martes	-1	0
mas	4	0
mas $	0	-1
mayo	-1	0
me	5	2
me ayud*	2	0
me cont*	0	-1
me deja*	2	0
me dejaron	2	0
me diga	1	0
me dijo	-2	0
me escr*	0	1
me expl*	1	0
me inte*	1	0
me interesa	1	0
me llam*	-3	-7
me llamen	-2	-1
me llamo	-2	0
me lleg*	-1	0
me lo	-1	0
me qued*	1	0
medi*	-1	-1
mejo*	6	0
mejor	6	0
meno*	0	5
menos	0	5
mensajes	0	7
menu	0	2
mese*	-1	-1
meses	-1	-1
mi	2	2
mi me	-1	0
mi nomb*	0	2
mi nombre	0	2
mied*	2	0
miedo	2	0
minu*	-1	0
minutos	-1	0
mio	0	-2
mira*	1	2
mirando	1	0
mis	2	0
mism*	-1	3
mism* $	0	1
mismo	-1	2
mole*	-1	-3
mont*	0	1
much*	1	-5
much* grac*	0	-1
muchas gracias	0	-1
mucho	3	-3
muel*	-1	0
mues*	2	-1
muy	-4	-4
nada	3	3
nada $	4	0
nada de	-1	4
nadi*	3	-1
nadi* $	0	-2
nadi* me	1	-1
nadie	3	-1
nadie $	0	-2
nadie me	1	-1
nah	0	2
nece*	2	0
nece* que	1	0
ni	0	1
ni una	0	-3
no	0	-2
no $	1	0
no ,	2	-4
no es	0	1
no la	0	2
no lo	0	3
no mand*	0	2
no me	4	-1
no mole*	0	-2
no nos	0	-1
no pued*	-1	0
no quie*	-2	0
no quiero	-2	0
no se	0	-3
no teng*	0	-4
no tengo	0	-4
noch*	0	-2
noche	0	-1
noches	1	0
nomb*	-3	0
nombre	-3	0
nos	4	-2
noti*	0	1
nuev*	2	-4
nueve	3	-1
nume*	-2	7
nume* de	0	2
numero	-2	7
numero de	0	2
o	5	0
ofic* $	0	1
ojal*	2	0
ojala	2	0
once	0	-1
os	3	0
otra	-4	-1
otro	2	-4
paga*	-2	0
pagi*	-1	2
pagina	0	2
pagu*	0	-1
pague	0	-1
paqu*	-1	-2
paquete	-1	-2
para	2	0
para el	0	-2
para que	3	0
pasa	4	-1
pase	1	0
paso	0	-2
paso a	-3	0
pdf	-1	3
pedi*	-5	0
pedido	-4	-3
pend*	2	-3
perd*	0	-1
pero	0	-1
pers*	0	1
pido	1	0
pill*	-1	0
piso	1	-1
plan*	3	1
plaz*	-2	-1
plen*	0	1
poco	0	2
pode*	0	2
podr*	2	0
pone*	-1	0
pong*	2	3
pongan	0	1
por	3	1
por la	0	1
por que	2	1
por un	-2	3
porq*	0	-2
porque	0	-2
port*	0	3
port* $	0	2
portal	0	4
portal $	0	4
prec*	-1	1
pref*	3	1
pref* que	0	-3
prefiero	0	2
prefiero que	0	-2
preg*	-4	7
pres*	0	4
pres* $	0	2
prim*	0	-2
primero	1	0
proc*	0	-1
prop*	2	0
prox*	0	2
proxima	0	2
pued*	0	1
pueden	-3	3
punt*	0	-1
punt* $	0	-3
punto	0	-3
puso	2	-1
que	14	2
que el	2	0
que en	0	1
que esto*	0	1
que estoy	0	1
que gust*	1	0
que hace*	-2	1
que hacer	-2	1
que le	-4	0
que llam*	-1	0
que llev*	1	0
que llevo	1	0
que me	4	2
que nos	1	0
que pasa	4	-1
que teng*	0	2
que tengo	0	3
que yo	1	0
qued*	6	-1
qued* en	2	0
quede	1	0
quer*	1	0
quie*	0	-6
quie* el	0	1
quie* habl*	-2	0
quien	0	-5
quiera	1	0
quiero	-3	0
quiero el	0	1
quin*	2	0
quis*	3	0
quisiera	4	0
quit*	0	2
rapi*	0	2
reci*	3	0
recl*	0	-1
reco* ,	0	2
rein*	0	1
repu*	0	3
repuesto	0	3
resp*	3	0
respuesta	1	0
reun*	3	0
sabe*	0	3
sale	1	0
salg*	0	1
sali*	-1	0
salu*	-3	-2
salu* $	-1	-1
saludo	-1	-1
se	-1	-11
se me	-1	0
se pued*	1	0
se puede	1	0
se si	-2	-3
sea	6	0
sea $	1	0
segu*	1	2
segu* $	0	2
seguimiento	0	2
seguimiento $	0	2
sema*	1	1
semana	1	0
semanas	0	1
seno*	0	-2
sent*	1	0
ser	-1	0
si	4	0
si hay	0	2
siem*	0	-1
siempre	0	-1
sien*	2	0
sigo	3	0
sigu*	0	-2
sigue	0	-1
sin	0	4
sirv*	0	-1
sirve	0	-1
sobr*	1	1
sola	2	1
sola con	2	0
soli*	0	2
solo	-1	7
solo $	0	1
soy	1	-1
su	2	0
suel*	0	-1
supe*	2	0
sus	2	-1
sust*	1	0
tall*	-1	0
tant*	-4	5
tard*	2	0
tari*	-1	-2
tecn*	0	1
tele*	10	-2
tele* ,	1	0
telefono	7	-2
telefono $	1	-1
telefono ,	1	0
tema	-1	0
temb*	3	0
teng*	-3	0
teng* el	1	0
teng* que	-2	4
tengo	-1	0
tengo el	1	0
term*	0	-1
term* en	0	-1
termina	0	-1
termina en	0	-1
tiem*	1	2
tiempo	1	2
tien*	-2	0
tiene	0	-1
toca	-1	0
toca*	1	0
tocar	2	0
toda	1	0
todo	0	-1
todo $	3	-2
todo el	-1	0
todo en	0	1
todo*	0	1
todo* los	0	1
todos	0	1
todos los	0	1
toy	1	0
trabajo	0	-2
trae	0	-1
tram*	0	1
tramite	-1	1
tran*	0	-1
tres	3	-6
tuto*	1	0
un	7	-2
una	12	-4
una llam*	5	-3
una llamada	4	-3
una pers*	1	0
una persona	1	0
uno	3	-1
uste*	5	0
uste* $	2	3
uste* ,	1	0
ustedes	7	0
ustedes $	2	3
ustedes ,	1	0
va	0	-2
vale	0	2
van	3	0
vece* $	0	-1
veces $	0	-1
veci*	0	-2
vecinos	0	-1
vemo*	3	0
vemos	3	0
ven	2	0
venga	-1	0
vengan	2	0
vent*	1	0
verd*	3	-2
verd* $	0	-1
verd* ,	1	0
verdad	5	-1
verdad ,	1	0
verg*	-1	0
verguenza	-1	0
verl*	3	0
verlo	3	0
vez que	0	2
vida	5	-1
vide*	3	0
videollamada	3	0
vino	-1	-2
visita	0	-1
vist*	4	0
vos	3	0
voy	0	11
voy a	0	2
voz	0	4
vuel*	-1	0
vuel* a	0	2
web	-1	0
y	7	-1
y a	0	-2
y con	0	-1
y el	0	-2
y hoy	0	1
y la	-2	0
y lo	2	-1
y me	-4	0
y no	-1	4
y por	2	0
y que	1	0
y ya	0	7
y yo	0	1
ya	-4	6
ya $	0	3
ya ,	0	3
ya no	0	-3
yo	1	9
yo sola	1	0
`,
};
