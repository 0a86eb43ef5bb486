import type { Learned } from '../markers.ts';

/** Written by `npm run fit` from labelled sentences; not to be edited. The columns: see `Learned`. */
export const LEARNED: Learned = {
  stem: 4,
  letters: 4,
  table: `
.	-13	-7
#	-12	-12
# #	0	-2
# $	-1	0
, #	0	-1
, $	-2	-1
, i	2	-2
, no	0	3
, so	-1	3
, than*	0	1
, whic*	-1	0
?	-5	1
^ $	-1	-7
^ a	2	0
^ and	2	-1
^ any	1	0
^ can	-3	0
^ cancel	0	1
^ coul*	-1	0
^ could	-1	0
^ enou*	0	1
^ enough	0	1
^ i	8	0
^ is	-1	0
^ just	0	2
^ my	0	-1
^ no	0	-5
^ plea*	-4	0
^ please	-4	0
^ so	1	0
^ tell	2	0
^ that	0	1
^ the	-7	-6
^ thre*	1	0
^ three	1	0
^ what	2	-1
^ whic*	1	0
^ which	1	0
^ why	1	2
^ you	-3	1
a	6	0
a call	-2	0
a quic*	1	0
a quick	1	0
abou*	1	0
abou* the	1	-1
about	1	0
about the	1	-1
acco*	0	-1
afte* #	2	0
after	1	0
after #	2	0
agai*	0	-1
again	0	-1
all	1	2
all i	0	1
alon* $	1	0
alone	1	-1
alone $	1	0
alre*	0	1
already	0	1
am	0	2
am in	-1	2
am not	-1	0
an	1	1
and	0	-2
and not	2	0
answ*	0	1
any	4	0
any time	2	0
appr*	1	0
are	0	-1
arri*	0	-1
as	-2	0
aske*	0	1
asked	0	1
at a	2	0
at home	0	1
atta*	-1	-1
auto*	1	0
back	2	0
back $	1	0
be	1	6
been	-1	0
begi*	1	0
bett*	1	0
bett* $	0	1
better	1	0
better $	0	1
busi*	0	2
business	0	2
by	0	-1
call	-1	-2
call $	1	0
call*	1	3
call* $	0	2
calls	0	4
can	-2	0
can not	0	-1
canc*	-1	0
card	-2	0
catc*	1	0
catch	1	0
change	-1	0
code	0	1
code ?	0	1
comp*	0	-2
conf*	-1	0
cons*	0	1
coul*	0	-1
could	0	-1
cour*	0	1
dark	1	0
date	-1	0
do	1	1
do not	1	0
does	0	-1
does the	1	0
doin*	0	1
doing	0	1
door	0	3
door $	0	1
down	1	0
easi*	1	0
easier	1	0
else to	1	0
emai* $	1	0
emails	1	0
emails $	1	0
enou*	0	3
enough	0	3
even	0	-1
ever*	0	1
few	1	0
file	0	-2
foll*	0	1
for	-1	-1
for a	1	0
for my	0	-1
for your	-1	0
form	0	3
form and	0	1
frig*	2	0
from	0	1
from the	0	-1
full	0	1
give	1	0
give me	1	0
go	1	0
goin*	1	0
going	1	0
good	0	-2
happ* to	2	0
has	1	-2
have had	0	2
have to	-1	5
he	2	0
help	-3	-1
help me	-1	0
here	2	0
home $	0	1
hour	1	0
hour*	-1	0
hours	-1	0
how i	-1	0
i	4	1
i am	0	2
i can	2	-1
i do	1	0
i know	0	1
i only	0	1
i want	2	0
i will	1	1
i woul*	-2	0
i would	-2	0
if	0	2
igno*	1	0
ignored	1	0
in a	0	1
in the	1	0
invoice	-1	0
is	-4	-2
is a	1	0
is plen*	0	2
is plenty	0	2
is the	0	1
it	6	4
it $	0	5
it ?	2	0
it a	0	1
its	1	0
just	0	2
keep	3	2
know abou*	0	1
know about	0	1
last	-1	0
leav*	0	1
left	-1	0
let us	0	1
like to	-2	0
line	1	0
link	2	0
list	-1	0
lock*	0	1
locker	0	1
make	0	2
make*	0	-1
me	6	2
me $	5	0
me back	1	0
me the	-1	0
mind	2	-2
minu* $	0	1
minutes	0	1
more	0	1
morn*	1	-1
must	-1	3
must i	0	1
my own	0	3
need	0	2
neve*	0	-1
never	0	-1
no	0	-2
nobo*	0	2
nobody	0	2
none of	0	1
norm*	1	0
normal	1	0
not a	2	0
not know	1	0
not one	1	0
noth*	0	3
nothing	0	3
numb*	-1	0
of the	0	-2
off	0	2
ok	1	0
on	-2	0
on $	0	1
on me	3	0
on the	0	1
once	1	0
one	2	0
one word	0	1
only	0	4
or	2	1
orde*	-3	-1
order	-3	0
our	-1	0
out	2	0
out $	1	0
own	0	4
pape* $	0	1
pass	0	1
pass $	0	1
peac*	0	2
peace	0	2
pers*	1	0
person	3	0
phon*	0	1
phone	0	2
pick	1	0
plea* $	1	0
please	-2	0
please $	0	1
plen*	0	2
plen* $	0	1
plenty	0	2
plenty $	0	1
po	1	0
pref*	0	2
rath*	1	0
rather	1	0
read	0	-2
rece*	-1	-1
refu*	-1	0
refund	-1	0
remi*	0	1
repl*	2	0
ring a	0	1
said	-1	0
sat	2	0
say	0	-1
see	0	-1
sell	-1	0
send	0	1
send the	0	1
shak*	1	0
shak* $	1	0
shaking	1	0
shaking $	1	0
shor*	0	1
short	0	1
shou*	0	1
show*	0	-1
sign*	0	-1
sinc*	1	-2
since	1	-2
size	0	1
skip	0	2
skip the	0	1
so	2	0
some*	3	-3
someone	1	-1
spar*	0	1
spare	0	1
speak	1	0
stil*	0	-3
still	0	-3
stop	0	3
suit*	1	0
suits	1	0
sure	-1	0
surveys	0	1
ten $	0	1
text	0	1
than	2	0
than*	-1	0
thanks	-2	0
that*	1	0
that* be	1	0
thatd	1	0
thatd be	1	0
the	-5	0
the #	0	-1
the bett*	0	1
the better	0	1
the call	-1	1
the dark	1	0
the line	1	0
the phon*	1	1
the phone	1	1
the seco*	1	0
the second	1	0
this	0	3
this ?	-1	0
three	0	-1
thur*	1	0
thursday	1	0
time	1	0
to	0	1
to $	2	0
to get	-1	0
to turn	1	0
too	0	1
too many	0	1
towe*	0	1
turn to	1	0
unde*	1	0
understand	2	0
understand the	1	0
up	2	1
upda*	0	-1
update	0	-1
us	3	1
visit	2	0
voic*	1	0
want the	0	1
want to	1	0
was	0	-2
we do	-1	0
week	0	1
week*	1	0
weeks	1	0
what	4	0
what is	0	1
what*	0	2
whatever	0	2
wher*	0	2
where	0	1
whic*	0	-1
which	0	-1
who	1	0
why	2	0
will	0	2
will do	0	1
will not	0	-1
with	4	0
with my	-1	0
with*	-2	1
without	-2	1
word	0	2
word from	1	0
work*	0	-1
woul*	2	0
woul* be	1	0
woul* like	-3	0
would	3	0
would be	1	0
would like	-3	0
wron*	0	-1
wrong	0	-1
you for	1	0
you need	0	1
your	1	0
~ # 	-6	-10
~ # #	0	-2
~ # ,	-1	0
~ # a	-1	0
~ , 	-1	0
~ , #	0	-1
~ , i	0	-2
~ , l	1	0
~ , n	0	2
~ , s	-3	1
~ , u	0	-1
~ , w	-1	0
~ , y	0	-1
~ a 	2	0
~ a c	-1	-1
~ a d	-2	-1
~ a f	2	0
~ a m	4	0
~ ab	2	-2
~ abo	2	-1
~ ac	0	-1
~ acc	-1	-2
~ ad	-1	-2
~ add	-1	0
~ af	1	0
~ aft	1	0
~ aga	0	-1
~ all	0	1
~ alr	0	1
~ am	0	2
~ am 	0	1
~ an	0	4
~ ano	-1	0
~ ans	0	1
~ any	1	0
~ ap	0	1
~ ar	0	-3
~ are	1	0
~ arr	0	-1
~ as	-3	0
~ as 	-1	0
~ ask	0	1
~ at	-1	-3
~ at 	0	-1
~ att	-1	0
~ awa	1	0
~ ba	0	-4
~ bac	3	0
~ be	8	1
~ be 	2	4
~ bee	0	-1
~ bet	2	0
~ bl	-2	0
~ bo	-2	0
~ boo	-2	0
~ br	0	-2
~ bro	0	-1
~ bu	-8	1
~ bus	0	1
~ but	-1	-1
~ by	0	-2
~ by 	0	-2
~ ca	2	0
~ car	-3	0
~ co	-7	0
~ cod	0	1
~ com	0	-1
~ con	0	1
~ cor	-1	0
~ cr	0	-2
~ da	0	-2
~ dar	1	0
~ dec	0	1
~ del	-1	0
~ do	0	3
~ do 	1	0
~ doe	1	-2
~ doi	0	1
~ doo	0	2
~ dow	1	0
~ dra	0	-1
~ du	-2	0
~ em	0	1
~ emp	-1	0
~ ex	-1	-1
~ fa	2	0
~ fe	1	0
~ fi	-1	0
~ fin	-2	0
~ fla	1	0
~ fol	0	1
~ fr	1	0
~ fri	1	-1
~ ful	0	1
~ go	5	0
~ go 	1	0
~ goi	1	0
~ gr	0	-1
~ ha	0	-1
~ has	1	-2
~ hav	0	1
~ he	1	-10
~ he 	2	0
~ hea	0	-1
~ hel	-1	-2
~ her	2	-1
~ hi	2	-2
~ ho	2	2
~ hom	0	1
~ hum	2	0
~ i w	-1	1
~ if	0	3
~ if 	0	4
~ ig	1	0
~ ign	1	0
~ in	-3	0
~ in 	-2	0
~ ins	0	1
~ inv	0	-2
~ is	0	-2
~ is 	0	-3
~ it	3	6
~ it 	0	3
~ ju	1	1
~ jus	1	0
~ ke	3	1
~ kee	1	0
~ kn	2	0
~ kno	1	0
~ la	-2	-1
~ las	-1	0
~ le	1	0
~ lea	1	0
~ lef	-1	0
~ li	0	-1
~ lin	3	0
~ lis	-1	0
~ lo	5	-2
~ los	2	0
~ lot	1	0
~ ma	0	-2
~ may	0	-1
~ me	8	5
~ me 	1	0
~ mo	1	0
~ mon	-1	0
~ mor	1	0
~ mus	-1	2
~ my	0	2
~ na	1	0
~ ne	0	1
~ nee	-1	4
~ no	1	2
~ no 	0	1
~ nob	0	1
~ nu	0	1
~ of	-1	3
~ of 	0	-1
~ off	0	1
~ ok	1	0
~ on	4	0
~ on 	-2	0
~ onc	2	0
~ one	1	0
~ onl	0	1
~ ope	-1	0
~ or 	0	1
~ ord	-3	-2
~ out	1	0
~ ov	0	-1
~ ove	0	-1
~ ow	0	4
~ own	0	3
~ pa	-3	-3
~ pag	-1	-1
~ pan	1	0
~ pat	0	-1
~ pe	2	4
~ pea	0	2
~ per	1	0
~ pla	-2	0
~ ple	1	0
~ pro	0	-3
~ pu	1	0
~ put	1	0
~ que	0	1
~ ra	2	0
~ rat	0	1
~ re	-2	0
~ rea	2	0
~ rec	0	-2
~ ref	-1	0
~ rem	0	1
~ rep	1	-1
~ res	0	1
~ ri	-1	1
~ ro	0	-1
~ sa	0	-3
~ sai	-1	0
~ sal	0	1
~ say	0	-2
~ sc	0	-1
~ se	0	-3
~ sel	-1	0
~ sh	-5	0
~ shi	-1	0
~ sho	-1	0
~ si	1	-1
~ sig	0	-1
~ sin	1	0
~ so	5	0
~ som	2	-1
~ spe	1	0
~ st	2	3
~ sta	0	1
~ sti	0	-1
~ sto	0	1
~ su	-4	0
~ sur	-1	0
~ tak	1	0
~ te	-1	0
~ tel	-3	2
~ ter	0	-1
~ tex	0	3
~ th	2	0
~ the	0	1
~ thi	1	0
~ ti	0	5
~ to	0	1
~ tou	0	1
~ tr	0	-1
~ tu	1	0
~ tw	1	-2
~ two	1	-2
~ un	4	0
~ und	1	0
~ up	1	0
~ upd	0	-1
~ us	2	0
~ us 	4	1
~ vi	1	0
~ voi	1	0
~ wa	0	-1
~ wai	2	0
~ wan	0	1
~ was	-1	-2
~ we 	0	1
~ wed	-1	0
~ wee	1	0
~ wh	2	0
~ wha	0	2
~ whe	0	3
~ wi	3	2
~ wil	0	2
~ wo	7	0
~ wor	1	0
~ wou	2	0
~ wro	0	-1
~ yo	4	0
~ you	5	0
~# #	0	-2
~# a	-1	0
~, #	0	-1
~, # 	0	-1
~, i	0	-2
~, i 	2	-2
~, l	1	0
~, n	0	2
~, no	0	2
~, on	0	1
~, s	-3	1
~, so	-1	2
~, u	0	-1
~, w	-1	0
~, y	0	-1
~a c	-1	-1
~a ca	-1	0
~a co	0	-1
~a d	-2	-1
~a f	2	0
~a le	1	0
~a m	4	0
~a mo	2	0
~a p	0	1
~a pr	0	1
~a w	1	0
~a we	2	0
~abo	1	0
~abou	1	0
~acc	-2	-3
~acco	0	-1
~ace	0	3
~ach 	1	0
~ache	-1	0
~ack	2	4
~ack 	0	1
~act	1	0
~ad 	0	-1
~ad n	1	0
~ad t	1	0
~add	-1	-1
~ade	0	-1
~ady	0	1
~aft	1	0
~aga	0	-1
~agai	0	-1
~aid	-3	0
~aid 	-2	1
~ail	0	3
~ails	3	0
~ain	0	-4
~ait	3	-1
~ak 	3	-1
~ake	1	0
~ake 	0	4
~akes	0	-1
~aki	1	0
~akin	1	0
~al 	0	1
~al w	0	2
~alk	2	0
~all	2	0
~all 	-2	0
~alle	0	-2
~alls	0	3
~ally	1	0
~alr	0	1
~alre	0	1
~alt	-1	0
~am i	0	2
~am n	-1	0
~am s	4	0
~am t	-1	0
~ama	1	0
~ame	-1	-1
~amp	-1	0
~an 	1	1
~an n	0	-2
~an s	0	2
~an t	1	0
~an w	0	1
~anc	-2	0
~ance	-3	0
~and	4	0
~and 	1	0
~ang	0	-2
~ank	-4	0
~anks	-1	0
~ano	0	1
~ans	1	0
~answ	2	1
~any	1	0
~any 	2	0
~ap 	0	-1
~appr	1	0
~ar 	3	-1
~arc	-1	0
~ard	0	-2
~are	0	-2
~arg	0	-1
~ark	1	0
~ars	-2	0
~ars 	-1	0
~art	-1	2
~ary	0	3
~as 	0	-8
~as n	-1	0
~as s	0	-1
~ase	-2	0
~ase 	-3	-2
~ash	0	-1
~asi	1	0
~ask	0	1
~aske	0	1
~ast	-2	0
~ast 	-2	0
~at 	2	-4
~at a	1	-1
~at f	1	0
~at h	2	0
~atd	1	0
~atd 	1	0
~ated	0	-1
~atev	0	2
~athe	1	0
~atio	0	1
~att	-2	-1
~atta	-1	-1
~atur	-1	0
~auto	1	0
~ave	1	3
~ave 	0	3
~awa	2	0
~ay 	1	0
~ay a	1	1
~ay i	0	-1
~bac	3	0
~back	3	0
~ban	-1	0
~be 	2	3
~be h	0	1
~be o	0	1
~bee	0	-1
~been	-1	0
~begi	1	0
~bet	2	0
~bett	1	0
~bje	0	1
~bjec	0	1
~ble	-1	0
~bod	2	0
~body	2	0
~boo	-2	0
~book	-2	0
~bout	1	0
~bro	0	-2
~bus	0	2
~busi	0	2
~but	-1	-1
~cal	1	0
~can	-6	1
~can 	-2	0
~canc	-1	0
~car	-2	-1
~card	-4	0
~catc	1	0
~cco	0	-1
~ccou	0	-1
~ce 	2	-3
~ce a	-1	0
~ce t	3	0
~cei	-1	-2
~ceiv	0	-1
~cel	-2	0
~cel 	-1	0
~cen	-1	0
~ces	-1	0
~cess	-1	0
~ch 	2	0
~ch m	1	0
~ch w	1	0
~chat	0	2
~che	0	-2
~ched	-1	0
~ck 	6	3
~ck i	0	2
~cke	-1	1
~cker	0	1
~cli	0	1
~clin	0	1
~cod	-1	1
~code	-1	1
~com	2	-1
~comp	0	-2
~con	0	1
~conf	-1	0
~cons	0	1
~cou	-1	-1
~coul	0	-1
~coun	0	-1
~cour	0	1
~cra	0	-1
~cri	0	-1
~ct 	0	3
~ct t	0	1
~ctl	0	2
~ctly	0	2
~ctu	2	0
~d ,	-2	1
~d , 	-2	3
~d a	-1	-2
~d an	-1	0
~d be	4	0
~d do	0	2
~d fo	0	1
~d g	2	0
~d go	1	0
~d h	0	-2
~d ha	0	-2
~d i	2	-1
~d i 	0	1
~d l	-5	0
~d le	0	1
~d li	-5	0
~d m	-1	0
~d me	-2	0
~d n	1	0
~d no	1	0
~d of	-1	0
~d on	0	-1
~d r	3	0
~d ra	1	0
~d re	0	-1
~d s	0	1
~d so	0	1
~d t	0	-4
~d th	-2	0
~d to	2	0
~d w	0	-1
~d y	-5	0
~d yo	-4	0
~dar	1	0
~dark	1	0
~dat	0	-2
~date	0	-1
~day	0	-2
~de 	2	-4
~dec	0	1
~ded	-2	-1
~del	-3	0
~der 	-1	0
~ders	1	0
~des	1	0
~dle	-1	0
~do 	3	0
~do i	0	1
~do n	2	0
~doe	0	-1
~does	0	-1
~doi	0	1
~doin	0	1
~doo	0	2
~door	0	2
~down	1	0
~dra	0	-1
~ds 	1	0
~dy 	0	1
~e #	-1	-2
~e # 	0	-2
~e ,	1	-2
~e , 	2	-1
~e a	-1	0
~e a 	2	0
~e al	0	1
~e ap	-1	2
~e at	0	-2
~e b	1	-3
~e ba	0	-2
~e be	2	0
~e bi	0	1
~e c	0	-2
~e ca	1	-2
~e cl	0	3
~e de	-1	1
~e do	-3	0
~e dr	0	-1
~e e	2	2
~e el	0	1
~e ex	0	1
~e fe	0	1
~e g	0	2
~e ge	1	0
~e go	0	1
~e h	3	0
~e ha	1	5
~e he	0	-1
~e hi	1	0
~e ho	1	0
~e i	0	-1
~e l	-1	0
~e li	0	1
~e m	0	1
~e ma	0	-2
~e me	3	0
~e mo	2	0
~e my	0	1
~e n	0	-1
~e of	0	4
~e or	0	-1
~e ou	0	1
~e p	1	2
~e ph	2	0
~e q	0	1
~e qu	0	1
~e r	-1	0
~e ra	1	0
~e s	-2	0
~e se	0	-2
~e si	0	1
~e so	0	-1
~e st	0	4
~e t	-3	2
~e ta	1	0
~e th	1	-1
~e ti	0	1
~e to	0	1
~e up	0	-1
~e us	0	2
~e wh	-1	0
~e wi	-1	0
~e wo	4	0
~eac	0	1
~eace	0	2
~each	1	0
~ead	0	-1
~ead 	0	-2
~eady	0	1
~eak 	2	0
~eal	1	3
~eal 	0	1
~ear	0	-2
~ear 	0	-1
~eart	-1	0
~ease	-2	0
~easi	1	0
~eat	0	-3
~eav	0	2
~eave	0	2
~ebo	0	-1
~ece	-1	0
~ecei	0	-1
~eci	2	0
~ect	-1	1
~ect 	0	2
~ed 	-6	-8
~ed a	-2	0
~ed f	-1	0
~ed t	-1	-1
~ed w	-1	0
~ede	1	0
~ee 	1	-3
~eed	0	2
~eed 	0	2
~eeks	1	0
~een	-2	-5
~een 	-2	-3
~eep	4	0
~eep 	3	1
~eer	-1	0
~eet	-1	1
~efun	-1	0
~ega	-1	0
~egin	1	0
~ein	1	0
~eing	1	0
~eiv	0	-1
~eive	0	-1
~eks	1	0
~elc	1	0
~elf	-1	1
~elf 	-1	2
~eli	-2	0
~eliv	-1	0
~ell	2	-5
~ello	1	0
~elp	-1	-1
~elp 	-3	0
~ema	0	1
~emai	1	1
~emin	0	1
~emp	-2	0
~en 	1	-6
~en m	1	0
~en o	-1	0
~en t	-1	0
~enc	2	0
~ence	1	0
~end	-2	1
~eno	0	2
~enou	0	3
~ent	0	2
~ent 	0	-2
~ents	0	1
~enty	0	5
~eon	1	-1
~eone	1	-1
~eop	0	1
~eopl	0	1
~ep 	2	0
~epa	0	1
~epar	0	1
~epl	2	0
~ept 	1	0
~er 	-1	-1
~er #	0	1
~er d	0	-2
~er o	2	-2
~er r	-1	0
~ere 	-1	3
~eri	0	2
~erin	0	1
~err	0	-2
~ers	6	-1
~erso	1	0
~erst	2	0
~ery 	-1	0
~es 	2	-1
~es ,	0	-1
~es a	0	3
~es n	0	-2
~es o	0	1
~es p	1	0
~es t	0	2
~es w	1	0
~esp	0	1
~ess	-1	2
~ess 	-2	0
~essa	0	1
~est	2	2
~et 	3	0
~et u	0	1
~eti	-1	0
~ett	1	2
~ette	1	0
~ew 	0	-1
~eys	0	2
~f i	0	1
~f o	0	-1
~f y	0	1
~f yo	0	1
~ff 	-1	0
~file	0	-2
~fill	0	1
~fin	-2	0
~fla	1	0
~fol	-1	1
~foll	0	1
~for	-1	0
~for 	0	-2
~form	-1	2
~fra	-2	1
~fri	1	-1
~frig	2	0
~fro	0	2
~from	0	1
~ft 	-3	0
~ft t	0	-1
~fund	-1	0
~fus	0	2
~g a 	-1	0
~g f	0	-2
~g fr	0	-1
~g i	0	-1
~g it	0	-1
~g m	0	1
~g me	0	2
~g p	0	-1
~g t	0	4
~g w	-1	0
~gai	0	-1
~gain	0	-1
~ge 	0	-6
~ge t	0	-1
~get	2	1
~gh 	0	4
~ght	0	-2
~ghte	2	0
~gin	0	-1
~gno	1	0
~gnor	1	0
~go 	3	0
~goi	1	0
~goin	1	0
~goo	0	-1
~good	0	-2
~gre	0	-2
~h ,	-1	0
~h , 	-1	0
~h a	-2	0
~h me	2	0
~h my	-1	0
~h p	1	0
~h s	1	0
~h t	-1	1
~h w	2	0
~h y	1	0
~hak	1	0
~haki	1	0
~han 	2	0
~hang	-1	0
~hank	-1	0
~has	0	-1
~has 	1	-2
~hat	4	6
~hatd	1	0
~hate	0	2
~hav	0	1
~he 	-3	-4
~he #	0	-1
~he a	-4	0
~he d	0	-1
~he f	0	1
~he g	-1	0
~he h	2	0
~he i	-2	0
~he k	0	-1
~he l	0	1
~he m	-1	0
~he n	2	0
~he o	2	-3
~he r	-3	0
~he s	0	-1
~he t	0	1
~hea	0	-3
~hed	-1	0
~hel	0	-4
~help	-1	-1
~hen 	1	0
~her	0	1
~her 	0	-1
~here	0	2
~hic	0	-1
~hich	0	-1
~hing	0	1
~hip	-2	0
~his	1	0
~ho 	1	0
~hom	0	1
~home	0	1
~hon	0	2
~hop	3	-2
~hor	0	1
~hort	0	1
~hou	0	3
~hout	0	1
~how	-1	0
~hree	0	-1
~hrou	1	0
~hte	2	0
~hten	2	0
~hum	2	0
~hurs	1	0
~hy 	1	0
~i a	0	2
~i am	0	2
~i c	2	-3
~i ca	1	-2
~i d	1	0
~i do	2	0
~i h	-2	0
~i k	0	1
~i kn	0	1
~i o	-1	2
~i s	2	0
~i w	1	2
~i wa	1	-1
~i wi	1	1
~i wo	-2	1
~ian	1	0
~iat	1	0
~ice	-2	0
~ice 	-1	-2
~ich	0	-1
~ich 	0	-1
~ick 	2	0
~icke	-1	0
~id 	-4	0
~ied	0	-1
~ien	2	-1
~if 	0	2
~if a	1	0
~igh	2	0
~ight	1	0
~ign	1	-1
~igno	1	0
~ile	2	0
~ils	3	0
~ime	2	0
~in ,	0	-1
~in a	0	3
~in b	-2	0
~in l	1	0
~in n	0	1
~in t	0	1
~in w	1	0
~inc	1	-2
~ince	1	-2
~ine	0	3
~ine 	0	2
~ines	-1	0
~ing	2	4
~ing 	1	3
~ings	0	-1
~ink	1	-1
~ins	-3	0
~inut	0	1
~inv	-1	0
~ion	0	1
~ion 	-3	0
~ions	2	0
~ip 	-1	4
~ip t	0	2
~ire	-2	5
~irs	0	-1
~is 	-2	0
~is a	2	-3
~is b	0	-2
~is d	-1	0
~is m	-2	0
~is o	3	0
~is p	0	3
~is t	0	3
~is w	0	2
~ise	1	0
~isi	1	0
~iss	0	-2
~ist	-1	0
~it 	2	0
~it f	1	0
~it s	-2	0
~ith 	3	-1
~itho	-2	1
~iti	0	-1
~itin	1	0
~its	2	0
~ity	-1	0
~ity 	-1	0
~ive	-4	-2
~ived	0	-1
~iver	-1	0
~ize	0	1
~jus	1	2
~just	1	2
~k ,	0	1
~k , 	0	1
~k a	0	-2
~k an	0	-1
~k fo	0	1
~k i	0	1
~k t	0	-2
~k th	0	-2
~k wi	1	0
~ke 	0	1
~ke m	0	1
~ke t	0	-1
~ked 	-1	0
~kee	3	1
~keep	3	0
~ken	0	-1
~kes 	0	-1
~king	3	0
~kip	0	2
~kip 	0	2
~kno	0	2
~know	0	1
~ks 	0	-1
~l ,	0	2
~l , 	0	2
~l a	0	-1
~l f	-1	0
~l h	2	0
~l i	0	1
~l m	1	-1
~l p	1	-1
~l t	0	3
~l th	3	0
~l to	-1	2
~lad	1	0
~lad 	1	0
~lan	-2	0
~las	-1	0
~last	-1	0
~ld i	1	0
~ld l	-2	0
~ld r	0	1
~ld s	0	1
~ld y	-1	0
~leav	0	1
~led 	0	-2
~lef	-1	0
~left	-1	0
~len	0	3
~lenc	1	0
~lent	0	2
~les	-2	1
~let 	0	1
~lf 	0	2
~lf i	0	1
~lig	-1	0
~lin	1	0
~line	0	1
~lis	-1	0
~list	-1	0
~live	-1	0
~ll 	-3	0
~ll a	2	-2
~ll d	0	1
~ll f	-2	0
~ll i	0	1
~ll p	1	0
~ll t	-1	0
~ll w	1	-1
~lle	0	-2
~lled	0	-2
~lls	0	3
~lls 	0	1
~lon	1	0
~lone	2	-2
~los	1	0
~lot	0	-2
~lot 	0	-1
~lp 	-3	0
~lp m	-1	0
~lre	0	1
~lrea	0	1
~ls 	0	3
~lse 	2	0
~lt 	-1	0
~lve	0	1
~ly 	2	4
~ly c	0	1
~ly d	1	0
~ly t	0	1
~ly w	0	1
~m # 	0	1
~m ,	-2	0
~m , 	-2	0
~m a	1	3
~m an	0	2
~m f	1	0
~m fr	1	0
~m i	-1	0
~m in	-1	2
~m n	0	1
~m s	6	0
~m t	-2	-1
~mai	0	3
~mail	0	3
~mal	2	0
~mat	4	-1
~mate	1	0
~may	0	-1
~me 	7	0
~me b	4	-1
~me d	-1	0
~me p	0	1
~me t	0	-1
~me w	-2	-2
~meo	1	-1
~meon	1	-1
~mes	0	1
~mes 	0	1
~mess	1	0
~mind	1	0
~mis	0	-3
~miss	0	-1
~mor	1	0
~more	0	1
~morn	1	-1
~mov	-1	0
~mpl	-1	0
~mus	-1	3
~must	-1	3
~my d	-1	0
~my f	0	1
~my k	1	0
~my m	3	0
~my p	-1	0
~n #	0	-1
~n ,	1	0
~n , 	2	0
~n a 	0	1
~n an	1	0
~n b	-2	0
~n c	-2	0
~n ca	-1	0
~n e	-3	0
~n ev	-1	0
~n li	1	0
~n m	2	0
~n me	2	0
~n my	0	1
~n no	0	-1
~n o	-1	0
~n on	-1	0
~n p	0	2
~n pa	0	1
~n st	0	1
~n t	2	0
~n th	0	3
~n to	2	-1
~nce	3	-1
~nce 	4	-1
~ncel	-1	0
~nd 	3	0
~nd d	0	1
~nd g	2	0
~nd i	5	-2
~nd l	-1	0
~nd m	-1	0
~nda	-1	0
~nde	2	1
~nder	3	0
~ne ,	0	-2
~ne i	0	-1
~ne t	0	1
~ne w	0	1
~ned	0	-2
~ned 	0	-1
~nee	0	2
~need	0	3
~nel	1	0
~ner	0	1
~ner 	0	2
~nes	-2	0
~ness	0	2
~nev	1	-1
~neve	1	-1
~new	-1	0
~ng f	0	-2
~ng m	0	1
~ng p	0	-1
~ng t	0	4
~nge 	-2	0
~ngs	0	-1
~ning	0	-2
~nks	-2	0
~nly	0	4
~nly 	0	2
~no 	0	-1
~no m	0	1
~no t	0	2
~nob	0	2
~nobo	0	2
~non	0	2
~nor	2	-1
~nore	1	0
~norm	1	0
~not	0	1
~noth	0	5
~nou	0	3
~noug	0	3
~now	1	2
~now 	2	0
~ns 	0	-3
~nsid	0	1
~nsw	2	1
~nswe	2	1
~nt 	0	-3
~nt ,	0	-1
~nt t	1	0
~nta	-1	2
~ntac	0	1
~nts	0	1
~nts 	0	2
~nty	0	4
~nty 	0	1
~num	-1	0
~numb	-1	0
~nut	0	1
~nute	0	1
~nvoi	-1	0
~ny 	2	0
~ny o	2	0
~o ,	0	-2
~o , 	0	-2
~o a	-2	0
~o b	1	0
~o be	2	0
~o de	1	0
~o e	0	1
~o f	1	0
~o fi	0	1
~o g	-1	3
~o ge	-1	0
~o h	1	0
~o i	0	2
~o m	3	3
~o ma	0	2
~o mu	1	0
~o n	5	0
~o na	1	0
~o o	0	-1
~o on	1	0
~o p	0	-1
~o pr	0	-1
~o r	0	1
~o te	-1	0
~o th	-1	0
~o to	-1	0
~o u	0	-2
~o up	0	-1
~o v	0	1
~o w	3	0
~o wo	1	0
~o wr	1	0
~o y	1	0
~o yo	1	0
~obo	1	1
~obod	0	2
~ode	-2	0
~ody	2	0
~ody 	2	0
~oes	1	0
~oes 	1	0
~of 	0	-2
~of t	0	-1
~oh 	1	0
~oin	0	1
~ok 	0	-1
~oke	0	-1
~oll	-2	1
~ollo	0	1
~om 	0	2
~oma	1	0
~omat	1	0
~ome	5	0
~omeo	1	-1
~omi	1	0
~omp	0	-2
~on 	0	-4
~on ,	1	0
~on a	1	0
~on e	-1	1
~on s	-1	-1
~on w	-1	0
~onc	1	0
~once	1	0
~ond	0	1
~one	4	0
~onf	-1	0
~onl	0	4
~only	0	4
~ons	1	1
~ontr	0	-1
~oo 	0	1
~ook	-3	0
~ook 	-2	0
~oor	0	2
~op s	1	0
~ope	0	-2
~open	-1	0
~opl	0	1
~ople	0	1
~or 	-1	-1
~or a	2	0
~or t	-1	0
~ord	-3	0
~orde	-3	-1
~ore	3	1
~ore 	1	0
~ored	1	0
~orm	0	1
~orm 	0	2
~orma	2	0
~orni	1	-1
~ort	0	1
~ort 	0	3
~ory	2	0
~ory 	2	0
~ost	0	-2
~ot 	0	-1
~ot k	2	-1
~ot l	0	-1
~ot o	3	0
~ot p	0	1
~ot s	-1	0
~ote	-2	0
~oth	0	4
~othi	0	3
~ou 	-1	0
~ou a	0	-1
~ou f	3	0
~ou g	1	0
~ou l	2	0
~ou n	0	2
~ou p	0	1
~ou s	-2	0
~ouc	0	1
~ouch	0	1
~oul	2	0
~ount	0	-1
~our	0	3
~ours	-2	0
~out	1	0
~ove	0	-3
~ove 	0	1
~over	0	-1
~ovi	0	-1
~ow 	4	0
~ow i	-2	0
~ow t	3	0
~ow w	1	0
~owe	0	1
~owel	0	1
~own	0	4
~own 	1	1
~ows	0	-1
~ows 	0	-1
~p i	0	3
~p it	0	2
~p m	-1	0
~p my	0	1
~p o	2	0
~p s	0	-1
~p t	0	7
~p th	0	6
~p w	1	0
~pag	-1	-1
~page	-1	-1
~pan	1	0
~par	-1	3
~pare	0	1
~part	0	2
~pat	0	-1
~pda	0	-1
~pdat	0	-1
~pea	0	1
~peac	0	2
~ped	-1	0
~pen	-1	-1
~pen 	-3	0
~peo	0	1
~peop	0	1
~per	4	0
~pers	2	0
~pho	0	3
~phon	0	3
~pin	0	-1
~ping	0	-1
~pla	-1	0
~plan	-1	0
~ple	-1	3
~plen	0	2
~pped	-1	0
~ppo	-1	0
~ppr	1	0
~pre	1	1
~pref	0	2
~pri	-2	2
~pro	0	-3
~que	0	3
~qui	0	1
~r #	1	0
~r ,	-1	0
~r a 	2	0
~r an	-1	2
~r as	1	0
~r b	-2	0
~r ba	-1	0
~r d	2	0
~r e	-2	0
~r f	-1	0
~r i	2	2
~r is	0	1
~r m	0	-2
~r n	0	1
~r no	0	1
~r o	4	0
~r on	1	0
~r s	1	0
~r t	1	-2
~r th	0	-2
~r to	0	1
~r v	1	0
~r vi	1	0
~r w	0	-3
~rac	0	-1
~ran	0	-4
~rat	5	2
~rath	2	0
~rce	0	-1
~rd 	0	1
~rda	-1	0
~rday	-1	0
~rde	-4	-1
~rder	-3	-1
~rds	0	-1
~re 	0	5
~re a	0	-1
~re c	0	2
~re d	1	0
~re i	0	1
~re o	0	1
~rea	0	1
~rec	0	-2
~rece	-1	-1
~red 	-1	0
~ree	0	-1
~reet	0	1
~ref	0	3
~refu	-1	0
~rem	0	2
~ren	0	1
~rep	1	-1
~repl	2	0
~res	-1	3
~ress	-1	0
~ric	0	2
~rict	0	1
~rid	0	-1
~riv	-1	0
~rked	1	0
~rm 	-1	0
~rm #	0	1
~rm a	0	2
~rma	2	0
~rmal	1	0
~rni	1	-1
~rnin	0	-1
~rob	1	0
~roc	0	-1
~rom 	0	1
~ron	0	-1
~rong	0	-1
~roo	-1	0
~rop	1	0
~rou	4	0
~roug	1	0
~row 	1	0
~rri	0	-2
~rriv	0	-1
~rro	1	0
~rrow	1	0
~rs 	-2	0
~rsd	1	0
~rsda	1	0
~rson	1	0
~rst	1	-2
~rst 	0	-1
~rsta	2	0
~rt 	0	2
~rt ,	0	2
~rth	-1	0
~rve	0	1
~ry a	0	-2
~ry o	1	0
~s #	-1	0
~s ,	-2	0
~s , 	-1	-1
~s a	3	0
~s a 	0	-2
~s al	0	-1
~s an	0	1
~s at	1	0
~s b	-2	0
~s d	-3	0
~s e	0	-1
~s f	0	1
~s g	0	-1
~s h	2	-2
~s ho	0	-1
~s i	0	-5
~s it	1	0
~s m	-2	0
~s n	-3	0
~s no	-1	0
~s o	1	1
~s on	0	1
~s or	0	2
~s pl	0	2
~s s	1	-4
~s si	0	-1
~s t	2	2
~s th	2	2
~s w	1	0
~s wi	3	0
~sag	1	0
~sai	-1	0
~said	-1	0
~sat 	2	0
~say	0	-1
~say 	0	-1
~scr	0	-1
~sda	1	-1
~sday	2	-1
~se 	-1	0
~se ,	0	2
~se c	-2	-4
~se r	0	2
~se s	0	1
~se t	3	0
~see	0	-1
~see 	0	-1
~sel	-5	3
~self	-1	1
~sell	-1	0
~send	0	1
~shak	1	0
~she	0	-3
~shi	-3	0
~ship	-2	0
~shor	0	1
~shou	0	1
~show	-1	-2
~sid	0	1
~side	0	1
~sie	1	0
~sier	1	0
~sin	-1	0
~sinc	1	-2
~sine	0	2
~sit	0	-3
~sit 	2	-1
~siz	0	1
~size	0	1
~ske	0	1
~sked	0	1
~skip	0	2
~so 	3	0
~so s	0	1
~som	4	-2
~some	3	-2
~son	3	0
~son 	1	-1
~spa	0	2
~spar	0	1
~spe	1	0
~spo	0	1
~ss 	-2	0
~ss c	0	1
~ssa	0	1
~ssi	-2	0
~st c	0	-1
~st i	-2	2
~st o	1	0
~sta	2	0
~stan	2	0
~star	0	-1
~ste	0	2
~sti	1	0
~stil	0	-3
~stop	0	2
~str	0	2
~swe	3	0
~swer	2	1
~swo	0	-1
~swor	0	-1
~t #	-2	0
~t , 	1	0
~t a	-3	1
~t a 	1	0
~t an	-2	1
~t as	-1	0
~t c	0	-2
~t ca	0	-1
~t d	-1	0
~t e	2	0
~t f	1	-1
~t fo	1	-1
~t fr	0	1
~t g	1	0
~t ha	-1	0
~t he	2	-1
~t ho	0	1
~t i	0	5
~t in	0	2
~t is	0	1
~t k	3	0
~t kn	1	0
~t l	0	-2
~t m	-2	0
~t me	-1	2
~t mi	0	-1
~t n	3	0
~t no	3	0
~t o	4	-2
~t of	1	0
~t p	0	2
~t r	-1	0
~t s	-4	-2
~t sh	-1	0
~t st	0	-2
~t ta	0	1
~t th	-1	0
~t to	2	0
~t u	2	0
~t un	1	0
~t us	0	1
~t wh	2	0
~t wi	-2	0
~tac	-2	0
~tach	-1	-1
~tact	0	1
~tak	1	0
~take	1	0
~talk	2	0
~tand	4	0
~tar	0	-1
~tch	1	0
~td 	3	0
~td b	3	0
~te e	0	1
~tea	2	0
~ted	-1	-3
~ted 	-2	0
~tem	-1	0
~ten	1	2
~ter	0	-7
~ter 	0	-2
~tes	0	1
~tev	0	2
~teve	0	2
~tex	0	3
~text	0	3
~th m	-2	0
~th p	2	0
~the	-2	0
~the 	-5	-1
~thi	2	5
~this	0	3
~tho	0	1
~thou	-1	0
~thr	1	0
~thu	1	0
~thur	1	0
~tic	-1	0
~til	2	0
~tim	1	0
~time	1	0
~tin	2	2
~ting	3	3
~tio	0	1
~tion	0	1
~tly	0	1
~tme	-1	1
~tmen	-1	1
~to 	0	1
~to b	1	0
~to c	0	1
~to f	0	1
~to g	-1	2
~to p	0	-1
~to r	-1	3
~to w	1	0
~to y	1	0
~tom	0	-1
~toma	1	0
~too 	0	1
~top	-1	2
~top 	0	1
~tor	0	1
~tory	2	0
~tou	0	1
~towe	0	1
~ts 	-1	2
~ts ,	0	1
~ts t	-1	0
~tta	0	-1
~ttac	-1	-1
~ttin	0	1
~tur	0	-1
~ty 	-3	0
~u a	0	-1
~u ca	1	0
~u co	-1	0
~u f	3	0
~u fo	2	0
~u g	1	0
~u ke	0	1
~u l	2	0
~u n	0	2
~u p	0	1
~u s	-2	0
~ues	1	0
~ugh 	0	4
~ught	-1	0
~uie	1	0
~uit 	0	2
~uits	1	0
~ul 	1	0
~uma	2	0
~unde	1	0
~unt	0	-1
~up 	1	0
~upd	0	-1
~upda	0	-1
~upl	0	-1
~ur s	1	0
~ur t	1	0
~ure	0	-2
~ure 	0	-1
~uri	1	0
~ursd	1	0
~us 	3	0
~usi	-1	4
~usin	0	2
~ust	0	7
~ust 	0	7
~ut 	0	1
~ut i	-1	0
~utes	0	1
~utom	1	0
~ve 	0	2
~ve a	0	2
~ve e	0	-1
~ve h	2	1
~ve m	3	0
~ve n	0	-1
~ve t	-1	5
~ved	0	-3
~ved 	0	-2
~ver 	0	-1
~veys	0	1
~vis	1	0
~w ab	0	1
~w i	-1	0
~w i 	-1	0
~w o	0	1
~w t	2	0
~w th	3	0
~w w	1	0
~wai	3	-1
~wait	3	-1
~want	0	1
~ward	1	0
~was	-1	-2
~was 	0	-2
~we 	0	1
~we d	-1	0
~wee	1	0
~week	1	0
~wel	0	1
~wha	3	1
~what	3	1
~whe	0	1
~when	1	0
~wher	0	2
~whi	0	-1
~whic	0	-1
~who	1	-1
~who 	1	0
~why	2	0
~why 	1	0
~wil	0	2
~will	0	2
~wit	0	1
~wn 	1	1
~wou	2	0
~woul	2	0
~wro	0	-1
~wron	0	-1
~ws 	0	-1
~x i	0	1
~y ,	-2	1
~y , 	-1	1
~y a	2	-2
~y b	-1	0
~y c	0	4
~y ca	0	1
~y da	-1	0
~y f	0	3
~y g	-1	0
~y h	1	0
~y i	-1	0
~y l	0	-1
~y m	0	1
~y n	0	2
~y ne	0	1
~y of	1	0
~y or	0	-1
~y ow	0	3
~y sh	0	2
~y t	8	-1
~y ti	2	0
~y w	0	3
~yin	0	1
~ying	0	1
~yon	0	1
~yone	-1	1
~you	1	2
~you 	-1	0
~your	0	1
~ys a	0	1
`,
};
