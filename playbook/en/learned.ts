import type { Learned } from '../markers.ts';

/** Written by `npm run fit` from labelled sentences; not to be edited. The columns: see `Learned`. */
export const LEARNED: Learned = {
  stem: 4,
  letters: 4,
  table: `
.	-12	-7
#	-13	-12
# #	0	-1
# $	-1	0
, #	0	-1
, $	-2	-1
, i	3	-2
, no	0	3
, so	-1	3
, two	0	1
, whic*	-1	0
, which	-1	0
?	-6	1
^ #	0	-1
^ $	-2	-7
^ a	2	0
^ and	2	-2
^ any	1	0
^ can	-3	0
^ cancel	0	1
^ coul*	-1	0
^ could	-1	0
^ enou*	0	1
^ enough	0	1
^ i	8	0
^ if	1	0
^ is	-1	0
^ just	0	2
^ my	0	-1
^ no	0	-4
^ not	0	1
^ one	0	1
^ only	0	1
^ plea*	-4	0
^ please	-4	0
^ put	0	1
^ so	1	0
^ stil*	1	0
^ still	1	0
^ tell	3	0
^ that	0	1
^ the	-8	-6
^ thre*	1	0
^ three	1	0
^ what	2	-1
^ whic*	1	0
^ which	1	0
^ why	1	2
^ you	-2	1
^ your	0	1
a	5	0
a call	-2	0
a quic*	1	0
a quick	1	0
abou*	1	0
abou* the	1	0
about	1	0
about the	1	0
acco*	0	-1
acco* $	0	-1
account	0	-1
afte* #	2	0
after #	2	0
agai*	0	-1
again	0	-1
all	0	3
all i	0	2
alone	0	-2
alre*	0	1
already	0	1
am	0	2
am in	-1	2
am not	-1	0
an	2	1
and	0	-2
and not	2	0
answ*	0	1
any	4	-1
any time	2	0
anyb*	1	0
anybody	1	0
appr*	1	0
are	0	-1
arri*	0	-1
aske*	0	1
asked	0	1
at	0	-1
at a	2	0
at home	0	1
at the	-1	0
atta*	-1	-1
auto*	1	0
back	2	0
back $	1	0
bas	0	1
be	1	5
been	-1	0
begi*	1	0
bett*	1	1
bett* $	0	1
better	1	1
better $	0	1
busi*	0	2
business	0	2
by	0	-1
call	-1	-1
call $	1	0
call*	1	3
call* $	0	1
calls	0	4
came	0	-1
can	-2	0
can not	0	-1
canc*	-1	0
card	-2	0
catch	1	0
code	0	1
code ?	0	1
comp*	0	-2
conf*	-1	0
cons*	0	1
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
else to	1	0
emai* $	1	0
emails	1	0
emails $	1	0
enou*	0	3
enough	0	3
even	0	-1
ever	0	-1
ever*	0	1
feel	1	0
few	1	0
file	0	-2
find	0	1
fix it	0	1
foll*	0	1
for	-1	-1
for a	1	0
for my	0	-1
for your	-1	0
form	0	3
form and	0	1
frig*	2	0
from	0	1
from here	0	1
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
have the	0	-1
have to	-2	6
he	2	0
help	-3	0
help me	-1	0
here	1	0
home $	0	1
hour	1	0
hour*	-1	0
hours	-1	0
how i	-1	0
i	3	2
i am	0	2
i can	1	-1
i do	1	0
i know	0	1
i only	0	1
i want	2	0
i will	1	1
i woul*	-2	0
i would	-2	0
if	2	2
igno*	1	0
ignored	1	0
in	-1	0
in a	0	1
in the	1	-1
into	1	0
invoice	-1	0
is	-3	-2
is a	1	0
is plen*	0	2
is plenty	0	2
is the	0	2
it	5	4
it $	0	5
it ?	2	0
it a	0	1
its	1	0
just	0	3
keep	3	1
know abou*	0	1
know about	0	1
last	-1	0
leav*	0	2
leave	0	1
left	-1	0
let	0	1
let us	0	2
like to	-2	0
line	1	0
link	2	0
list	-1	0
lock*	0	1
locker	0	1
make	0	2
make*	0	-1
may	0	-1
me	6	2
me $	5	0
me back	1	0
me the	-1	0
mind	2	-3
minu* $	0	1
minutes	0	1
morn*	1	-1
must	-1	3
must i	-1	1
my own	0	3
need	0	3
neve*	0	-1
never	0	-1
next	1	0
no	0	-2
nobo*	0	2
nobody	0	2
none of	0	1
norm*	1	0
normal	1	0
not a	2	0
not have	0	1
not just	1	0
not know	0	-1
not one	2	0
noth*	0	4
nothing	0	4
of the	0	-2
off	0	2
ofte*	0	1
often	0	1
ok	2	0
on	-2	0
on $	0	1
on me	3	0
on the	0	2
once	2	0
one	2	0
one word	0	1
only	0	4
or	1	2
orde*	-3	-1
order	-3	0
our	-1	0
out	2	0
out $	1	0
own	0	4
page	-1	0
pape* $	0	1
pass	0	1
pass $	0	1
peac*	0	2
peace	0	2
pers*	1	0
person	3	0
phon*	0	1
phon* $	2	0
phone	0	2
phone $	2	0
pick	1	0
plea* $	1	0
please	-2	0
please $	0	1
plen*	0	2
plen* $	0	1
plenty	0	2
plenty $	0	1
po	1	0
post	-1	0
pref*	0	1
rath*	1	0
rather	1	0
read	0	-1
reas*	0	1
rece*	-1	-1
refu*	-1	0
refund	-1	0
remi*	0	1
repl*	2	0
reply	1	0
said	-1	0
sat	3	0
say	0	-1
scared	1	0
scre*	1	0
see	0	-1
sell	-1	0
send	0	1
send the	0	1
shak*	1	0
shak* $	1	0
shaking	1	0
shaking $	1	0
she	0	-1
shor*	0	1
short	0	1
shou*	0	1
show*	-1	-2
sign*	0	-1
sinc*	1	-1
since	1	-1
size	0	1
skip	0	2
skip the	0	1
so	3	0
some*	2	-3
someone	0	-1
soon*	0	1
sooner	0	1
soul	1	0
spar*	0	1
spare	0	1
stil*	0	-3
still	0	-3
stop	0	3
suit*	1	0
suits	1	0
sure	-1	0
surv*	0	1
surveys	0	1
swit*	0	1
switch	0	1
syst*	0	1
syst* $	0	1
system	0	1
system $	0	1
tell	1	0
ten $	0	1
text	0	1
text*	0	1
texts	0	1
than	2	0
than*	-1	0
thanks	-2	0
that	-1	1
that*	1	0
that* be	1	0
thatd	1	0
thatd be	1	0
the	-5	-1
the #	0	-1
the bett*	0	1
the better	0	1
the call	-1	0
the dark	1	0
the line	2	0
the phon*	1	2
the phone	1	1
the seco*	1	0
the second	1	0
them	1	0
this	0	2
this ?	-1	0
this one	1	0
this week	0	1
three	1	-1
thur*	1	0
thursday	1	0
till	0	1
time	1	0
to	0	1
to $	1	0
to get	-1	0
to turn	1	0
too	0	1
too many	0	1
touc*	0	1
towe*	0	1
turn	1	0
turn to	1	0
unde*	1	0
unde* the	1	0
understand	2	0
understand the	1	0
up	3	1
upda*	0	-1
update	0	-1
us	3	0
visit	2	0
voic*	1	0
want the	0	1
want to	2	0
was	0	-3
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
who	2	0
why	3	0
why does	1	0
will	0	3
will do	0	1
with	4	0
with my	-1	0
with*	-2	1
without	-2	1
wond*	1	0
word	0	2
word from	1	0
work*	0	-2
woul*	2	0
woul* be	1	0
woul* like	-4	0
woul* soon*	0	1
would	3	0
would be	1	0
would like	-4	0
would sooner	0	1
wron*	0	-1
wrong	0	-1
you for	2	0
you need	0	1
you to	-1	0
your	2	0
~ # 	-6	-10
~ # #	0	-1
~ # ,	-1	0
~ , 	-2	0
~ , #	0	-1
~ , i	0	-2
~ , n	0	2
~ , s	-3	0
~ , w	-2	0
~ , y	0	-1
~ a 	2	0
~ a c	-1	0
~ a d	-2	-1
~ a f	2	0
~ a l	1	0
~ a m	4	0
~ a p	0	1
~ a s	-1	0
~ ab	1	-2
~ abo	1	-1
~ ac	0	-2
~ acc	-2	-3
~ ad	-1	-1
~ add	-1	0
~ af	1	0
~ aft	1	0
~ aga	0	-2
~ all	0	1
~ alr	0	1
~ am	0	2
~ am 	0	1
~ an	0	4
~ an 	1	0
~ ano	-1	0
~ ans	0	1
~ any	0	-1
~ ar	0	-4
~ are	2	0
~ arr	-1	-1
~ as	-2	0
~ ask	0	1
~ at	-1	-4
~ at 	0	-1
~ att	-1	0
~ awa	1	0
~ ba	0	-4
~ bac	3	0
~ ban	-2	0
~ be	7	1
~ be 	3	4
~ bee	0	-1
~ bet	2	0
~ bil	-1	0
~ bl	-3	0
~ bo	-2	0
~ boo	-1	0
~ box	0	1
~ br	0	-1
~ bro	0	-1
~ bu	-8	1
~ bus	0	1
~ but	-1	0
~ by	0	-2
~ by 	0	-1
~ ca	1	0
~ car	-4	-1
~ co	-7	0
~ cod	0	1
~ com	0	-2
~ con	0	1
~ cor	-1	0
~ cr	0	-2
~ da	0	-1
~ dar	1	0
~ de	-1	0
~ do	0	2
~ do 	1	0
~ doe	1	-2
~ doi	0	1
~ doo	0	2
~ dow	1	0
~ dra	0	-1
~ du	-2	0
~ emp	-1	0
~ ex	-2	-1
~ fa	3	0
~ fe	1	0
~ fi	-1	0
~ fin	-2	0
~ fla	1	0
~ fol	0	1
~ for	-1	0
~ fr	2	0
~ fri	0	-1
~ ful	0	1
~ go	6	0
~ goi	1	0
~ gr	0	-1
~ ha	0	-1
~ has	0	-2
~ hav	0	1
~ he	2	-8
~ he 	1	0
~ hea	0	-1
~ hel	-1	-1
~ her	2	0
~ hi	1	-2
~ ho	1	1
~ hom	0	1
~ hu	2	0
~ hum	2	0
~ i w	-1	1
~ if	0	3
~ if 	0	4
~ ig	1	0
~ ign	1	0
~ in	-2	1
~ in 	-2	0
~ int	1	0
~ is	0	-2
~ is 	0	-3
~ it	3	6
~ it 	0	2
~ ju	3	1
~ jus	1	0
~ ka	0	1
~ kar	0	2
~ ke	2	1
~ kee	1	0
~ kn	2	0
~ la	-2	-1
~ lea	1	0
~ lef	-1	0
~ li	0	-1
~ lin	3	0
~ lis	-1	0
~ lo	6	-1
~ los	1	0
~ lot	1	0
~ ma	0	-2
~ may	0	-1
~ me	7	5
~ mon	-1	0
~ mus	0	2
~ my	0	2
~ my 	0	1
~ na	1	0
~ ne	-1	1
~ nee	0	4
~ new	0	-1
~ nex	1	0
~ no	1	2
~ nob	0	1
~ nu	-1	1
~ num	-1	0
~ of	-2	3
~ of 	0	-2
~ off	0	1
~ oft	0	1
~ ok	2	0
~ ok 	1	0
~ on	4	0
~ on 	-2	0
~ onc	2	0
~ one	2	0
~ onl	0	1
~ ope	-1	0
~ or 	0	2
~ ord	-3	-2
~ out	1	0
~ ov	0	-1
~ ove	0	-1
~ ow	0	4
~ own	0	3
~ pa	-4	-3
~ pag	-2	-1
~ pan	1	0
~ pat	0	-1
~ pe	2	4
~ pea	0	2
~ pla	-3	0
~ pro	0	-3
~ pu	1	0
~ put	1	0
~ que	0	1
~ ra	1	0
~ re	-2	0
~ rea	2	1
~ rec	0	-2
~ ref	-1	0
~ rep	1	-2
~ res	0	1
~ ri	-2	0
~ ro	0	-1
~ sa	0	-3
~ sai	-1	0
~ sal	0	1
~ say	0	-2
~ sc	0	-1
~ se	0	-3
~ sel	-1	0
~ sh	-5	-1
~ sha	1	0
~ she	0	-1
~ shi	-1	0
~ sho	-1	0
~ si	2	-2
~ sig	0	-1
~ sin	1	0
~ sl	1	0
~ so	6	0
~ so 	1	1
~ som	2	0
~ spe	1	0
~ st	1	2
~ sti	0	-1
~ sto	0	1
~ str	0	1
~ su	-5	1
~ sur	-2	1
~ sy	0	1
~ sys	0	1
~ te	-1	0
~ tel	-2	1
~ ter	0	-1
~ tex	0	4
~ th	2	0
~ the	0	2
~ ti	0	5
~ til	0	1
~ tou	0	2
~ tu	1	0
~ tw	0	-1
~ two	1	-1
~ un	4	0
~ und	1	0
~ up	1	0
~ upd	0	-1
~ us	2	0
~ us 	4	0
~ ve	-1	0
~ voi	1	0
~ wai	2	0
~ was	-1	-1
~ we 	0	1
~ wed	-1	0
~ wee	2	0
~ wh	2	0
~ wha	0	1
~ whe	0	2
~ whi	0	-1
~ who	1	0
~ wi	2	1
~ wil	0	2
~ wo	7	0
~ won	1	0
~ wor	1	0
~ wou	2	0
~ wro	0	-1
~ yo	3	0
~ you	4	0
~# #	0	-1
~, #	0	-1
~, # 	0	-1
~, i	0	-2
~, i 	3	-2
~, it	0	-1
~, n	0	2
~, no	0	2
~, on	0	1
~, s	-3	0
~, so	-2	2
~, tw	0	1
~, w	-2	0
~, y	0	-1
~a c	-1	-1
~a ca	-1	0
~a co	0	-1
~a d	-2	-1
~a f	2	0
~a l	1	0
~a le	1	0
~a li	1	0
~a m	4	0
~a mo	2	0
~a n	-1	0
~a p	0	1
~a th	-1	1
~a w	1	0
~a we	2	0
~abo	1	0
~abou	1	0
~acc	-2	-3
~acco	0	-1
~ace	0	2
~ache	-1	0
~ack	3	4
~ack 	0	1
~act	1	0
~ad 	1	0
~ad n	1	0
~add	-1	-1
~ady	0	1
~aft	1	0
~aga	0	-1
~agai	0	-1
~aid	-3	1
~aid 	-2	1
~ail	0	4
~ail 	0	1
~ails	4	0
~ain	0	-4
~aire	0	1
~ait	3	-1
~ak 	2	-1
~ake	1	0
~ake 	0	5
~akes	0	-1
~aki	1	0
~akin	1	0
~al 	0	1
~al w	0	2
~alk	1	0
~alki	1	0
~all	1	1
~all 	-1	0
~alle	0	-2
~alls	0	4
~alr	0	1
~alre	0	1
~alt	-1	0
~am i	0	2
~am n	-1	0
~am s	4	0
~ama	1	0
~ame	-1	-1
~amp	-1	0
~an 	2	2
~an n	0	-1
~an p	1	0
~an s	0	3
~an w	0	1
~anc	-2	0
~ance	-3	0
~and	3	-1
~and 	1	0
~ang	0	-2
~ank	-4	0
~anks	-1	0
~ans	1	0
~answ	2	0
~any	1	0
~any 	1	0
~anyb	1	0
~ap 	0	-3
~app	0	-1
~appr	1	0
~ar 	2	-2
~ard	0	-2
~are	2	-1
~ared	1	0
~arg	0	-1
~ari	-1	0
~ark	1	0
~arri	-1	0
~ars	-3	0
~ars 	-2	0
~art	-1	2
~ary	0	2
~as 	0	-6
~as a	0	-1
~as s	0	-1
~ase	-2	0
~ase 	-2	-1
~asi	1	0
~ask	0	1
~aske	0	1
~ast	-3	0
~ast 	-2	0
~at 	1	-4
~at a	2	-1
~at f	1	0
~at h	2	0
~atd	1	0
~atd 	1	0
~ated	0	-1
~atev	0	2
~athe	1	0
~ati	0	1
~atio	0	2
~att	-2	-1
~atta	-1	-1
~atur	-1	0
~auto	1	0
~ave	1	3
~ave 	0	2
~avo	1	0
~awa	3	0
~ay 	4	0
~ay a	2	1
~ay i	0	-1
~bac	3	0
~back	3	0
~ban	-3	0
~bas	0	1
~bas 	0	1
~be 	2	3
~be o	0	1
~bee	0	-1
~been	-1	0
~begi	1	0
~ber 	-1	0
~bet	2	0
~bett	1	1
~bill	-1	0
~bje	0	1
~bjec	0	1
~ble	-2	0
~bod	2	0
~body	2	0
~boo	-2	0
~book	-2	0
~bou	0	-1
~bout	1	0
~box	0	2
~bro	0	-1
~bus	0	2
~busi	0	2
~but	0	-1
~cal	2	0
~cam	0	-1
~can	-6	1
~can 	-2	0
~canc	-1	0
~car	-1	-2
~card	-4	0
~care	1	0
~cco	0	-1
~ccou	0	-1
~ce 	2	-3
~ce #	0	-1
~ce a	-1	0
~ce t	3	0
~cei	-1	-2
~ceiv	0	-1
~cel	-2	0
~cel 	-1	0
~cen	-1	0
~cess	-1	0
~ch 	2	0
~ch m	1	0
~ch u	0	1
~ch w	1	0
~chat	0	1
~che	0	-2
~ched	-1	0
~ck 	4	2
~ck i	0	2
~cke	-1	1
~cker	0	1
~clin	0	1
~cod	-1	2
~code	-1	2
~com	2	-1
~comp	0	-2
~con	0	1
~conf	-1	0
~cons	0	1
~cou	-1	-1
~coun	0	-2
~cour	0	1
~cra	0	-1
~cri	0	-1
~ct 	0	3
~ct t	0	1
~ctl	0	2
~ctly	0	2
~ctu	2	0
~d ,	-2	1
~d , 	-3	2
~d a	-1	-1
~d an	-1	0
~d be	4	0
~d do	0	1
~d g	2	0
~d go	1	0
~d h	0	-2
~d ha	0	-2
~d i	3	-1
~d i 	0	1
~d is	1	0
~d l	-3	0
~d le	0	1
~d li	-5	0
~d m	-2	0
~d me	-2	0
~d no	1	0
~d of	-1	0
~d p	-1	0
~d r	3	0
~d ra	1	0
~d re	0	-1
~d s	0	1
~d so	0	1
~d t	0	-5
~d th	-2	0
~d to	2	0
~d y	-5	0
~d yo	-4	0
~dar	1	0
~dark	1	0
~dat	0	-2
~date	0	-1
~day	0	-2
~de 	2	-4
~dea	0	-1
~ded	-2	0
~del	-3	0
~ders	1	0
~des	1	0
~dle	-1	0
~do 	2	0
~do i	0	1
~do n	1	-1
~doe	0	-1
~does	0	-1
~doi	0	1
~doin	0	1
~doo	0	2
~door	0	2
~down	1	0
~dra	0	-1
~dy 	0	2
~e #	-1	-2
~e # 	0	-2
~e ,	2	-2
~e , 	3	-1
~e a	-1	0
~e a 	2	0
~e al	0	1
~e ap	-1	2
~e at	0	-1
~e b	0	-4
~e ba	0	-2
~e be	1	0
~e bi	0	1
~e br	1	0
~e c	0	-2
~e ca	0	-1
~e cl	0	3
~e de	-1	2
~e do	-2	0
~e dr	0	-1
~e e	1	2
~e el	0	1
~e ex	0	2
~e fe	0	1
~e g	0	1
~e ge	1	0
~e go	0	1
~e h	3	0
~e ha	0	5
~e he	0	-1
~e hi	1	0
~e i	0	-1
~e is	0	-1
~e it	0	1
~e ke	1	0
~e li	0	2
~e ma	0	-2
~e me	4	0
~e mo	2	0
~e my	0	2
~e o	-1	0
~e of	-1	4
~e or	0	-1
~e ou	0	1
~e p	1	1
~e ph	2	1
~e pl	2	0
~e pr	-1	0
~e q	0	1
~e qu	0	1
~e r	-1	0
~e ri	0	-1
~e s	-1	0
~e se	0	-2
~e so	0	-1
~e st	0	4
~e t	-3	2
~e ta	2	0
~e th	0	-1
~e ti	0	2
~e to	0	1
~e tw	0	-1
~e up	0	-1
~e us	0	1
~e v	0	-1
~e wh	-1	0
~e wi	-1	0
~e wo	5	0
~eac	0	1
~eace	0	2
~each	1	0
~ead 	0	-2
~eady	0	2
~eak 	2	0
~eal	1	3
~eal 	0	1
~eam 	0	-1
~ear	-1	-3
~ear 	0	-1
~eart	-1	0
~ease	-2	0
~easi	1	0
~eat	0	-3
~eav	0	2
~eave	0	2
~ece	-1	0
~ecei	-1	-1
~eci	2	0
~ect	-1	1
~ect 	0	2
~ed 	-5	-9
~ed a	-2	-1
~ed f	-1	0
~ede	1	0
~ee 	0	-2
~eed	0	3
~eed 	0	1
~eek	1	0
~eeks	1	0
~een	-1	-5
~een 	-1	-4
~eep	5	0
~eep 	2	1
~eer	-1	0
~eet	0	1
~efu	0	1
~efun	-1	0
~ega	-1	0
~egin	1	0
~ein	1	0
~eing	1	0
~eiv	0	-1
~eive	0	-1
~eks	1	0
~elc	1	0
~ele	-1	0
~elf	-1	1
~elf 	0	3
~eli	-2	0
~eliv	-1	0
~ell	2	-5
~elp	-1	-1
~elp 	-2	0
~ema	0	1
~emai	0	1
~emin	0	1
~emp	-2	0
~en 	1	-5
~en o	-2	0
~en s	2	0
~enc	1	0
~ence	1	0
~end	-2	1
~ened	1	0
~eno	0	2
~enou	0	3
~ent	0	2
~ent 	0	-3
~ents	0	1
~enty	0	4
~eon	0	-2
~eone	0	-2
~eop	0	1
~eopl	0	1
~ep 	2	0
~epa	0	2
~epar	0	1
~epl	2	0
~eply	1	0
~ept 	1	0
~er 	-1	-2
~er #	1	1
~er ,	0	-1
~er d	0	-2
~er i	1	0
~er o	2	-2
~ere	-1	0
~ere 	-2	2
~eri	0	3
~ero	0	-1
~err	0	-2
~ers	8	-2
~ers 	1	0
~erso	1	0
~erst	2	0
~ery	-1	0
~ery 	-2	0
~es 	2	-1
~es ,	0	-1
~es a	0	3
~es n	0	-1
~es o	0	2
~es p	1	0
~es t	0	2
~es w	1	0
~esp	0	1
~ess	-1	2
~ess 	-1	0
~est	2	2
~et 	3	0
~et u	0	1
~eth	1	0
~eti	-1	0
~ett	2	2
~ette	1	0
~eve	1	0
~ever	1	0
~ew 	0	-2
~ext	0	1
~exts	0	1
~ey 	-1	0
~eys	0	1
~f i	0	1
~f o	0	-1
~f y	0	2
~f yo	0	2
~ff 	-1	0
~file	0	-2
~fill	0	1
~fin	-2	0
~fla	1	0
~fol	-1	1
~foll	0	1
~for	-1	0
~for 	-1	-2
~form	0	2
~fou	1	0
~fra	-2	1
~fri	0	-1
~frig	2	0
~fro	0	1
~from	0	1
~ft 	-3	0
~ft t	0	-1
~ften	0	1
~fund	-1	0
~fus	0	2
~g a	-1	0
~g a 	-1	0
~g f	0	-2
~g fr	0	-1
~g i	0	-1
~g it	0	-1
~g m	0	1
~g me	0	2
~g o	-1	1
~g p	0	-1
~g t	0	4
~g ti	0	1
~gai	0	-1
~gain	0	-1
~gard	0	-1
~ge 	0	-6
~ge t	0	-1
~get	1	1
~gh 	0	4
~ght	0	-1
~ghte	2	0
~gin	0	-3
~gno	1	0
~gnor	1	0
~go 	2	0
~goi	1	0
~goin	1	0
~goo	0	-1
~good	0	-2
~gre	0	-2
~h a	-1	0
~h me	3	-1
~h my	-1	0
~h o	-1	0
~h p	1	0
~h s	1	0
~h t	-1	1
~h w	2	0
~h y	2	0
~h yo	1	0
~hak	1	0
~haki	1	0
~han 	2	0
~hang	-1	0
~hank	-1	0
~has	0	-1
~has 	1	-2
~hat	3	6
~hatd	1	0
~hate	0	2
~he 	-4	-3
~he #	0	-1
~he a	-4	0
~he d	0	-1
~he f	1	1
~he g	-1	0
~he h	1	0
~he i	-2	0
~he k	0	-1
~he m	-1	0
~he n	2	0
~he o	3	-2
~he r	-3	0
~he s	0	-2
~he t	0	1
~he w	0	1
~hea	0	-3
~hel	-1	-4
~help	-1	-1
~hem	1	0
~hen 	1	0
~her	0	1
~her 	0	-1
~here	0	3
~hes	0	-1
~hic	0	-1
~hich	0	-1
~hin	1	0
~hing	0	1
~hip	-2	0
~his	1	0
~ho 	2	0
~hom	0	1
~home	0	1
~hon	0	2
~hop	3	-2
~hor	0	1
~hort	0	1
~hou	0	3
~hout	0	1
~how	-1	-1
~hree	1	-1
~hrou	1	0
~hte	2	0
~hten	2	0
~hum	2	0
~hurs	1	0
~hy 	2	1
~i a	1	2
~i am	0	2
~i c	2	-3
~i ca	0	-2
~i do	1	0
~i h	-2	0
~i kn	0	1
~i o	-1	3
~i s	2	0
~i w	0	2
~i wa	1	-1
~i wi	1	1
~i wo	-2	2
~ian	2	0
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
~if 	0	3
~if a	1	0
~ift 	-1	0
~igh	2	-1
~ight	1	0
~ign	0	-2
~igno	1	0
~ike	0	-1
~il 	0	1
~ile	2	0
~ils	3	0
~ime	2	0
~in ,	0	-1
~in a	0	2
~in b	-2	2
~in i	0	-1
~in l	1	0
~in n	0	1
~in w	1	0
~inc	0	-1
~ince	1	-1
~ine	-1	3
~ine 	0	1
~ing	1	4
~ing 	0	3
~ink	1	0
~ins	-4	0
~into	1	0
~inv	-1	0
~ion	0	1
~ion 	-3	0
~ions	2	0
~ip 	-1	4
~ip t	0	2
~ire	-2	5
~ired	0	1
~irs	0	-1
~is 	-2	0
~is a	1	-3
~is b	0	-2
~is d	-1	0
~is m	-1	0
~is o	5	0
~is p	0	3
~is t	0	3
~is w	0	2
~ise	1	0
~isi	1	0
~iss	-1	-1
~ist	-1	0
~it 	2	0
~it ,	0	1
~it c	1	0
~it f	1	0
~it s	-2	0
~it w	1	0
~itc	0	1
~itch	0	1
~ith 	3	-1
~itho	-2	1
~iti	0	-1
~itin	1	0
~its	3	0
~its 	1	0
~ive	-4	-2
~ived	0	-1
~iver	-1	0
~ix 	-1	0
~ize	0	1
~jus	1	3
~just	1	3
~k , 	0	1
~k a	0	-2
~k fo	0	1
~k i	0	1
~k t	1	-2
~k th	0	-2
~k wi	1	0
~k y	1	0
~k yo	1	0
~kar	0	2
~ke i	0	1
~ke m	0	1
~ke t	0	-1
~ked	-1	0
~ked 	-1	0
~kee	3	1
~keep	3	0
~ken	0	-1
~ker 	0	1
~kes 	0	-1
~kin	1	0
~king	4	0
~kip	0	3
~kip 	0	2
~kno	0	1
~ks 	0	-2
~l ,	0	1
~l , 	0	2
~l a	0	-1
~l d	-1	0
~l f	-1	0
~l h	1	-1
~l i	0	2
~l i 	0	1
~l m	2	-1
~l p	1	-1
~l t	0	3
~l th	3	0
~l to	-1	1
~lad	1	0
~lan	-2	0
~last	-1	0
~late	0	-1
~ld i	2	0
~ld l	-2	0
~ld r	0	1
~ld s	0	1
~ld y	-1	0
~le 	0	1
~leav	0	2
~led 	0	-1
~lef	-1	0
~left	-1	0
~len	0	3
~lenc	1	0
~lent	0	2
~les	-2	2
~les 	-1	0
~lett	0	-1
~lf 	0	2
~lia	1	0
~lic	-1	0
~lig	-1	0
~lin	0	1
~line	0	1
~lis	-1	0
~list	-1	0
~live	-1	0
~lki	1	0
~lkin	1	0
~ll 	-2	0
~ll a	2	-3
~ll d	0	1
~ll f	-2	1
~ll i	0	2
~ll p	1	0
~ll t	-1	0
~ll w	1	-1
~lle	0	-2
~lled	0	-2
~lls	0	2
~lon	0	-1
~lone	2	-2
~lot	0	-2
~lot 	0	-2
~lp 	-2	0
~lp m	-1	0
~lre	0	1
~lrea	0	1
~ls 	0	1
~lse 	2	0
~lt 	-1	0
~lve	0	1
~ly 	2	2
~ly c	0	2
~ly d	1	0
~ly t	0	1
~m #	0	1
~m # 	0	1
~m ,	-2	0
~m , 	-1	0
~m a	1	2
~m an	0	2
~m f	1	0
~m he	0	1
~m i	-1	0
~m in	-1	2
~m n	0	1
~m no	0	1
~m s	5	0
~m t	-1	-1
~mai	0	3
~mail	0	4
~mal	1	0
~mat	3	0
~mate	1	0
~may	0	-1
~me 	7	0
~me b	5	-1
~me d	-1	0
~me p	0	1
~me t	0	-3
~me w	-1	-1
~meo	0	-1
~meon	0	-1
~mes 	0	1
~mess	1	0
~mind	1	0
~mis	0	-2
~mor	1	0
~morn	1	-1
~mov	-2	0
~move	-1	0
~mpl	-1	0
~mus	0	3
~must	-1	3
~my d	-1	0
~my f	0	1
~my k	1	0
~my m	3	0
~my p	-1	0
~n # 	0	-1
~n ,	1	0
~n , 	1	0
~n an	1	0
~n b	-2	0
~n c	-2	0
~n ca	-1	0
~n e	-3	0
~n ev	-1	0
~n f	-1	1
~n i 	-1	0
~n li	1	0
~n m	2	0
~n me	3	0
~n my	0	1
~n o	-1	0
~n on	-2	0
~n p	1	2
~n pa	0	2
~n t	2	0
~n th	-1	3
~n to	1	-1
~nce	2	-1
~nce 	4	0
~ncel	-1	0
~nd 	2	0
~nd g	2	0
~nd i	4	-2
~nd l	0	1
~nd m	-2	0
~nd t	-1	-1
~nda	-1	0
~nde	2	1
~nder	3	0
~ne ,	0	-2
~ne i	0	-1
~ne r	1	0
~ne t	0	2
~ned	0	-1
~nee	0	2
~need	0	4
~nel	1	0
~ner	0	1
~ner 	0	2
~nes	-2	0
~ness	0	2
~nev	0	-1
~neve	0	-1
~new	-1	0
~nex	1	0
~next	1	0
~ng f	0	-2
~ng m	0	1
~ng o	0	1
~ng p	0	-1
~ng t	0	4
~nge 	-2	-1
~ngi	-1	0
~ngin	-1	0
~nin	0	-1
~ning	0	-2
~nks	-2	0
~nks 	-1	0
~nly	0	4
~nly 	0	2
~no 	0	-2
~no m	0	1
~no t	0	2
~nob	0	2
~nobo	0	2
~non	0	2
~nor	2	-1
~nore	1	0
~norm	1	0
~not	0	2
~noth	0	4
~nou	0	3
~noug	0	3
~now	1	2
~now 	2	0
~ns 	0	-3
~nsid	0	1
~nsw	2	0
~nswe	2	0
~nt 	0	-3
~nt m	-1	0
~nt t	2	0
~nta	-1	1
~nto	1	0
~nto 	1	0
~nts	0	1
~nts 	0	2
~nty	0	4
~nty 	0	1
~nut	0	1
~ny 	2	0
~ny o	2	0
~nyb	1	0
~nybo	1	0
~o ,	0	-3
~o , 	0	-3
~o a	-2	0
~o b	0	1
~o be	1	0
~o d	0	-1
~o de	1	0
~o e	0	1
~o fi	0	1
~o g	-1	3
~o ge	-1	0
~o h	1	0
~o i	0	2
~o m	3	2
~o ma	0	2
~o mu	1	0
~o n	4	0
~o o	0	-1
~o on	1	0
~o p	0	-1
~o pr	0	-1
~o r	0	2
~o s	0	1
~o t	-1	0
~o te	-1	0
~o th	-1	0
~o to	-1	0
~o u	0	-2
~o up	0	-1
~o v	0	1
~o w	3	0
~o wo	1	0
~o y	2	0
~o yo	1	-1
~obo	2	1
~obod	0	2
~ode	-2	0
~ody	2	0
~ody 	2	0
~oes	1	0
~oes 	1	0
~of 	0	-2
~of t	0	-1
~off	-1	0
~off 	-1	1
~oft	-1	0
~ofte	0	1
~oh 	2	0
~oin	0	2
~oing	0	1
~ok 	0	-2
~oke	0	-1
~oll	-3	0
~ollo	0	1
~om 	0	2
~om a	1	0
~om h	0	1
~omat	1	0
~ome	5	0
~ome 	1	0
~omeo	0	-1
~omi	1	0
~omp	0	-2
~on 	0	-5
~on ,	2	0
~on a	1	-1
~on e	-1	1
~on s	-1	-2
~on t	1	0
~on w	-1	-1
~onc	1	0
~once	1	0
~one	3	0
~oner	0	1
~onf	-1	0
~onl	0	4
~only	0	4
~ons	2	1
~ons 	1	0
~ontr	0	-1
~oo 	0	1
~ook	-2	-1
~ook 	-1	0
~oone	0	1
~oor	0	3
~op 	0	1
~op s	2	0
~ope	0	-2
~open	-1	0
~opl	0	1
~ople	0	1
~or 	0	-1
~or a	1	1
~ord	-3	0
~orde	-3	-1
~ore	3	1
~ored	1	0
~orm	0	1
~orm 	0	2
~orma	2	0
~orni	1	-1
~ort	0	1
~ort 	0	3
~ory	2	0
~ory 	2	0
~ose	-1	0
~ost	0	-2
~ot 	0	-2
~ot b	0	-1
~ot j	1	0
~ot k	2	-1
~ot l	0	-2
~ot o	3	0
~ot p	0	1
~ot s	-1	0
~ote	-1	0
~oth	0	3
~othi	0	4
~ou 	-1	0
~ou a	0	-2
~ou f	3	0
~ou g	1	0
~ou l	1	0
~ou n	0	2
~ou p	0	1
~ou s	-2	0
~ouc	0	1
~ouch	0	1
~oug	0	1
~ough	0	1
~oul	4	0
~ould	1	0
~ount	0	-2
~our	0	2
~ours	-2	0
~ous	-1	0
~ove	0	-3
~ove 	0	1
~over	0	-2
~ow 	4	0
~ow i	-1	0
~ow t	3	0
~ow w	1	0
~owe	-1	0
~owel	0	1
~own	0	4
~own 	1	1
~ows	0	-1
~ows 	0	-1
~p i	0	3
~p it	0	3
~p m	-1	0
~p my	0	1
~p o	2	0
~p s	0	-1
~p t	0	6
~p th	0	6
~p w	0	-1
~pag	-2	-1
~page	-2	-1
~pan	1	0
~par	-1	3
~pare	0	2
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
~pla	-1	0
~plat	-1	0
~ple	0	4
~plen	0	2
~pos	-1	0
~pped	-1	0
~ppo	-1	0
~ppr	1	0
~pref	0	1
~pri	-2	2
~pro	0	-3
~que	0	3
~qui	0	1
~r #	1	0
~r ,	-1	0
~r a 	2	0
~r an	-2	2
~r as	1	0
~r b	-1	0
~r ba	-1	0
~r ca	0	1
~r d	1	0
~r e	-2	0
~r he	-1	0
~r i	2	1
~r is	0	1
~r m	0	-2
~r n	0	2
~r no	0	2
~r o	4	0
~r p	0	-1
~r s	0	1
~r t	3	-1
~r th	0	-1
~r to	0	1
~r vi	1	0
~r w	0	-3
~rac	0	-1
~ran	0	-3
~rat	5	1
~rath	2	0
~rce	0	-1
~rd 	0	1
~rda	-1	0
~rday	-1	0
~rde	-3	-1
~rder	-3	-1
~rds	0	-1
~re 	0	4
~re a	0	-1
~re b	1	0
~re c	0	2
~re d	1	0
~re i	0	2
~re o	0	1
~rea	0	2
~rec	0	-2
~rece	-1	-1
~red 	-1	0
~ree	1	-1
~reet	0	1
~ref	0	4
~refu	-1	0
~rem	0	1
~remi	0	1
~ren	0	1
~rep	1	-1
~repl	2	0
~res	-2	2
~ress	-1	0
~ric	0	2
~rict	0	1
~rid	0	-1
~riv	-2	0
~rked	1	0
~rm 	-1	0
~rm #	0	1
~rm a	0	2
~rma	2	0
~rmal	1	0
~rni	0	-2
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
~rri	-1	-3
~rriv	0	-1
~rro	1	0
~rrow	1	0
~rsd	1	0
~rsda	1	0
~rson	1	0
~rst	2	-2
~rst 	0	-1
~rsta	2	0
~rt 	0	1
~rt ,	0	2
~rve	-1	2
~rvey	0	1
~ry a	0	-1
~ry o	1	0
~s ,	-2	-2
~s , 	-2	-2
~s a	2	-1
~s a 	0	-2
~s an	0	1
~s ar	1	0
~s at	1	0
~s b	-2	0
~s c	0	-1
~s ch	1	0
~s d	-3	0
~s f	-1	1
~s g	0	-1
~s h	2	-2
~s ho	0	-1
~s i	0	-5
~s it	1	0
~s k	0	2
~s l	2	0
~s m	-1	0
~s n	-4	0
~s no	-2	-1
~s o	2	1
~s on	1	2
~s or	0	2
~s pl	0	3
~s r	0	1
~s re	0	1
~s s	0	-4
~s si	0	-1
~s t	2	2
~s th	3	2
~s to	0	1
~s u	0	-1
~s wi	2	-1
~sag	1	0
~sai	-1	0
~said	-1	0
~sal	-1	0
~sat	1	0
~sat 	3	0
~say	0	-1
~scr	1	-2
~sda	2	-2
~sday	2	-2
~se 	-2	-1
~se ,	0	1
~se c	-2	-4
~se n	0	1
~se r	0	2
~se t	3	0
~see 	0	-1
~sel	-5	4
~self	-1	2
~sell	-1	0
~send	0	1
~shak	1	0
~she	-1	-3
~she 	0	-1
~shi	-3	0
~ship	-2	0
~shor	0	1
~shou	0	1
~show	-1	-3
~sid	0	1
~side	0	1
~sig	0	-1
~sign	0	-1
~sin	-1	0
~sinc	1	-1
~sine	0	2
~sing	-1	0
~sit	0	-2
~sit 	2	0
~siz	0	1
~size	0	1
~ske	0	1
~sked	0	1
~ski	1	1
~skip	0	3
~so 	4	0
~so s	0	1
~som	3	-2
~some	3	-2
~son	3	1
~soul	1	0
~spa	0	2
~spar	0	1
~spe	1	0
~ss 	-2	1
~ss c	0	1
~ssi	-2	0
~st c	0	-1
~st i	-3	1
~st o	1	0
~sta	1	0
~stan	2	0
~star	0	-1
~ste	0	2
~stem	0	1
~sti	2	0
~stil	0	-3
~stop	0	2
~str	0	1
~sur	-1	0
~surv	0	1
~swe	2	0
~swer	2	0
~swit	0	1
~swo	0	-1
~swor	0	-1
~sys	0	1
~syst	0	1
~t #	-2	0
~t , 	1	0
~t a	-2	1
~t a 	1	0
~t an	-2	0
~t as	-1	0
~t c	0	-2
~t ca	0	-1
~t ch	0	-1
~t e	2	0
~t f	1	-1
~t fo	1	-1
~t fr	0	1
~t g	1	0
~t he	2	0
~t ho	0	1
~t i	0	4
~t in	0	1
~t k	2	0
~t kn	0	-1
~t l	0	-3
~t m	-1	0
~t me	-1	3
~t mi	0	-1
~t n	2	0
~t no	3	0
~t o	5	-2
~t on	0	-1
~t p	0	2
~t r	-2	0
~t s	-2	-2
~t st	0	-2
~t ta	0	2
~t th	-1	0
~t ti	-1	0
~t to	2	0
~t u	2	0
~t un	1	0
~t us	0	1
~t wh	1	0
~t wi	-2	0
~tac	-2	0
~tach	-1	-1
~tak	1	0
~take	1	0
~talk	1	0
~tand	4	0
~tar	0	-2
~td 	4	0
~td b	3	0
~te 	-1	0
~te e	0	1
~te o	-1	0
~tea	1	0
~ted	-2	-3
~ted 	-2	0
~tem	-1	0
~ten	1	2
~ter	0	-7
~ter 	0	-2
~tev	0	2
~teve	0	2
~tex	0	4
~text	0	4
~th m	-2	0
~th p	2	0
~th t	0	1
~the	-1	0
~the 	-5	-1
~them	1	0
~thi	3	5
~this	0	2
~tho	-1	0
~thou	-1	0
~thr	1	0
~thu	1	0
~thur	1	0
~til	2	0
~till	1	0
~tim	1	0
~time	1	0
~tin	2	3
~ting	2	3
~tio	0	2
~tion	0	2
~tle	0	1
~tle 	0	1
~tly	0	1
~tme	-1	1
~tmen	-1	1
~to 	0	1
~to b	1	0
~to c	0	1
~to e	-1	0
~to f	0	1
~to g	0	2
~to p	0	-1
~to r	-2	3
~to v	0	1
~to w	1	0
~to y	2	0
~toma	1	0
~too 	0	1
~top	-1	2
~top 	0	1
~tor	0	1
~tory	2	0
~tou	0	1
~touc	0	1
~towe	0	1
~tric	0	1
~ts 	-2	3
~ts ,	0	2
~tta	-1	-1
~ttac	-1	-1
~tter	1	0
~ttin	0	1
~tur	0	-1
~ty 	-2	0
~u a	0	-1
~u ca	1	0
~u co	-1	0
~u f	3	0
~u fo	2	0
~u g	1	0
~u l	1	0
~u n	0	2
~u p	0	1
~u s	-2	0
~u to	-1	0
~ue 	-1	0
~ues	1	0
~ugh 	0	4
~ught	-1	0
~uit 	0	2
~uits	1	0
~ul 	1	0
~uld	1	0
~uld 	1	0
~uma	2	0
~unde	1	0
~unt	0	-1
~up 	2	0
~upd	0	-1
~upda	0	-1
~upl	0	-1
~ur s	1	0
~ure	0	-2
~ure 	0	-1
~uri	2	0
~ursd	1	0
~urt	-1	0
~urv	0	1
~urve	0	1
~us 	3	0
~use	0	-1
~usi	-1	3
~usin	0	2
~ust	0	8
~ust 	0	8
~ut 	0	1
~utes	0	1
~utom	1	0
~ve 	0	2
~ve a	0	1
~ve e	0	-1
~ve h	2	2
~ve m	2	0
~ve n	0	-2
~ve t	-1	5
~ved	0	-3
~ved 	0	-2
~very	-1	0
~vey	0	1
~veys	0	1
~vis	1	0
~w ab	0	1
~w i	-1	-1
~w i 	-1	0
~w o	0	1
~w on	0	1
~w t	2	0
~w th	3	0
~w w	1	0
~wai	3	-1
~wait	3	-1
~ward	1	0
~was	-1	-2
~was 	0	-3
~we d	-1	0
~wed	-1	0
~wee	2	0
~week	2	0
~ween	0	-1
~wel	0	1
~wha	3	0
~what	3	0
~whe	0	1
~when	1	0
~wher	0	2
~whi	0	-2
~whic	0	-1
~who	1	-1
~who 	2	0
~why	3	0
~why 	2	1
~wil	0	3
~will	0	3
~wit	0	2
~witc	0	1
~wn 	1	1
~won	1	0
~wond	1	0
~wou	2	0
~woul	2	0
~wro	0	-1
~wron	0	-1
~ws 	0	-1
~x i	0	1
~xts	0	1
~xts 	0	1
~y ,	-2	2
~y , 	-1	2
~y a	2	-1
~y c	0	5
~y ca	0	2
~y em	0	1
~y f	0	3
~y h	2	0
~y i	-2	0
~y l	0	-1
~y m	0	1
~y n	0	2
~y ne	0	1
~y of	1	0
~y or	0	-1
~y ow	0	3
~y sh	0	2
~y t	8	-2
~y ti	1	0
~y w	0	2
~y wa	0	1
~yon	0	1
~yone	0	2
~you	1	2
~you 	-1	0
~ys a	0	1
~yst	0	1
~yste	0	1
`,
};
