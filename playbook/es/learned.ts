import type { Learned } from '../markers.ts';

/** Written by `npm run fit` from labelled sentences; not to be edited. The columns: see `Learned`. */
export const LEARNED: Learned = {
  stem: 4,
  letters: 0,
  table: `
.	-7	-3
#	-13	-10
# $	-5	-7
# ,	-2	0
# de	1	0
, #	-1	-4
, $	-3	0
, asi	3	0
, camb*	0	3
, como	2	0
, con	-2	0
, dond*	0	3
, donde	0	3
, en	-4	0
, grac*	0	3
, gracias	0	3
, la	3	0
, lo	2	0
, los	0	-1
, mand*	0	-1
, me	0	-2
, mi	7	-2
, nada	0	-2
, ni	0	-2
, no	-1	8
, por	2	0
, que	2	0
, quie*	0	3
, quiero	-1	3
, si	0	1
, sin	0	5
, y	1	-1
, yo	2	0
?	1	-3
^ $	-2	0
^ a	-1	2
^ ahor*	0	3
^ algu*	1	0
^ alguien	1	0
^ avis*	3	0
^ como	2	0
^ con	-1	8
^ deje*	0	2
^ el	-11	-4
^ en	-2	0
^ es	-5	0
^ esta	3	0
^ esta*	2	1
^ expl*	3	0
^ hace*	2	0
^ hay	-8	0
^ la	-5	0
^ les	-2	-2
^ llam*	2	0
^ llamenme	3	0
^ lo	0	3
^ me	0	-1
^ nada	0	10
^ no	0	-5
^ ojal*	2	0
^ ojala	2	0
^ podr*	2	0
^ pong*	6	-1
^ por	0	3
^ pref*	0	6
^ prefiero	0	6
^ que	-4	5
^ quer*	1	0
^ quie*	0	-6
^ quiero	0	-3
^ quis*	2	0
^ quisiera	2	0
^ quit*	0	3
^ se	-3	-4
^ si	-2	-1
^ sin	0	3
^ todo	0	1
^ un	5	0
^ una	5	0
^ van	1	0
^ voy	0	5
^ y	7	-1
^ ya	-2	2
a	-3	-1
a hace*	2	0
a nadi*	0	1
a nadie	0	1
a un	0	7
a uste*	2	0
abue*	1	0
aca	0	5
acom*	-4	0
adju*	-3	-2
agra*	3	0
ahi	0	9
ahor*	0	6
al tele*	0	1
al telefono	0	1
alca*	0	4
algo	0	2
algu*	9	-3
alguien	5	-1
amab*	0	6
amable	0	6
ando	3	0
ante*	2	0
ante* de	4	0
antes	2	0
antes de	4	0
anul*	0	4
app	0	1
app y	2	0
apre*	1	0
aqui	7	3
arra*	2	0
arre*	0	1
asi	5	3
atie*	0	1
auto*	0	2
avis*	4	0
ayer	-1	0
ayud*	7	0
banc*	-2	0
bast*	0	6
basta	0	6
bien	0	-4
bien*	1	1
bienvenida	1	1
borr*	0	1
boton	0	1
buen* $	0	3
bueno	0	1
cada	9	0
call*	4	0
camb*	-1	0
camb* el	-1	0
canc*	-1	0
cara	2	0
cara $	1	0
carg*	0	-1
celu*	-1	2
celular	0	3
char*	4	0
char* $	2	0
che	1	0
chic*	3	0
cier*	-5	2
cita	0	4
clas*	-1	0
clav*	1	2
clin*	-3	0
clinica	-3	0
cobr*	0	1
come*	0	-1
como	13	-1
comp* $	-2	0
compre	0	-2
con	5	4
con el	-1	4
con la	3	0
con lo	0	-2
con mi	2	0
con que	-3	2
con quie*	-1	0
con quien	-1	0
con un	1	1
confianza	0	-1
conm*	7	0
conm* $	0	3
conmigo	7	0
conmigo $	0	3
cons*	0	-5
cont* $	4	0
cont* ,	0	-2
cont* con	1	0
contacto	2	0
contando	5	0
contesta	0	3
conv*	-5	0
conversar	-1	0
corr*	0	1
cort*	-4	15
cort* $	-1	2
cosa	-2	2
cosa*	0	-1
cosas	0	-1
cuad*	0	-1
cuad* $	0	-1
cual*	0	5
cualquier	0	5
cuan*	8	0
cuando	5	0
cuen*	0	-2
cuen* ,	-2	0
cuen* como	2	0
cuenta	-1	0
da	-4	0
dar	0	3
de	-2	0
de la	-3	-3
de mi	0	-1
de que	1	0
de reco*	0	3
de voz	0	7
debe	0	3
decl*	0	7
deja*	2	0
dejaron	2	0
deje*	0	6
desc*	-1	11
desd* el	2	0
desde el	2	0
devo*	0	2
dia	0	-2
dias $	3	0
dice	-2	-1
diga	2	-1
diga*	1	0
digame	4	0
dijo	-4	0
dine*	5	0
dinero	5	0
dond*	7	5
dond* esta	0	4
donde	7	5
donde esta	0	4
dos	0	-1
el	-5	-3
el #	1	0
el boto*	0	2
el boton	0	2
el de	-1	0
el lune*	-2	0
el lunes	-2	0
el nume*	0	2
el numero	0	2
empe*	0	6
en	-3	1
en #	-5	0
enca*	3	1
enca* de	3	0
encu*	0	5
encu* ,	0	2
enla*	5	-5
enlace	5	-5
ense*	1	0
enti*	2	-1
entr*	0	1
entr* a	0	1
envi*	-2	1
equi*	0	-1
era	-3	-3
erro*	1	0
error	1	0
es	0	-6
es el	-2	0
es que	1	0
escr*	2	0
ese	0	4
esta*	0	5
estamos	0	2
este	-3	0
esto $	0	3
esto* en	0	1
estoy en	0	1
expl*	0	4
expl* $	0	2
explicaciones	-4	3
fact*	-3	-1
factura	-3	0
falt*	0	-4
falt* $	2	0
falta	-5	0
favo*	0	-2
favo* $	5	0
favor $	3	1
form*	1	2
fuer*	0	2
fuera	0	2
gara*	1	0
garantia	1	0
gent*	4	0
grac*	-3	0
grac* ,	0	1
gracias	-3	0
gracias ,	0	1
gust*	0	-3
habl*	1	-2
habl* $	5	0
hablar	-5	0
habr*	-2	0
habria	-2	0
hace*	0	16
hacerlo	0	1
haga*	3	2
hagan	0	1
hago $	0	2
hast*	0	4
hasta	0	4
hay	-4	1
hay un	0	2
hech*	-5	0
hice	0	-1
hora	-1	0
inte*	7	-2
ir	0	1
just*	0	2
la	0	-4
la app	0	4
la cara	1	0
la cita	0	4
la de	0	1
la gara*	1	0
la garantia	1	0
la llam*	0	1
la llamada	0	1
la prox*	0	1
la proxima	0	1
la verd*	1	0
la verdad	1	0
la vide*	4	0
la videollamada	4	0
las	0	9
le	-2	0
le agra*	0	2
lent*	0	-1
line*	-2	0
linea	-2	0
llam*	-8	-3
llam* ,	3	0
llam* de	0	6
llam* y	-1	0
llama	-1	0
llamada	4	3
llamada de	0	1
llamadas	-1	0
llame	-1	-3
llamen	-9	-1
llamen $	-2	0
llamenme	3	0
llamo	-2	0
lleg*	-7	-5
llego	0	-3
llen*	0	3
llev*	0	-1
lo	5	5
lo pido	1	0
lo que	4	-7
lo se	0	-1
los	-9	-4
lune*	0	-1
lunes	0	-1
luz	0	-7
mail	1	3
mana*	3	-1
manana	1	0
manden	-1	2
mane*	0	6
mano	3	0
mant*	0	-1
mas	4	4
me	4	1
me ayud*	2	0
me cont*	0	-1
me da	-7	0
me deja*	3	0
me dejaron	2	0
me diga	2	-1
me dijo	-3	0
me escr*	0	4
me llam*	-2	-8
me llame	0	-1
me llamen	-1	0
me llamo	-1	0
medi*	-1	0
mejo*	6	1
mejor	6	1
meno*	0	9
menos	0	9
mensajes	0	9
mese*	0	-4
meses	0	-4
mi	3	3
mi nomb*	0	1
mi nombre	0	1
mied*	4	0
miedo	4	0
mio	0	-2
mism* $	-1	3
mole*	0	-7
mont*	0	2
much*	1	-6
mucho	4	-4
muel*	-1	0
mues*	2	-1
muy	-4	-4
nada	1	1
nada $	6	0
nada de	-1	6
nadi*	1	-4
nadi* me	0	-2
nadie	1	-4
nadie me	0	-2
nece*	3	0
ni	-5	4
ni un	-1	0
ning*	1	0
no	0	2
no ,	2	-8
no es	0	1
no la	0	3
no lo	0	2
no mand*	0	3
no me	5	0
no mole*	0	-1
no pued*	-1	0
no quie*	-2	1
no quiero	-2	1
no teng*	0	-1
no tengo	0	-1
noch*	0	-2
nomb*	-3	2
nombre	-3	2
nos	6	0
noti*	0	1
nuev*	0	-3
nueve	3	0
nume*	-1	8
numero	-1	8
o	3	0
ofre*	-2	0
ojal*	1	0
ojala	1	0
orie*	2	0
os	5	0
otra	-6	-3
otro	3	-4
paga*	-4	0
pagi*	0	1
pagina	0	2
pagu*	0	-1
pague	0	-1
paqu*	-1	0
paquete	-1	0
para	0	-1
para el	0	-1
para que	7	0
paso	0	-3
paso a	-3	0
pedi*	-7	0
pedido	-6	-1
pend*	4	-6
perd*	0	-1
pero	0	-2
perros	-1	0
pers*	0	2
persona	2	1
pido	2	0
plan*	6	1
plaz*	-3	-1
plea*	2	0
please	2	0
poco	0	3
pode*	0	3
podr*	2	0
pong*	2	6
por favo*	0	-2
por la	0	1
por que	1	2
porq*	0	-1
porque	0	-1
port*	0	2
port* $	0	1
portal	0	5
portal $	0	5
pref*	2	0
pref* que	0	-6
prefiero	-1	0
preg*	0	10
pres*	0	5
pres* $	0	3
prim*	0	-3
proc*	0	-1
prop*	1	0
prox*	0	1
proxima	0	1
pueden	-4	5
pues	0	2
punt*	0	-1
punt* $	0	-3
punto	0	-4
que	7	0
que hace*	0	1
que hacer	0	1
que le	-5	0
que llev*	1	0
que llevo	1	0
que me	8	4
que teng*	0	1
que tengo	0	5
qued*	6	0
qued* en	3	0
quie*	-2	-6
quie* habl*	-4	0
quien	0	-6
quiera	1	0
quiero	-2	0
quin*	2	0
quis*	4	0
quisiera	4	0
quit*	0	3
rapi*	0	4
reci*	5	-2
reco* ,	0	2
repu*	0	4
repuesto	0	4
resp*	5	0
respuesta	2	0
reun*	2	0
sabe*	0	6
sale	2	0
salu*	-1	0
se	-1	-9
se pued*	2	0
se puede	2	0
se si	-2	0
sea	7	0
segu*	2	0
sema*	2	0
semana	1	1
sent*	1	0
ser	-1	0
si	5	0
si hay	0	2
siem*	0	-1
siempre	0	-1
sien*	3	0
sigo	6	0
sigu*	0	-2
sigue	0	-1
sin	0	3
sirv*	0	-2
sirve	0	-2
sola	5	0
sola con	5	0
son	-2	0
su	3	0
suel*	0	-1
sust*	1	0
tall*	-1	0
tant*	0	10
tard*	2	0
tari*	-1	-2
tecn*	0	1
tele*	10	-1
tele* ,	2	0
telefono	3	0
telefono ,	2	0
teng*	-3	0
teng* el	2	0
teng* que	0	4
tengo el	2	0
tiem*	2	1
tiempo	2	1
tien*	-1	0
toca	-1	0
tocar	4	0
todo $	2	-1
todo en	0	2
todo*	0	6
todos	0	6
trabajo	0	-6
trae	0	-1
tram*	0	2
tramite	0	2
tres	0	-8
tuto*	3	0
un	2	0
una	8	-3
una llam*	8	-2
una llamada	4	-2
uno	8	0
uste*	5	0
uste* $	1	7
ustedes	9	0
ustedes $	1	7
va	-1	-2
van	1	0
vece* $	0	-2
veces $	0	-2
veci*	0	-2
vecinos	0	-1
vemo*	3	0
vemos	3	0
veng*	0	1
vengan	3	0
vent*	3	0
verdad	6	0
verl*	2	0
verlo	3	0
vez	3	0
vide*	4	0
videollamada	4	0
vino	0	-1
vist*	8	0
voy	1	12
voy a	0	1
voz	0	6
vuel*	-3	0
vuel* a	0	2
y	5	-1
y el	0	-1
y la	-4	0
y lo	2	0
y me	-4	0
y no	-5	3
y por	2	0
y ya	0	9
ya	-6	4
ya $	0	3
ya lo	0	-1
yo	1	8
`,
};
