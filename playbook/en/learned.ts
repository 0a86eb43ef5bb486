import type { Learned } from '../markers.ts';

/** Written by `npm run fit` from labelled sentences; not to be edited. The columns: see `Learned`. */
export const LEARNED: Learned = {
  stem: 4,
  letters: 0,
  table: `
.	-19	-14
!+0.3	1	-7
!+0.85	14	-1
!+1.5	10	0
!+2.3	2	0
!-0.3	-2	6
!-0.85	-2	6
!-1.5	-2	6
!-2.3	-3	4
!afraid-or-lost	0	-4
!asks-for-call	-2	-5
!asks-for-explanation	6	0
!asks-for-guidance	6	0
!asks-for-meeting	0	-2
!asks-for-person	2	0
!asks-how	4	0
!asks-why	4	0
!complains-of-process	0	-3
!complains-of-silence	-10	7
!jokes	-1	0
!tells-own-life	-1	-2
!wants-just-done	-1	0
!wants-privacy	0	2
!wants-self-service	5	-3
!worn-out	0	-1
#	-15	-16
# ,	0	-1
# ?	3	0
# and	-2	0
, #	0	-8
, $	-7	-6
, as	0	1
, but	0	-2
, can	0	2
, how	-2	0
, i	0	-7
, in	0	4
, it	0	-4
, just	0	2
, my	3	0
, no	0	8
, not	0	-2
, plea*	0	3
, please	0	3
, ring	3	0
, so	-2	10
, than*	0	3
, thank	0	1
, that	-1	0
, the	1	-2
, thre*	1	0
, three	1	0
, to	1	-3
, what	2	2
, whic*	-1	0
, why	7	0
, you	0	-3
?	14	-2
^ #	5	0
^ $	-11	-14
^ ,	0	-3
^ a	4	1
^ abou*	-2	0
^ about	-2	0
^ all	4	0
^ and	6	-3
^ any	5	0
^ anyt*	0	4
^ anything	0	4
^ call	1	0
^ can	0	-1
^ cancel	0	4
^ cont*	0	-1
^ coul*	2	0
^ could	2	0
^ deli*	0	2
^ do	3	0
^ drop	0	1
^ enou*	0	5
^ enough	0	5
^ expl*	3	0
^ explain	3	0
^ firs*	-1	0
^ first	-1	0
^ fix	0	1
^ give	1	0
^ good	-3	0
^ got	0	1
^ hell*	4	0
^ hello	4	0
^ hi	-2	-2
^ i	2	0
^ if	0	-2
^ is	0	-2
^ it	0	-7
^ itd	4	0
^ its	0	3
^ just	0	7
^ keep	3	1
^ leav*	0	3
^ leave	0	3
^ let	3	0
^ make	0	1
^ my	0	-3
^ nah	3	0
^ no	-2	2
^ nobo*	4	0
^ nobody	4	0
^ not	0	7
^ oh	6	0
^ ok	0	-4
^ one	0	4
^ only	0	3
^ our	-1	-1
^ phon*	0	3
^ plai*	0	1
^ plain	0	1
^ plea*	1	1
^ please	2	2
^ put	0	5
^ rece*	0	2
^ repl*	0	1
^ room	0	2
^ send	0	2
^ ship	0	7
^ shou*	0	-1
^ should	0	-1
^ skip	0	4
^ so	5	0
^ spar*	0	3
^ spare	0	3
^ stil*	2	0
^ still	2	0
^ take	0	3
^ talk	1	0
^ tell	9	0
^ than*	0	-1
^ the	-13	-11
^ this	-1	-1
^ thre*	1	0
^ three	1	0
^ two	0	5
^ what	3	-5
^ what*	0	2
^ whatever	0	2
^ when	3	-1
^ whic*	4	0
^ which	4	0
^ who	1	0
^ whoe*	0	-1
^ whoever	0	-1
^ why	8	11
^ yes	0	-2
^ you	-10	0
^ your	0	2
a	3	-2
a bell	2	0
a call	-2	0
a chat	0	1
a few	5	0
a good	1	0
a line	-1	2
a link	3	0
a lot	1	0
a meet*	0	2
a meeting	0	2
a mont*	2	0
a month	2	0
a pers*	0	3
a phon*	-4	0
a phone	-4	0
a quic*	3	0
a quick	3	0
a thin*	-1	0
a thing	-1	0
a time	3	0
a word	0	1
a4	0	1
abou*	1	0
abou* a	0	3
abou* the	0	-3
about	1	0
about a	0	3
about the	0	-3
acce*	0	-3
acco*	-2	-4
account	0	-2
ackn*	0	2
actu*	7	0
actually	3	0
add	-1	-1
addr* $	0	2
address $	0	2
advi*	1	0
advise	3	0
adviser	0	1
afte*	0	-3
afte* #	4	0
afte* the	-1	0
after	4	0
after #	4	0
after the	-1	0
agai*	2	-3
again	2	-3
again $	-1	0
agre*	0	-1
agre* $	2	0
alar*	0	-2
alarm	0	-2
all	1	5
all $	2	0
all i	0	3
all in	0	1
all the	0	2
alon*	0	5
alon* $	0	1
alone $	0	1
along	0	5
alre*	0	3
already	0	3
am	3	2
am all	3	0
am at	1	0
am curi*	1	0
am curious	1	0
am i	3	0
am in	0	3
am not	-3	5
am on	0	1
am so	4	0
an	0	5
an acco*	0	2
an account	0	2
an answ*	4	0
an answer	4	0
and	3	-1
and do	0	3
and expl*	-3	0
and explain	-3	0
and is	5	0
and its	1	0
and nobo*	0	1
and nobody	0	1
and not	4	0
and see	5	-3
and the	-2	0
and we	0	4
and what	2	0
and why	-1	0
and will	0	2
answ*	3	2
answ* $	2	0
answ* ,	0	-1
answer	5	1
answer $	3	0
any	8	0
any more	-3	0
any of	2	0
any time	6	0
anyb*	6	0
anybody	6	0
anyo*	2	1
anyo* ther*	1	0
anyone	2	1
anyone there	1	0
anything	-1	0
apol*	0	3
app	-3	-2
appo*	-1	0
appointment	-1	0
appr*	7	0
appreciate	1	0
are	1	-3
are you	2	0
arri*	-5	-6
arrive	-1	0
arrived	0	-1
as	-3	-3
as you	1	0
ask you	2	0
aske*	-4	3
asked	-4	3
aski*	2	0
asking	2	0
assi*	-3	-2
at	0	-6
at a	8	0
at home	0	5
at the	-3	0
atta*	-5	-3
atta* $	-2	0
attached	-3	-2
attached $	-1	0
auto*	2	0
away	4	0
b	0	-1
back	6	0
back $	2	0
back*	1	0
bad	0	-1
bank	0	-4
be	7	8
be a	5	-1
be love*	1	0
be lovely	1	0
bear	2	-1
beca*	0	-2
because	0	-1
been	-2	-5
befo*	0	1
befo* $	0	4
before	0	1
before $	-1	4
begi*	8	0
behi*	3	1
behind	3	1
bein*	2	-2
being	2	-2
beli*	0	3
bell	0	-1
best	0	2
best $	5	0
bett*	6	0
bett* $	0	1
better	6	0
better $	0	1
bill	-2	0
bin	0	2
birt*	-1	1
birth	-1	0
bit	2	0
blue	-7	-4
book	-4	0
book*	-2	0
both	0	-1
boug*	-1	0
bought	-1	0
brea*	-1	0
brok*	0	-1
bund*	-1	0
bundle	-1	0
busi*	-3	9
business	-3	9
busy	0	1
but	-3	0
but the	-1	0
butt*	-1	-4
button	0	-2
buy	-1	0
by	0	-2
by myse*	4	-2
by myself	4	-2
by phon*	2	0
by phone	2	0
by the	3	0
c	1	0
call	4	-2
call $	5	3
call ,	0	3
call me	0	-4
call*	0	2
call* $	0	7
call* ,	3	-2
called	0	-3
calling	0	1
calls	0	9
calls $	0	2
came	-1	-2
can	1	5
can i	0	-1
can not	0	-6
can we	3	0
can you	6	0
canc*	-6	0
canc* my	0	-1
canc* the	0	4
cancel	-5	0
cancel my	0	-1
cancel the	0	4
card	-9	-1
card ,	0	5
card*	-1	0
cards	-1	0
catc*	4	0
catch	4	0
cent*	0	1
centre	0	2
cert*	-1	-1
chan*	0	-4
chan* my	0	1
chan* the	-1	-1
change	-2	-2
change the	0	-2
changes	1	0
char*	0	-1
chat	1	2
chat ,	0	3
chat*	0	7
chec*	0	1
check	0	2
chee*	0	-1
cheers	0	-1
choi*	-1	0
circ*	0	1
clas*	0	3
class	0	3
clos* $	0	1
clos* the	0	-2
close $	0	1
close the	0	-2
code	-5	3
code ?	-3	1
coll*	-2	3
colo*	0	-1
come	0	-2
come*	0	1
comes	0	1
comi*	3	0
coming	3	0
comp*	0	-12
comp* $	0	-3
company	0	-2
conf*	-6	0
cons*	0	11
cont*	-4	2
cont* $	0	-2
cont* me	0	2
contact	-2	5
contact me	0	1
contract	0	-2
conv*	1	2
conv* $	0	1
corr*	-5	0
correct	0	-1
cost	-3	3
coul*	2	-1
coul* the	0	4
coul* you	1	-1
could	2	-1
could the	0	4
could you	1	-1
coun*	1	0
count	2	0
cour*	0	1
course	0	-2
cove*	0	-1
cracked	0	1
crea*	-1	0
cred*	0	3
credit	0	5
curi*	1	0
curious	1	0
dark	3	-4
date	-5	0
date $	0	-2
date of	-1	0
day	-1	1
deal	0	3
deal with	0	3
deal*	1	0
deal* with	1	0
debi*	-2	0
deci*	6	0
deci* $	1	0
decision $	1	0
decl*	0	7
dele*	-1	0
deli*	-5	0
deliver	0	2
delivery	-4	-5
depo*	0	-1
desk $	0	2
deta*	2	0
did not	-4	0
different	-1	3
dire*	-1	0
disc*	0	4
disc* $	0	4
discuss	1	0
do	5	3
do $	1	0
do ?	-2	0
do i	1	0
do it	0	6
do not	0	1
do the	-3	0
do you	-8	-3
does	1	-10
does not	0	-4
does the	2	-2
dog	-2	0
doin*	-1	4
doing	-1	4
done $	-1	3
door	0	8
door $	0	8
doub*	0	-1
down	5	4
down ,	0	2
drai*	0	-5
driv*	0	2
drop	0	4
due	-2	0
each	-3	3
eart*	-1	2
earth	-1	2
easi*	4	0
easier	4	0
eith*	-3	0
either	-3	0
emai*	0	5
emai* $	4	0
email	0	5
emails	3	0
emails $	7	-1
empt*	-2	0
end	1	4
engi* ,	0	-2
enou*	0	6
enough	0	6
enve*	1	0
envelope	1	0
even	4	-4
even*	1	0
evening	1	0
ever	-1	-3
ever*	2	5
ever* time	0	-2
every	0	2
every time	0	-2
expe*	-2	0
expected	-4	-1
expl*	4	-4
expl* $	3	0
explain	4	-2
explain $	1	0
expo*	0	3
export	0	3
fami*	0	1
family	0	1
feed*	0	2
feel	4	0
few	7	0
figu*	3	1
figure	0	2
file	0	-5
fill	0	7
fill in	0	1
fina*	0	-1
find	-1	2
find the	0	-3
fine $	-3	0
firs*	0	-1
first	0	-1
fit	2	0
five	-4	0
fix	-1	3
fix it	0	3
foll*	0	6
follow	0	3
for	-3	-2
for a	7	0
for my	7	-5
for one	0	2
for the	-2	0
for this	0	5
for your	-1	-1
form	-6	1
form*	0	-3
forms	0	-3
fort*	0	-1
forw*	1	0
forw* to	1	0
forward	1	0
forward to	1	0
four	0	5
frid*	0	-4
friday	0	-1
frie*	0	3
frig*	11	-3
from	0	5
from here	0	4
from the	0	-8
full	0	2
furt*	-1	-2
further	-1	-2
gate	0	1
gate ,	0	2
get	9	2
get in	0	1
get it	2	0
gets	-1	0
gett*	0	2
getting	0	2
give	2	0
give me	8	0
go	5	1
go thro*	3	0
go through	3	0
goes	2	0
goin*	2	0
going	2	0
gone	4	0
good	0	-5
got	0	2
got #	0	5
got a	-1	0
got it	0	-3
grat*	2	0
grateful	2	0
grea*	0	-1
great	0	-1
gree*	-1	0
grou*	1	0
gues*	0	-1
haha	2	0
half	2	0
hand hold*	0	1
hand holding	0	1
hand*	5	0
hands	2	-1
happ*	1	-1
happ* if	-1	3
happ* to	10	0
happ* with	-1	-2
happy to	3	0
happy with	0	-2
hard	0	3
has	3	-8
have	3	2
have a	4	-3
have done	4	-2
have got	0	4
have had	3	7
have left	0	-1
have not	1	0
have read	-1	-1
have to	-4	16
have told	-2	0
havi*	0	2
havi* to	0	3
having	0	2
having to	0	3
he	5	-4
hear	1	-4
hear from	0	-1
hear*	0	-3
heard	5	-1
hearing	-1	0
hell*	4	0
hello	4	0
help	-1	-6
help*	4	0
her	4	-3
here	4	-1
here $	0	-1
hesi*	1	-2
hesi* to	0	-2
hesitate	1	-2
hesitate to	0	-2
hi	-2	-2
his	0	-1
hold*	0	1
holding	0	1
home	0	1
home $	0	5
honestly	0	1
hop	1	0
hop on	1	0
hope	0	-4
hope you	0	-4
hour	5	0
hour*	-4	0
hours	-4	0
how	9	0
how do	1	0
how i	-6	0
how it	4	0
how much	-5	0
how the	2	0
huma*	4	0
human	4	0
i	3	0
i am	0	5
i boug*	0	-5
i bought	0	-5
i call*	-1	0
i called	-1	0
i can	6	-6
i coul*	1	0
i could	1	0
i did	-1	0
i do	5	0
i have	0	3
i just	0	1
i keep	4	-1
i know	0	2
i need	2	-3
i neve*	0	2
i never	0	2
i only	0	3
i put	1	0
i shal*	0	1
i shall	0	1
i want	7	-3
i will	0	8
i work	0	2
i woul*	-5	1
i would	-5	1
if	0	6
if i	-2	0
if some*	0	1
if something	0	3
if the	-1	0
igno*	6	0
ignored	6	0
in $	1	0
in a	-2	5
in my	1	1
in on	0	3
in pers*	2	0
in person	2	0
in that	0	2
in the	5	0
in writ*	0	1
in writing	0	1
inbo* is	0	2
inbox is	0	2
incl*	-1	0
insi*	0	1
inst*	0	1
install	0	4
insu*	0	-2
into	3	0
into a	5	0
intr*	0	2
invi*	0	1
invo*	-3	-3
invo* $	0	3
invoice	-5	-6
is	-3	-4
is $	0	5
is a	1	0
is all	-2	-1
is anyb*	5	0
is anybody	5	0
is fine	0	3
is my	0	-3
is plen*	0	6
is plenty	0	6
is ther*	2	2
is there	2	2
issu*	0	-2
it	6	9
it $	0	2
it ?	9	0
it and	0	4
it at	-1	0
it done	0	1
it has	-4	0
it in	-1	3
it out	3	0
it stil*	-2	0
it still	-2	0
itd	4	0
itd be	3	0
its	2	0
joke	-4	0
just	1	9
just want	0	2
kar	2	0
keep	10	8
keep it	0	1
keep the	0	1
keep*	1	0
kept	2	4
kett*	0	1
kettle	0	1
kind	-3	0
kit ,	0	1
know	6	0
know abou*	0	6
know about	0	6
know if	0	-2
know the	3	0
know what	0	1
lamp	-4	3
land*	0	-2
last	-4	-1
late	0	-3
leav*	0	6
leav* it	0	2
leave	0	8
leave it	0	2
left	-6	0
left in	0	3
less	0	5
let	0	4
let us	0	7
lett*	1	0
lett* $	0	4
lice*	0	-2
licence	0	-2
lights	0	2
like	4	-1
like a	0	-4
like to	-1	-1
link	6	0
link $	2	0
link ,	1	0
list	-2	0
live	1	-1
log	0	-2
logi*	0	-1
long	-2	0
look*	0	-2
look* forw*	1	0
looking	0	-1
looking forward	1	0
lost	4	-1
love	3	0
love to	2	0
love*	0	-1
lovely	0	-1
mach*	2	0
mach* $	2	0
machine	2	0
machine $	2	0
made	1	0
mail	-3	2
mail*	2	0
mails	2	0
make	0	4
make*	0	-5
makes	0	-2
manager	1	0
many	-1	2
matt*	0	-1
may	1	-4
me	12	6
me $	4	1
me ,	2	-1
me a	-1	-4
me abou*	0	1
me about	0	1
me agai*	3	0
me again	3	0
me and	-2	0
me back	6	0
me ever*	0	1
me every	0	1
me know	0	-4
me more	2	0
me off	0	1
me once	2	0
me that	0	-1
me the	-3	2
me with	-8	1
mean*	4	0
meant	4	0
meet*	0	2
meeting	0	2
menu*	0	3
menus	0	3
mess*	3	1
messages	3	0
midd*	0	2
middle	0	2
mind	4	0
mine	0	-3
minu* $	0	1
minute	2	0
minutes	0	2
minutes $	0	2
miss*	-4	-4
missing	-1	0
mobi*	1	0
mobile	1	0
mone* back	0	1
money back	0	1
mont*	0	-1
more	4	1
morn*	11	-5
morn* $	0	-1
morning	0	-1
morning $	0	-1
moth*	1	2
move	0	3
move*	0	-1
moved	0	-1
movi*	0	-1
moving	0	-1
mrs	-3	0
much	0	-6
must	-5	16
must i	-4	6
my	-3	1
my date	-1	0
my hand*	1	0
my hands	1	0
my inbo*	0	2
my inbox	0	2
my last	1	0
my mobi*	1	0
my mobile	1	0
my moth*	1	2
my name	-1	0
my own	0	8
myse*	0	8
myse* ,	0	2
myself	0	8
myself ,	0	2
n	0	1
na	7	0
nah	3	0
name	0	-1
name on	0	-1
nece*	0	7
nece* $	0	3
necessary	0	7
necessary $	0	3
need	-1	11
need a	-1	2
need for	0	3
need some*	2	0
need*	-2	4
need* $	0	3
need* to	0	3
needed $	0	4
needs	0	1
needs to	0	3
neve*	1	-1
never	1	-1
new	-3	-1
new one	0	4
next	4	-2
next week	3	0
nice	-2	0
no	0	12
no ,	0	-5
no need	2	1
no one	4	0
no prob*	0	-3
no problem	0	-3
no repl*	0	-1
no reply	0	-1
no than*	0	5
no thanks	0	2
no to	0	3
nobo*	3	7
nobody	3	7
none	0	4
none of	0	11
norm*	7	0
normal	6	0
not	-2	13
not $	0	-2
not a	9	0
not answ*	0	4
not call	-3	0
not do	1	0
not give	0	1
not have	0	2
not hesi*	1	-2
not hesitate	1	-2
not inte*	0	1
not interested	0	1
not just	1	0
not know	9	-5
not leav*	5	-1
not leave	2	0
not need	-1	8
not one	5	0
not phon*	-2	0
not phone	-2	0
not rece*	0	-2
not ring	0	5
not talk	0	3
not the	0	-1
not to	-1	2
not unde*	1	0
not understand	1	0
not want	0	8
not wish	-2	0
note	0	1
noth*	0	8
noth* to	0	2
nothing	0	8
nothing to	0	2
notice	0	-1
now	0	2
now ,	0	4
numb*	-4	3
number	-2	2
nurs*	2	0
nurse	3	0
of $	0	2
of birt*	-1	0
of birth	-1	0
of it	2	0
of the	2	-7
of this	0	-6
of what	0	2
of your	0	3
off	0	4
off $	5	0
offe*	-1	0
offe* ,	0	1
offered	-4	0
oh	6	0
ok	4	-2
old	1	0
on	2	0
on $	3	4
on ,	0	3
on a	4	0
on eart*	-1	2
on earth	-1	2
on me	12	-5
on satu*	-2	0
on saturday	-1	0
on sund*	-3	0
on the	1	0
on this	0	1
on tuesday	1	0
on wedn*	-1	0
on wednesday	-1	0
once	11	0
once $	0	1
once the	2	0
one	6	0
one $	-1	0
one of	4	0
one word	0	7
only	0	15
only the	0	3
open	-1	0
open on	-6	0
or	2	0
or no	0	4
or not	1	0
orde*	-8	-10
orde* $	0	2
order	-6	-4
order $	0	2
othe*	0	-1
our	-1	0
out	7	0
out $	7	0
over	0	-3
over the	2	-2
over*	1	0
own	0	12
own $	0	1
own way	0	2
page	-3	-3
page*	-4	0
paid	0	8
pane* $	0	1
panel $	0	1
pape* $	-1	2
parc*	-2	-2
parcel	-2	-2
part	0	5
part*	0	3
pass	-3	5
password	0	-3
pay	-2	-1
peac*	0	6
peace	0	6
peop*	0	4
people	0	4
perf*	1	0
perfect	2	0
pers*	6	0
pers* $	0	2
pers* ,	2	0
person	8	0
person $	0	2
person ,	3	0
phon* $	1	2
phon* i	0	-2
phon* me	1	0
phone	0	5
phone $	1	2
phone i	0	-2
phone me	1	0
phoned	0	-4
phoning	0	1
pick	2	0
pick*	-3	0
picked	-2	-1
plai* box	0	1
plain box	0	1
plan	-1	0
plan*	-2	0
plat*	-2	2
plea*	3	0
plea* $	6	2
plea* ,	0	4
plea* call	0	-1
plea* canc*	0	-3
plea* do	0	-1
plea* expl*	2	0
plea* find	0	-1
plea* keep	3	0
plea* no	0	1
plea* send	0	-1
plea* stop	0	3
please	0	1
please $	0	3
please ,	0	4
please call	0	-1
please cancel	0	-3
please do	0	-1
please explain	2	0
please find	0	-1
please keep	3	0
please no	0	1
please send	0	-1
please stop	0	3
plen*	0	6
plen* $	0	3
plenty	0	6
plenty $	0	3
po	3	0
poin*	1	0
point	0	3
poss*	0	2
possible	0	2
post	-4	-1
post $	0	-1
pref*	2	5
pref* to	0	2
prefer	4	0
prefer to	0	2
pric*	-1	0
price	0	2
privacy	0	1
prob*	4	-2
prob* ,	0	-3
problem ,	0	-3
proc*	0	-3
prod*	-1	0
product	-1	0
prom*	0	-1
promised	1	0
prop*	3	-1
properly	2	0
prov*	0	-1
put	6	2
put a	1	0
put it	-1	3
ques*	0	8
ques* $	0	2
questions	4	0
queu*	-1	5
queue	-1	5
quic*	0	1
quit*	0	-3
rang	0	-2
rath*	5	4
rather	5	4
re	1	0
read	-3	0
read*	4	0
real*	2	3
really	2	3
reas*	4	4
reas* $	0	2
reas* me	2	0
reason	0	2
reason $	0	2
reassure	2	0
reassure me	2	0
rece*	-9	-4
rece* $	0	-1
receipt	-1	0
received	0	-6
refu*	-7	0
refu* to	0	1
refund	-6	-2
refuse	0	6
rega*	-1	-2
regi*	-2	0
regu*	3	0
remo*	0	1
rene*	-4	3
renewal	-2	0
repl*	7	-2
repl* $	0	4
replacement	0	3
reply	0	-5
requ*	-3	2
requ* $	0	5
required	-1	1
required $	0	5
rese*	-1	0
reset	0	3
reso*	0	2
resp*	0	2
rest $	0	1
return	-2	0
revi*	-1	0
righ*	-2	0
right	-1	0
ring	0	1
ring $	0	1
ring a	-1	5
ring my	3	0
robo*	2	0
robot	2	0
roun*	2	2
round	3	0
said	-11	0
sale*	-2	3
same	2	-3
sat	4	0
satu*	-4	0
saturday	-3	0
say	0	-3
scre*	2	0
screen	0	-2
seas*	2	0
seasonal	1	0
seco*	0	-3
second	0	-1
see	0	-9
self	0	4
sell	-5	0
sell me	0	1
send	0	3
send the	0	1
sent	0	-2
seri*	-1	0
service	-2	0
sett* ?	1	0
setting	1	0
shak*	6	0
shak* $	6	0
shaking	6	0
shaking $	6	0
she	-3	-2
ship	-4	5
ship it	0	1
ship to	-3	0
shor*	-2	4
shor* plea*	0	2
short	-2	4
short please	0	2
shou* i	2	0
should i	2	0
shout	0	1
show*	-3	-7
shows	-3	-4
side	4	0
sign*	-1	-7
sile*	2	0
silence	3	0
sim	0	1
simp*	0	3
simply	0	1
sinc*	4	-7
sinc* the	1	0
since	4	-7
since the	1	0
sit	3	0
size #	0	3
skip	0	8
skip the	0	8
slee*	0	1
slee* $	0	1
small	0	1
so	5	0
so much	3	0
so plea*	-1	3
so please	-1	3
some	2	0
some*	16	-5
some* $	3	-1
somebody	9	-1
someone	5	-6
something	0	1
something $	2	0
soon*	0	1
sooner	0	1
sort	0	1
spar*	-2	3
spar* me	0	2
spar* us	0	1
spare	-2	3
spare me	0	2
spare us	0	1
spea*	4	0
speak	2	0
staf*	0	2
staff	0	2
stan*	5	2
stand	0	7
standing	2	0
star*	0	-1
stars	-2	0
start	1	0
stay	3	5
stay in	3	0
stil*	0	-6
still	0	-6
stop	-1	19
stop $	0	4
stop aski*	0	1
stop asking	0	1
stop*	-1	0
stra*	3	0
suit*	6	0
suits	6	0
sund*	-2	0
sure	-2	-3
surv*	0	2
surv* $	0	1
surveys	0	7
syst*	0	2
syst* $	0	2
system	0	2
system $	0	2
take	1	4
take me	1	0
talk	12	2
talk $	1	0
talk ,	0	2
talk to	2	0
talk* $	0	1
talking	3	1
tap	-1	0
teac*	2	0
tech*	2	0
telephone	0	-4
tell	4	0
tell me	1	0
tell*	0	6
telling	0	6
temp*	-1	0
ten	2	0
ten $	0	7
tena*	0	-1
terr*	0	-5
text	0	4
than	7	-2
than my	0	4
than*	-3	0
thank	0	1
thank you	0	1
thanks	-6	0
that	-3	2
that $	-1	0
that is	-3	0
that it	3	0
that the	5	0
the	-7	-1
the apol*	0	4
the bett*	3	5
the better	3	5
the call	-4	4
the cont*	0	-3
the cour*	0	3
the dark	2	-3
the desk	0	3
the end	3	-1
the expo*	0	4
the export	0	4
the firs*	3	0
the first	3	0
the gate	0	1
the guid*	0	1
the invo*	-2	0
the invoice	-2	0
the less	0	1
the line	8	0
the link	0	5
the manu*	0	1
the manual	0	1
the midd*	0	2
the middle	0	2
the next	1	0
the nurs*	6	0
the offe*	1	0
the offer	1	0
the old	1	0
the parc*	0	-1
the parcel	0	-1
the phon*	0	6
the phone	0	6
the reas*	1	0
the seco*	1	0
the second	1	0
the tick*	0	4
the ticket	0	4
the trai*	0	1
the train	0	1
the two	4	0
thei*	3	-5
their	3	-5
them	0	1
then $	0	1
ther*	2	2
ther* $	2	0
ther* a	0	2
ther* are	0	-2
ther* is	0	2
there	3	3
there $	2	0
there a	0	2
there are	0	-2
there is	0	2
thes*	0	1
these	0	1
they	0	-2
thin*	0	-1
thin* $	2	-2
thing	-1	0
thing $	1	0
thir*	-1	4
third	0	4
this	3	7
this $	6	0
this ?	-6	0
this by	3	-3
this is	-1	-3
this week	0	4
this with*	0	1
this without	0	1
thos*	0	3
those	0	3
thou*	1	0
thou* $	2	0
though	2	0
though $	2	0
thre*	2	-2
three	0	-2
thro*	4	0
thro* $	0	-1
thro* the	2	0
through	0	1
through the	2	0
thur*	7	-2
thursday	9	-1
tick*	-4	0
till	0	5
time	3	0
time to	2	0
time* alre*	0	1
times	0	1
times already	0	1
to	1	1
to #	0	-1
to $	2	-1
to a	0	-2
to anyo*	0	3
to anyone	0	3
to be	3	0
to expl*	-1	0
to explain	-1	0
to fill	0	1
to get	-4	6
to go	0	4
to have	1	0
to hear	3	-1
to me	0	-1
to my	-1	0
to retu*	-1	0
to return	-1	0
to ring	0	3
to spea*	1	0
to speak	1	0
to talk	4	0
to tell	-4	1
to the	-1	-1
to your	3	0
toda* $	0	1
today $	0	1
toge*	4	0
together	4	0
told	-3	0
too	0	4
too many	0	4
touc*	0	6
tour	0	1
towe*	-2	8
trie*	-1	0
tried	-1	0
try	1	0
tues*	0	-3
turn	1	0
turn to	3	0
tuto*	0	3
twen*	0	4
twenty	0	4
two	1	-3
two minu*	0	3
type	0	-1
typi*	2	0
typing	2	0
unde*	7	0
unde* the	2	0
under	0	1
under the	0	2
understand	10	-1
understand the	3	0
unti*	1	0
until	1	0
up	5	1
up $	2	3
up ,	0	-2
upda*	0	-6
update	-1	-5
upgr*	-1	0
upgrade	-1	0
uplo*	0	-3
us	11	1
us the	0	3
use	2	0
use it	0	-1
veri*	0	1
vide* call	1	0
video call	1	0
visit	3	0
voic*	5	0
voic* $	0	2
voicemails	1	0
wait	4	-1
wait*	4	0
waiting	4	0
walked	-4	0
want	-2	6
want a	0	-2
want my	-1	0
want the	0	1
want to	3	0
want*	-1	0
wants	0	-1
was	-5	-10
way	0	2
we	0	3
we are	0	1
we do	-2	1
we woul*	0	1
we would	0	1
week	-2	5
week*	2	0
week* $	0	-1
weeks	6	0
welc*	4	0
welcome	4	0
well	-1	0
went	4	-1
were	-4	-4
what	13	1
what ?	2	0
what do	2	0
what happ*	2	0
what i	0	5
what is	0	7
what we	-1	0
what*	0	6
whatever	0	5
whee*	0	1
wheel	0	1
when	0	-5
when the	-2	0
wher*	0	2
wher* do	0	-3
where	0	4
where do	0	-3
whic*	0	-4
which	1	-4
whil*	0	1
while	0	1
who	5	0
who can	0	-1
whoe*	0	-3
whoever	0	-3
whol*	-1	0
why	10	4
why do	-5	2
why does	4	0
will	-1	4
will do	0	1
will not	0	-5
wish	-3	0
wish to	-3	0
with	7	-3
with a	0	1
with it	0	1
with me	2	-3
with my	-5	0
with the	-2	0
with this	1	-1
with us	2	0
with*	-7	7
without	-7	9
wond*	7	0
word	1	9
word from	10	-2
work	2	2
work*	3	-5
work* out	1	0
worked out	1	0
workshop	3	0
worr*	4	-6
worr* $	0	-1
worried	7	0
worries	-3	-1
wors*	0	-2
worst	0	-2
woul*	9	1
woul* $	2	0
woul* be	2	0
woul* have	-6	-4
woul* like	-4	0
woul* love	5	0
woul* rath*	0	2
woul* soon*	0	1
woul* welc*	4	0
woul* you	0	4
would	12	3
would $	2	0
would be	2	0
would have	-6	-4
would like	-4	0
would love	5	0
would rather	0	2
would sooner	0	1
would welcome	4	0
would you	0	4
writ*	0	2
writ* $	0	4
writ* ,	4	0
written	0	4
wron*	0	-3
wrong	0	-3
year*	-2	0
year* and	0	1
years	-2	0
years and	0	1
yes	1	0
yes ,	6	0
yes or	0	4
you	3	0
you call	3	0
you can	1	0
you for	9	0
you may	1	0
you my	0	2
you need	-1	4
you not	0	4
you peop*	-2	0
you people	-2	0
you plea*	-1	0
you please	-1	0
you ring	0	-2
you to	-5	0
you will	5	0
you woul*	-1	0
you would	-1	0
your	3	2
your side	4	0
your*	-2	3
zero	0	-3
`,
};
