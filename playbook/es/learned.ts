import type { Learned } from '../markers.ts';

/** Written by `npm run fit` from labelled sentences; not to be edited. The columns: see `Learned`. */
export const LEARNED: Learned = {
  stem: 4,
  letters: 0,
  table: `
.	-8	-3
#	-14	-14
# $	-4	-8
# ,	-3	-3
# no	0	-1
, #	-2	-4
, $	-2	0
, asi	3	0
, camb*	0	1
, como	2	0
, con	-1	0
, dond*	0	3
, donde	0	3
, en	-1	0
, grac*	0	2
, gracias	0	2
, la	3	0
, lo	2	0
, los	0	-1
, mand*	0	-1
, me	0	-2
, mi	1	0
, muy	0	-1
, nada	0	-1
, ni	-1	-2
, no	-2	5
, por	3	0
, que	2	-2
, qued*	1	0
, quie*	-1	2
, quiero	-1	2
, si	0	1
, sin	0	4
, una	2	0
, yo	3	-1
?	2	-2
^ $	-2	0
^ a	-1	0
^ ahor*	0	2
^ algu*	1	0
^ alguien	1	0
^ avis*	1	0
^ buen*	0	-1
^ camb*	0	-1
^ como	3	0
^ comp*	0	-1
^ compre	0	-1
^ con	-2	6
^ cual	-1	0
^ deje*	0	1
^ digame	1	0
^ el	-8	-4
^ en	-1	0
^ es	-3	0
^ esta	2	0
^ esta*	1	2
^ expl*	1	0
^ hace*	1	0
^ hay	-5	1
^ la	-4	0
^ le	-1	1
^ les	-1	-2
^ lo	0	2
^ los	-1	-1
^ mi	2	0
^ nada	0	6
^ ni	0	1
^ no	0	-9
^ ojal*	3	0
^ ojala	3	0
^ podr*	1	0
^ pong*	3	-1
^ por	0	3
^ pref*	0	2
^ prefiero	0	2
^ pued*	-2	0
^ que	-4	3
^ quer*	2	0
^ quie*	0	-4
^ quiero	0	-2
^ quis*	2	0
^ quisiera	2	0
^ quit*	0	3
^ se	-3	-3
^ si	-1	0
^ sin	0	2
^ teng*	1	-1
^ tengo	1	-1
^ todo	0	1
^ un	4	0
^ una	4	0
^ voy	0	5
^ y	7	-1
^ ya	-1	2
a	-1	0
a nadi*	0	1
a nadie	0	1
a quie*	4	0
a quien	4	0
a un	0	3
a uste*	1	0
aca	0	4
acla*	1	0
adju*	-3	-2
adjunto	-1	-1
agra*	4	0
agradeceria	3	0
ahi	0	5
ahor*	0	4
al #	-1	0
al tele*	2	0
al telefono	2	0
alca*	0	3
algu*	6	-1
algu* me	1	0
alguien	5	0
alguien me	1	0
amab*	0	3
amable	0	3
ando	2	0
ante	0	1
ante*	2	0
ante* de	4	0
antes	2	0
antes de	4	0
app	0	4
app $	0	5
apre*	2	0
aqui	4	2
arra*	1	0
asi	5	1
aten*	-1	0
auto*	0	1
ayer	-1	0
ayud*	5	0
ayuda	1	0
banc*	-1	0
bast*	0	4
basta	0	4
bien	0	-1
bien*	0	1
bienvenida	0	1
borr*	0	1
boto*	0	1
boton	0	2
buen* $	0	1
bueno	0	1
cada	5	0
call*	2	0
camb*	-1	-1
camb* el	-1	0
canc*	-2	3
cancelar	0	1
carg*	0	-1
celu*	0	1
celular	0	1
cent*	-1	0
char*	3	0
char* $	1	0
che	1	0
chic*	1	0
cier*	-3	1
cita	0	4
clas*	-2	0
clase	-1	0
clav*	1	1
clie*	-1	0
clin*	-2	0
clinica	-2	0
cobr*	-1	0
come*	0	-1
como	11	-2
comp* $	-1	0
compre	0	-1
comprobante	0	1
con	8	7
con el	-1	4
con la	2	1
con lo	0	-1
con mi	1	0
con que	-3	2
con quie*	-1	0
con quien	-1	0
con un	0	1
con uste*	2	0
con ustedes	2	0
confianza	0	-1
conm*	6	0
conm* $	0	1
conmigo	6	0
conmigo $	0	1
cons*	1	-3
cont*	4	0
cont* $	1	3
cont* ,	0	-1
cont* con	2	0
contacto	1	0
contando	4	0
conv*	-3	0
conversar	-1	0
cora*	6	0
corr* $	0	1
correos	0	1
cort*	0	8
cort* $	-1	3
cosa	-1	2
cual*	0	3
cualquier	0	3
cuan*	7	0
cuando	6	0
cuen*	0	-3
cuen* ,	-1	0
cuen* como	3	0
cuenta	-1	0
cuento	1	0
curs*	1	0
curso	1	0
da	-2	0
dar	-2	4
de	-2	3
de la	-3	-3
de mi	0	-1
de que	1	0
de reco*	0	2
de voz	0	5
debe	0	2
decl*	0	3
deja*	2	1
dejaron	2	0
deje*	0	2
den	0	1
desa*	-1	0
desc*	-1	7
desd*	0	2
desd* el	2	0
desd* la	0	1
desde	0	2
desde el	2	0
desde la	0	1
devu*	0	1
dia	0	-2
dias	0	2
dias $	2	0
dice	-2	-1
diga	1	0
diga*	1	1
digame	3	0
dijo	-2	0
dine*	3	0
dinero	3	0
domi*	0	-1
dond*	6	4
dond* esta	0	3
donde	6	4
donde esta	0	3
dos	-1	0
el	-11	-4
el #	0	-1
el boto*	0	2
el boton	0	2
el comp*	0	1
el comprobante	0	1
el de	-1	1
el lune*	-1	0
el lunes	-1	0
el manu*	0	1
el manual	0	1
el nume*	0	2
el numero	0	2
el pedi*	0	-1
el pedido	0	-1
el port*	0	1
el portal	0	1
el segu*	1	0
el seguro	1	0
el tele*	2	-1
el telefono	2	-1
empe*	0	3
en	-7	3
en #	-2	-1
en dos	0	1
en el	0	1
en pers*	-2	0
en persona	-2	0
en que	-1	1
enca*	2	0
enca* de	2	0
encu*	-1	4
encu* ,	0	3
encuestas	0	1
enla*	3	-5
enlace	3	-5
enti*	2	-1
entiende	1	0
entr*	0	1
entr* a	0	1
envi*	-1	1
equi*	0	-1
era	-2	-2
erro*	1	-1
error	1	-1
es	0	-6
es el	-1	0
es que	2	0
es un	-1	0
esa	0	1
escr*	4	0
ese	1	2
esta	2	0
esta*	0	4
esta* $	0	1
estaba	-1	0
estamos	0	2
este	-3	0
esto $	-1	1
esto*	3	2
estoy	3	2
expl*	-1	5
expl* $	0	2
explicaciones	-4	4
fact*	-4	-2
factura	-4	-1
falt*	0	-1
falt* $	1	0
falta	-2	0
favo*	0	-1
favo* $	3	0
favor	0	-1
favor $	3	0
firm*	0	-1
firmado	0	-1
form*	1	2
foto*	0	-1
fue	2	0
fue a	2	0
fuer*	1	2
fuera	0	3
gara*	0	-1
garantia	0	-1
gent*	2	0
grac*	-3	0
grac* ,	0	1
gracias	-3	0
gracias ,	0	1
guia	0	1
gust*	1	-1
gustaria	1	0
ha	0	-2
habl*	3	-3
habl* $	2	0
hablar	-2	0
hace	1	-1
hace*	0	12
hacer	0	2
hacerlo	0	2
haga*	2	1
hagan	0	1
hago	0	4
hago $	0	2
hast*	0	4
hasta	0	4
hay	-4	2
hech*	-3	0
hice	0	-1
hijo*	3	0
hora	-1	0
inte*	4	-1
interesa	1	0
invi*	2	0
ir	0	1
just*	0	1
la	-1	-5
la app	0	5
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
la verd*	3	0
la verdad	3	0
la vide*	3	0
la videollamada	3	0
la visi*	0	-1
las	0	6
le agra*	0	1
le cuen*	2	0
le cuento	2	0
les	0	-1
line*	-2	0
linea	-1	0
llam*	-12	-2
llam* ,	1	0
llam* de	0	4
llam* el	-1	0
llam* en	0	2
llam* y	-1	0
llama	-1	0
llamada	3	0
llamada de	0	2
llamadas	-2	3
llamadas ,	0	1
llame	0	-3
llamen	-4	-2
llamen $	-1	0
llamenme	1	0
llamo	-2	-1
lleg*	-7	-6
lleg* $	0	-1
llego	-1	-2
llen*	0	3
lo	6	7
lo hago	0	3
lo pido	1	0
lo que	5	-4
lo se	0	-1
los	-6	-2
lueg*	0	1
luego	0	1
lune*	0	-1
lunes	0	-1
luz	0	-2
mail	2	1
mal	1	-1
mana*	4	-1
manana	2	0
manden	-1	2
mane*	0	4
mane* $	0	1
manu*	0	1
manual	0	1
mas	6	1
mas $	0	-2
me	5	1
me ayud*	2	0
me cont*	0	-1
me da	-2	0
me deja*	2	0
me dejaron	2	0
me diga	1	0
me dijo	-2	0
me escr*	0	2
me expl*	1	0
me inte*	1	0
me interesa	1	0
me llam*	-4	-8
me llame	0	-1
me llamen	-2	-1
me llamo	-1	0
me lleg*	-1	0
me lo	-2	0
me paso	-1	0
me qued*	1	0
me tien*	0	1
me tienen	0	1
medi*	-1	0
mejo*	5	1
mejor	5	1
meno*	0	5
menos	0	5
mensajes	0	8
mese*	0	-1
meses	0	-1
mi	0	4
mi nomb*	0	1
mi nombre	0	1
mied*	3	0
miedo	3	0
mio	0	-1
mira*	0	2
mism* $	0	1
mole*	-1	0
mont*	0	1
much*	1	-5
mucho	3	-3
muel*	-1	0
mues*	2	-1
muy	-3	-3
nada	3	2
nada $	4	0
nada de	-2	4
nadi*	0	-2
nadie	0	-2
nece*	2	0
nece* que	1	0
ni	0	1
ning*	0	1
no $	1	0
no ,	2	-5
no es	0	1
no hay	1	0
no la	0	2
no lo	0	3
no mand*	0	2
no me	4	0
no pued*	-1	0
no quie*	-1	1
no quiero	-1	1
no se	0	-2
no teng*	0	-4
no tengo	0	-4
noch*	0	-1
nomb*	-3	2
nomb* de	-1	0
nombre	-3	2
nombre de	-1	0
nos	5	0
noti*	0	2
nuev*	1	-3
nueve	2	0
nume*	-2	6
nume* de	0	1
numero	-2	6
numero de	0	1
o	3	0
ojal*	2	0
ojala	2	0
os	2	0
otra	-4	-1
otro	2	-4
paga*	-2	0
pagi*	-1	2
pagina	0	2
pagu*	0	-1
pague	0	-1
paqu*	-1	-1
paquete	-1	-1
para el	-1	-1
para la	1	0
para que	4	0
paso	0	-2
paso a	-1	0
pdf	-1	0
pedi*	-4	0
pedido	-4	-2
pend*	2	-3
perd*	0	-1
pero	0	-1
perros	-1	0
pers*	0	1
pido	1	0
plan*	4	1
plaz*	-2	-1
poco	0	2
pode*	0	2
podr*	1	0
pong*	2	4
pongan	0	1
por	2	1
por favo*	0	-1
por favor	0	-1
por la	0	1
por que	2	1
porq*	0	-1
porque	0	-1
port*	0	4
port* $	0	2
portal	0	4
portal $	0	4
pref*	0	1
pref* que	0	-3
prefiero	-1	2
preg*	-2	8
pres*	0	3
pres* $	0	2
prim*	0	-2
proc*	0	-1
prop*	2	0
prox*	0	2
proxima	0	2
pued*	0	1
pueden	-3	3
pues	0	1
punt*	0	-1
punt* $	0	-2
punto	0	-3
que	11	2
que el	2	0
que hace*	-1	2
que hacer	-1	2
que le	-3	0
que llev*	1	0
que llevo	1	0
que me	4	2
que nos	1	0
que sea	2	0
que teng*	0	2
que tengo	0	3
qued*	5	0
qued* en	2	0
quede	2	0
quer*	1	0
quie*	0	-5
quie* habl*	-2	0
quie* sabe*	1	0
quien	0	-4
quiera	1	0
quiero	-2	0
quiero saber	1	0
quin*	2	0
quis*	4	0
quisiera	4	0
quit*	0	3
rapi*	0	2
rece*	1	0
recepcion	1	0
reci*	3	-2
recl*	0	-1
reco* ,	0	2
rein*	0	1
repu*	0	3
repuesto	0	3
rese* ,	1	0
reserva ,	1	0
resp*	3	0
respuesta	1	0
reun*	2	0
sabe*	0	3
sale	1	-1
salu*	-1	-1
se	0	-10
se pued*	1	0
se puede	1	0
se si	-2	-3
sea	6	0
sea $	1	0
segu*	4	1
segu* ,	0	1
seguimiento	1	0
sema*	2	0
semana	1	0
seno*	0	-1
sent*	2	0
ser	-1	0
si	5	0
si hay	0	1
siem*	1	-1
siempre	1	-1
sien*	2	0
sigo	3	0
sigu*	1	-2
sigue	1	-2
sin	0	3
sirv*	0	-1
sirve	0	-1
sola	2	1
sola con	3	0
soli*	0	2
some*	1	0
soy	0	-1
su	2	0
suel*	0	-1
sus	2	-1
sust*	1	0
tall*	-1	0
tamp*	0	1
tampoco	0	1
tant*	-4	5
tard*	2	0
tari*	0	-2
tecn*	0	1
tele*	11	-3
tele* $	1	-1
tele* ,	2	0
telefono	6	-2
telefono $	0	-1
telefono ,	2	0
tema	-1	0
teng*	-3	0
teng* el	1	0
teng* que	-2	4
tengo el	1	0
tiem*	1	2
tiempo	1	2
tienen	0	1
toca	-1	0
toca*	1	0
tocar	1	0
todo $	3	-2
todo en	0	1
todo*	0	3
todos	0	3
trabajo	0	-1
trae	0	-1
tram*	0	1
tramite	-1	1
tres	0	-6
tuto*	1	0
un	4	-1
una	11	-5
una llam*	6	-2
una llamada	4	-2
una pers*	1	0
una persona	1	0
uno	3	-1
uste*	7	0
uste* $	2	5
uste* ,	2	0
ustedes	8	1
ustedes $	2	5
ustedes ,	2	0
va	-1	-2
van	3	0
vece* $	0	-1
veces $	0	-1
veci*	0	-2
vecinos	0	-1
vemo*	3	0
vemos	3	0
venga	-1	0
vengan	2	0
vent*	1	0
ver	0	1
verd*	3	0
verdad	5	0
vez	1	1
vez que	0	1
vida	1	0
vide*	3	0
videollamada	3	0
vino	-1	-2
visita	0	-1
vist*	4	0
voy	0	12
voy a	0	2
voz	0	4
vuel*	-2	1
vuel* a	0	2
y	7	-2
y con	1	-1
y el	0	-1
y hoy	0	1
y la	-2	0
y lo	2	-1
y me	-4	0
y no	-2	3
y por	1	0
y que	1	0
y ya	0	7
y yo	0	1
ya	-5	7
ya $	0	2
ya lo	0	-1
yo	0	10
yo sola	1	0
`,
};
