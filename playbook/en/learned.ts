import type { Learned } from '../markers.ts';

/** Written by `npm run fit` from labelled sentences; not to be edited. The columns: see `Learned`. */
export const LEARNED: Learned = {
  stem: 4,
  letters: 0,
  table: `
.	-9	-6
#	-14	-13
# #	0	-6
# and	-3	0
, #	0	-6
, $	-6	-4
, as	0	2
, can	0	2
, even	1	0
, how	-3	0
, i	2	-8
, in	0	4
, is	-1	0
, it	0	-3
, just	0	1
, leav*	0	2
, my	3	1
, no	0	10
, plea*	-1	1
, please	-1	1
, ring	4	0
, so	-2	11
, than*	0	1
, thank	0	1
, the	0	-1
, thre*	1	0
, three	1	0
, to	1	-2
, two	0	1
, what	2	4
, whic*	-4	0
, which	-1	0
, why	4	0
, you	0	-5
?	-1	1
^ #	0	-1
^ $	-7	-12
^ ,	0	-2
^ a	5	0
^ abou*	-3	1
^ about	-3	1
^ all	6	2
^ and	5	-4
^ any	3	0
^ anyt*	0	6
^ anything	0	6
^ are	-2	-2
^ blac*	1	0
^ can	-1	0
^ canc*	0	1
^ cancel	0	5
^ deli*	0	2
^ do	1	2
^ does	0	1
^ drop	0	1
^ enou*	0	5
^ enough	0	5
^ expl*	3	0
^ explain	3	0
^ firs*	-1	0
^ first	-1	0
^ fix	0	2
^ give	1	0
^ good	-2	0
^ got	-1	1
^ happy	0	1
^ hell*	4	0
^ hello	4	0
^ hi	-2	-1
^ how	0	-1
^ i	4	0
^ if	0	-3
^ is	-4	0
^ it	0	-4
^ itd	4	0
^ its	0	1
^ just	0	3
^ keep	5	1
^ leav*	0	1
^ leave	0	1
^ let	4	0
^ lol	-1	0
^ look	0	-1
^ make	0	1
^ my	-2	-4
^ nah	1	-3
^ no	-2	-6
^ nobo*	4	0
^ nobody	4	0
^ not	0	5
^ oh	4	0
^ ok	0	-3
^ one	1	1
^ only	0	2
^ our	-2	-1
^ phon*	0	3
^ plea*	-4	1
^ please	-3	2
^ put	0	4
^ rece*	0	2
^ remi*	0	2
^ repl*	0	1
^ room	0	2
^ send	0	1
^ she	0	-3
^ ship	0	8
^ skip	0	3
^ so	5	0
^ some*	1	0
^ spar*	0	1
^ spare	0	1
^ stil*	3	0
^ still	3	0
^ take	0	1
^ talk	2	0
^ tell	6	0
^ that	0	2
^ the	-12	-12
^ thir*	0	2
^ third	0	2
^ this	-2	0
^ thre*	1	0
^ three	1	0
^ to	-1	0
^ two	-1	6
^ what	2	-5
^ what*	0	1
^ whatever	0	1
^ whic*	2	0
^ which	2	0
^ who	1	0
^ whoe*	0	-1
^ whoever	0	-1
^ why	7	8
^ woul*	-2	0
^ would	-2	0
^ yes	0	-1
^ you	-9	0
^ your	0	2
a	3	-1
a bell	4	0
a call	-6	0
a chat	1	1
a few	2	0
a good	1	0
a line	0	2
a link	3	0
a lot	1	0
a meet*	0	2
a meeting	0	2
a mont*	3	0
a month	3	0
a pers*	0	3
a phon*	-2	0
a phone	-2	0
a quic*	3	0
a quick	3	0
a thin*	-2	0
a thing	-2	0
a time	4	0
a word	0	1
abou*	3	0
abou* a	0	5
abou* the	0	-3
about	3	0
about a	0	5
about the	0	-3
acce*	0	-2
acco*	-2	-5
account	0	-1
ackn*	0	3
actu*	6	0
actually	2	0
add	-3	-1
addr* $	0	2
address $	0	2
advi*	1	0
advise	3	0
afte*	0	-5
afte* #	7	0
afte* the	-2	0
after	4	0
after #	7	0
after the	-2	0
afternoon	-2	-1
agai*	2	-3
agai* $	-1	0
again	3	-3
again $	-2	0
agre*	0	-1
agre* $	1	0
alar*	0	-4
alarm	0	-4
all	1	5
all $	3	0
all i	0	3
all in	0	1
all the	0	2
alon* ,	0	-1
alone	1	-3
alone ,	0	-3
along	0	4
alre*	0	5
already	0	5
am	0	2
am curi*	1	0
am curious	1	0
am i	2	0
am in	-5	5
am not	-3	6
am so	5	0
an	0	5
an acco*	0	2
an account	0	2
an answ*	4	0
an answer	4	0
an hour	0	3
and	3	-1
and #	0	4
and do	0	1
and expl*	-2	0
and explain	-2	0
and is	5	0
and its	2	0
and not	6	0
and see	7	-2
and the	-2	0
and what	2	0
and why	-3	0
and will	0	7
anot*	0	3
another	0	3
answ*	2	4
answ* $	1	0
answer	5	1
answer $	3	0
any	10	0
any more	-2	0
any of	4	0
any time	5	0
anyb*	4	0
anybody	4	0
anyo*	0	1
anyone	0	1
anything	-1	0
apol*	0	3
app	-2	-2
appo*	-1	0
appointment	-1	0
appr*	9	0
appreciate	1	0
are	2	-2
are you	1	0
arri*	-4	-6
arrived	0	-1
arti*	0	-1
arti* $	0	-1
article	0	-1
as	-5	-5
as you	2	0
ask you	3	0
aske*	-3	3
aske* for	0	-1
asked	-3	3
asked for	0	-1
aski*	3	0
asking	3	0
assi*	-3	-3
at	-1	-8
at #	-1	0
at a	10	0
at all	0	-2
at home	0	6
at the	-6	0
ate	0	-1
atta*	-4	-3
atta* $	-2	0
attached	-3	-2
attached $	-1	0
auto*	3	0
away	3	0
b	0	-1
back	6	0
back $	2	0
back to	1	0
back*	1	0
bank	-2	-3
be	6	9
be $	0	1
be a	6	0
be glad	1	0
be love*	3	0
be lovely	3	0
be on	-2	0
bear	2	0
beca*	0	-1
been	-3	-5
befo*	0	1
befo* $	0	4
before	0	2
before $	-1	4
begi*	6	0
behi*	3	1
behind	3	1
bein*	3	-1
being	3	-1
beli*	0	4
best $	5	0
bett*	6	1
bett* $	0	2
better	6	1
better $	0	2
bill	-2	0
bin	0	1
birt*	-1	0
birth	-1	0
blac*	0	-1
blue	-4	-2
boar*	0	1
book	-4	0
book*	-1	0
both	0	-1
boug*	-1	0
bought	-1	0
box	1	0
brea*	0	1
brow*	-1	0
bund*	-2	0
bundle	-2	0
busi*	-3	9
business	-3	9
busy	0	2
but	-4	-2
but the	-1	0
butt*	-2	0
buy	-1	0
by	0	-4
by myse*	5	-4
by myself	5	-4
by phon*	2	0
by phone	2	0
by post	-1	0
by the	2	0
c	3	0
call	2	-5
call $	5	1
call ,	0	3
call me	0	-2
call*	3	1
call* $	0	7
call* ,	3	-3
called	0	-3
calls	1	9
calls $	0	2
calls ,	0	-1
came	0	-3
came $	-1	0
can	-5	1
can help	-2	0
can not	0	-6
can we	0	2
can you	-1	-1
canc*	-6	0
canc* my	0	-2
canc* the	0	4
cancel	-5	1
cancel my	0	-2
cancel the	0	4
card	-9	-1
card ,	0	5
card*	-2	0
cards	-2	0
catc*	6	0
catch	6	0
cent*	-1	0
centre	0	1
cert*	-2	-1
certificate	-1	0
chan*	-1	-2
chan* it	-2	-2
chan* my	0	1
chan* the	-1	-2
change	-5	-4
change it	-2	-2
change the	-1	-4
changes	3	0
chat	5	2
chat ,	0	2
chat*	0	6
check	0	3
choi*	-4	0
clas*	0	4
class	0	4
clos* the	0	-3
close $	0	1
close the	0	-2
code	-5	3
code $	0	1
code ?	-2	2
coll*	0	3
come	-4	-1
comi*	3	0
coming	3	0
comp*	0	-6
comp* $	0	-3
company	0	1
conf*	-6	0
cons*	0	12
cont*	-3	1
cont* $	0	-1
cont* me	0	1
contact	0	6
contract	0	-2
conv*	2	3
conv* $	0	1
corr*	-5	0
correct	0	-1
cost	-3	3
coul*	-2	-3
coul* some*	-3	0
coul* the	0	5
coul* you	0	-1
could	-2	-3
could someone	-3	0
could the	0	5
could you	0	-1
coun*	2	0
count	3	0
cour*	-1	3
course	0	-1
cove*	-1	0
crac*	0	1
cracked	0	1
curi*	1	0
curious	1	0
dark	4	-4
date	-5	-2
date $	0	-2
date of	-3	0
day and	0	1
dead*	0	-1
deal	0	3
deal with	0	3
deal*	1	-1
deal* with	1	-1
debi*	-3	0
deci*	5	0
decl*	0	10
dele*	-1	0
deli*	-4	0
deliver	0	3
delivery	-3	-4
demo	0	-1
depo*	0	-1
desk $	0	1
deta*	1	0
did not	-4	0
different	-1	2
disc*	0	1
disc* $	0	3
do	3	0
do $	1	0
do ?	-10	0
do it	0	5
do not	2	-2
do the	-4	0
do you	-3	0
does	1	-9
does it	2	0
does not	0	-5
does the	6	-1
dog	-5	0
doin*	-2	5
doing	-2	5
done $	-1	2
door	0	8
door $	0	8
doub*	0	-1
down	5	4
down ,	0	2
drai*	0	-5
driv*	0	1
drop	0	4
due	-2	0
each	-2	2
eart*	-2	3
earth	-2	3
easi*	4	0
easier	4	0
eith*	-2	0
either	-2	0
else $	0	-1
emai*	0	7
emai* $	6	0
email	0	4
emails	5	0
emails $	8	0
empl*	-1	1
employer	-1	1
empt*	-5	0
end	0	4
engi* ,	-1	-1
enou*	0	9
enough	0	9
enve*	1	0
envelope	1	0
even	3	-3
even*	1	0
evening	1	0
ever	0	-3
ever*	1	2
ever* step	-2	0
ever* time	1	-3
every	0	2
every step	-2	0
every time	1	-3
expe*	-3	0
expected	-4	-1
expl*	2	-3
expl* $	4	0
explain	0	-1
explain $	1	0
expo*	0	2
export	0	2
exte*	0	-1
fami*	0	1
family	0	1
feed*	0	3
feel	2	0
few	6	0
figu*	3	3
figure	1	3
file	0	-6
fill	0	5
fill*	0	3
fill* in	0	3
fina*	0	-1
find	-2	2
find the	0	-3
fine	0	-1
fine $	-3	0
fit	2	0
five	-6	0
fix	-2	3
fix it	0	3
foll*	0	4
follow	0	1
for	-3	-2
for a	6	0
for anot*	0	1
for another	0	1
for me	0	2
for my	7	-6
for one	0	3
for this	0	4
for your	-3	-2
forg*	-1	0
form	-4	5
form $	0	-2
form*	0	-4
forms	0	-4
fort*	0	-2
four	0	7
free	1	0
frid*	0	-4
friday	0	-2
frig*	11	-2
from	0	5
from here	0	5
from the	1	-8
from you	0	2
full	0	2
furt*	-2	-1
further	-2	-1
get	8	1
get in	0	1
gets	-1	0
gett*	0	5
getting	0	5
give	5	0
give me	7	0
give*	-1	0
given	-3	0
glad	1	0
go	2	0
go $	0	1
go thro*	2	0
go through	2	0
go to	-1	0
goes	3	0
goin*	3	0
going	3	0
gone	3	0
good	0	-7
got #	0	6
got a	-3	0
got it	0	-4
grat*	2	0
grateful	2	0
grea*	0	-1
great	0	-1
gree*	-1	0
green	0	-2
gues*	0	-1
guess	1	0
haha	1	0
half	4	0
hand	0	1
hand hold*	0	2
hand holding	0	2
hand*	4	0
hands	2	0
happ*	0	-1
happ* $	0	-1
happ* if	-2	2
happ* to	10	0
happ* with	-6	-1
happy to	2	0
hard	0	4
has	3	-9
has not	-2	0
have	2	3
have a	2	-2
have done	4	-2
have got	0	1
have had	5	9
have left	0	-2
have not	2	0
have read	-1	0
have to	-3	17
have told	-3	0
havi*	0	2
havi* to	0	4
having	0	2
having to	0	4
he	5	-3
hear	1	-3
hear from	0	-1
hear*	0	-5
heard	5	-2
hearing	-1	0
hell*	4	0
hell* ,	-3	0
hello	4	0
hello ,	-3	0
help	-8	-8
help*	4	0
her	4	-3
here	4	-1
here $	0	-1
hesi*	0	-1
hesi* to	0	-1
hesitate	0	-1
hesitate to	0	-1
hi	-2	-1
hi ,	-1	0
his	0	-3
hold*	0	2
holding	0	2
home	0	3
home $	0	6
hone*	1	0
hop	1	0
hop on	1	0
hope	1	-3
hope you	1	-3
hour	5	1
hour*	-5	0
hours	-5	0
how	5	0
how i	-8	0
how it	2	0
how much	-4	0
how the	2	0
huma*	3	0
human	3	0
i	2	-1
i am	0	5
i boug*	0	-3
i bought	0	-3
i call*	-1	0
i called	-1	0
i can	10	-6
i coul*	2	0
i could	2	0
i did	-3	0
i do	3	0
i get	-3	0
i have	0	3
i just	0	2
i keep	4	-1
i know	0	5
i need	0	-1
i neve*	0	1
i never	0	1
i only	0	6
i put	2	-2
i want	6	0
i will	0	7
i work	0	1
i woul*	-5	1
i would	-5	1
if	1	8
if i	-2	0
if something	0	2
if the	-3	0
if you	0	1
igno*	7	0
ignored	7	0
in	-1	1
in a	-1	4
in my	1	0
in on	0	2
in pers*	3	0
in person	3	0
in the	3	0
inbo* is	0	2
inbox is	0	2
incl*	-1	0
insi*	0	3
insi* $	-1	1
inside	-1	1
inside $	-1	1
inst*	0	2
install	0	6
insu*	0	-2
into	3	0
into a	6	0
intr*	0	1
invi*	-3	0
invo*	-1	-5
invo* #	0	-1
invo* $	0	2
invoice	-4	-5
is	-4	-6
is $	0	7
is a	3	0
is all	-1	-7
is anyb*	3	0
is anybody	3	0
is due	-1	0
is fine	0	5
is it	2	0
is my	0	-2
is plen*	0	7
is plenty	0	7
is the	3	4
is ther*	1	1
is there	1	1
issu*	0	-3
it	6	7
it $	2	5
it ?	9	0
it and	0	2
it at	-3	0
it has	-6	0
it in	0	2
it myse*	0	1
it myself	0	1
it out	2	0
it stil*	-3	0
it still	-3	0
itd	4	0
itd be	3	0
its	2	0
joke	-4	0
just	2	11
just send	0	1
just want	0	4
kar	1	0
keep	10	6
keep it	0	2
keep the	0	3
keep*	1	0
kept	2	4
kett*	0	2
kettle	0	2
key	-1	0
kind	-3	0
kit ,	0	1
know	5	0
know abou*	0	5
know about	0	5
know if	0	-2
know the	3	0
know what	0	1
lah	-1	0
lamp	-4	2
last	-5	-1
late	0	-3
leav*	1	4
leav* me	1	0
leav* the	0	1
leave	0	4
leave me	1	0
left	-5	-3
left in	0	3
left the	0	-1
less	0	4
let	0	3
let us	2	8
lett*	1	0
lett* $	0	4
letter $	0	1
lice*	0	-2
licence	0	-2
lift	-2	0
like	1	-2
like a	2	-5
like talk*	1	0
like talking	1	0
like to	-6	-1
link	7	1
link $	1	0
link ,	1	0
list	-3	0
live	1	-3
lock*	-1	4
locker	-1	4
log	0	-1
long	-2	0
lost	6	0
lot	1	0
love	1	0
love*	0	-2
lovely	0	-1
mach*	1	0
mach* $	1	0
machine	1	0
machine $	1	0
made	1	-1
mail	-4	1
mail*	3	0
mails	3	0
make	0	5
make*	-2	-4
makes	-1	-3
mana*	1	-3
manager	1	0
many	0	1
marc*	0	-1
mate	2	0
may	0	-3
me	11	5
me $	4	5
me ,	1	0
me a	0	-2
me abou*	0	2
me about	0	2
me agai*	3	0
me again	3	0
me and	-3	0
me back	10	-1
me know	0	-3
me more	1	0
me off	0	1
me once	2	0
me that	0	-1
me the	-6	0
me with	-8	0
mean*	1	0
meant	1	0
meet*	0	2
meeting	0	2
menu*	0	1
menus	0	1
mess*	4	1
messages	1	0
mete*	-1	0
meter	-1	0
midd*	0	2
middle	0	2
mind	3	0
mine	0	-1
minu* $	0	1
minute	2	0
minutes	0	3
minutes $	0	1
miss*	-1	-4
mobi*	1	0
mobile	1	0
mond*	0	2
monday	0	2
mone* back	0	1
money back	0	1
mont*	-1	-3
mont* $	0	-1
month	0	-1
more	4	1
morn*	12	-4
morning	0	-1
moth*	3	2
move	-1	3
move*	0	-2
moved	0	-2
movi*	0	-1
moving	0	-1
mrs	-4	0
much	0	-5
must	-4	17
must i	-4	6
my	-1	2
my date	-1	0
my empl*	-1	1
my employer	-1	1
my inbo*	0	2
my inbox	0	2
my mobi*	1	0
my mobile	1	0
my moth*	3	1
my name	-1	5
my own	0	7
my refu*	0	-1
my refund	0	-1
my wife	1	0
myse*	0	2
myse* ,	0	1
myself	0	2
myself ,	0	1
n	0	3
na	7	0
nah	1	-3
nece*	0	6
nece* $	0	3
necessary	0	6
necessary $	0	3
need	0	8
need for	0	3
need some*	2	0
need*	0	5
need* $	0	2
need* to	0	3
needed $	0	2
needs	0	2
needs to	0	3
neve*	2	-5
never	2	-5
new	-3	-2
new one	0	4
next	3	-3
next week	4	0
nice	-1	0
nine	0	1
no $	0	-1
no ,	0	-3
no call*	0	-2
no calls	0	-2
no more	-2	0
no need	4	0
no one	1	0
no prob*	0	-2
no problem	0	-2
no than*	0	2
no thanks	0	1
no to	0	3
nobo*	4	5
nobody	4	5
none	0	3
none of	0	8
norm*	10	0
normal	9	0
not	0	4
not $	0	-3
not a	8	0
not answ*	-1	7
not do	1	0
not have	0	4
not hesi*	0	-1
not hesitate	0	-1
not know	7	-1
not leav*	3	0
not leave	2	0
not make	-1	1
not need	-2	3
not one	7	0
not phon*	-1	0
not phone	-1	0
not rece*	0	-1
not ring	0	3
not talk	0	1
not to	-2	2
not unde*	2	0
not understand	2	0
not wish	-3	0
note	0	3
note*	0	-1
noth*	0	11
noth* $	0	2
nothing	0	11
nothing $	0	2
notice	0	-3
now	0	2
now $	0	2
now ?	0	1
numb*	-3	2
number	-1	1
nurs*	2	0
nurse	3	0
of $	0	1
of birt*	-1	0
of birth	-1	0
of it	1	0
of my	-2	0
of the	1	-5
of this	-2	-6
of what	0	3
of your	0	1
off	2	4
off $	6	0
offe*	-2	-1
offered	-6	0
oh	4	0
ok	5	0
old	2	0
on	2	-1
on $	2	7
on a	2	0
on eart*	-2	3
on earth	-2	3
on me	11	-3
on satu*	-1	0
on sund*	-2	0
on the	1	0
on wedn*	-2	0
on wednesday	-2	0
once	10	0
once $	0	2
once the	2	0
one	5	0
one of	4	0
one word	0	7
only	0	12
only the	0	2
open on	-4	0
or	3	3
or no	0	4
or not	2	0
orde*	-8	-8
order	-6	-3
order #	0	1
other	-1	0
our	-1	0
out	8	0
out $	5	0
over	0	-3
over $	0	-1
over the	1	-2
over*	2	0
own	0	13
own $	0	2
own way	0	3
page	-3	-2
page*	-5	0
paid	0	4
pape*	0	2
pape* $	0	3
parc*	-3	-3
parcel	-3	-3
part*	0	3
pass	-1	3
passed	1	0
password	0	-2
pati*	0	-1
pay	-1	0
peac*	0	8
peace	0	8
peop*	0	6
people	0	6
perf*	1	0
perfect	3	0
pers*	6	1
pers* $	0	2
pers* ,	2	0
person	8	0
person $	0	2
person ,	3	0
phon*	0	1
phon* $	2	1
phon* i	0	-1
phon* me	1	0
phone	0	5
phone $	2	0
phone i	0	-1
phone me	1	0
phoned	0	-2
phoning	0	1
pick	4	0
pick*	-3	0
picked	0	-2
plai* box	0	1
plain box	0	1
plan	-3	0
plan*	-2	0
plat*	-1	2
plea*	0	-1
plea* $	7	3
plea* ,	0	4
plea* ?	-3	0
plea* add	0	-1
plea* call	-1	0
plea* canc*	0	-5
plea* do	0	-1
plea* find	0	-1
plea* keep	1	0
plea* no	0	1
plea* send	0	-3
plea* stop	0	1
please	-2	0
please $	0	3
please ,	0	4
please ?	-3	0
please add	0	-1
please call	-1	0
please cancel	0	-5
please do	0	-1
please find	0	-1
please keep	1	0
please no	0	1
please send	0	-3
please stop	0	1
plen*	0	7
plen* $	0	4
plenty	0	7
plenty $	0	4
po	3	0
point	0	2
poli*	0	-1
policy	0	-1
port* $	0	-3
poss*	0	2
possible	0	2
post	-4	-3
pref*	4	5
prefer	5	0
pres*	0	-1
pric*	-1	0
price	0	2
prin*	0	-1
printer	0	-2
prob*	4	0
prob* ,	0	-2
problem ,	0	-2
proc*	0	-4
prom*	0	-4
prop*	4	0
properly	1	0
put	4	0
put it	0	3
ques*	0	7
ques* $	0	1
ques* ,	1	0
questions	5	0
queu*	0	2
queue	0	2
quot*	-2	0
quote	-1	0
rang	0	-3
rath*	4	2
rather	4	2
re	4	0
reac*	1	0
reach	1	0
read	-7	-5
read it	-1	0
read*	2	0
real*	2	4
really	2	4
reas*	4	4
reas* $	0	2
reas* me	1	0
reason	0	2
reason $	0	2
reassure	1	0
reassure me	1	0
rece*	-9	-5
rece* $	-1	-2
receipt	-1	0
received	0	-5
refu*	-5	1
refu* ,	0	3
refund	-4	0
refund ,	0	3
refuse	0	7
rega*	-1	-2
regi*	-2	0
regu*	3	0
remi*	0	7
remo*	0	1
rene*	-4	4
renewal	-1	0
repl*	7	-1
repl* $	0	3
replacement	0	3
reply	0	-4
requ*	-6	3
requ* $	0	3
required	-3	1
required $	0	3
rese*	-2	2
reset	0	3
reso*	0	2
resp*	1	0
rest	0	1
rest $	0	1
rest*	0	1
revi*	-1	0
righ*	-2	0
right	-1	2
ring	1	1
ring $	2	0
ring a	0	6
ring me	3	0
ring my	2	0
robo*	1	0
robot	1	0
roof	-3	0
roun*	3	3
round	4	0
rubb*	0	-1
rubbish	0	-1
runs	0	-5
said	-10	0
sale*	-1	2
same	2	-4
sat	6	0
satu*	-3	0
saturday	-2	0
say	0	-4
scar*	0	-1
scared	0	-1
scre*	2	0
screen	0	-1
seasonal	1	0
seco*	0	-3
second	0	-1
see	1	-11
see it	0	-3
self	0	3
sell	-4	0
sell me	0	3
send	0	3
send me	0	-1
send the	0	1
send* me	0	-1
sens*	1	-1
sent	0	-3
seri*	-1	0
serv*	0	-2
service	0	-1
sett*	2	0
sett* ?	3	0
setting	2	0
shak*	5	0
shak* $	5	0
shaking	5	0
shaking $	5	0
she	-4	-6
ship	-3	5
ship to	-2	0
ship*	-1	0
shor*	-1	5
shor* plea*	0	2
short	-1	5
short please	0	2
shou*	0	2
shou* i	1	0
should	-2	0
should i	1	0
show*	-2	-7
shows	-4	-3
side	6	0
sign*	0	-6
sile*	2	0
silence	3	0
simp*	0	1
sinc*	5	-8
sinc* the	1	0
since	5	-8
since the	1	0
sit	3	0
size	0	7
size #	0	2
skip	0	9
skip the	0	9
slee*	0	1
slee* $	0	1
sleep	-1	0
slot	0	-3
so	5	0
so much	2	0
so plea*	-1	3
so please	-1	3
some	1	0
some*	11	-4
some* $	3	0
some* help	-3	0
somebody	3	-1
someone	1	-6
something	0	1
something $	2	0
soon*	0	1
sooner	0	1
sort	2	2
spar*	-2	3
spar* us	0	1
spare	-2	3
spare us	0	1
spea*	3	0
speak	1	0
staf*	0	2
staff	0	2
stan*	7	4
stand	0	7
standing	1	0
star*	0	-2
stars	-1	0
start	2	0
stay	0	5
stay in	1	0
stil*	-1	-6
still	-1	-6
stop	-2	11
stop $	0	5
stra*	4	0
suit*	5	0
suits	5	0
sund*	-2	0
supp*	0	1
sure	-8	-4
surv*	0	2
surv* $	0	2
surveys	0	7
syst*	0	2
syst* $	0	2
system	0	2
system $	0	2
take	3	6
take*	1	0
talk	5	0
talk* $	0	1
talking	2	1
tap	-1	0
teac*	3	0
team	1	0
tech*	3	0
telephone	0	-3
tell	0	-2
tell*	0	5
telling	0	5
temp*	-4	0
ten	1	0
ten $	0	8
ten minu*	1	0
ten minutes	1	0
term	1	0
terr*	0	-5
text	0	1
than	6	-1
than my	0	4
than*	-1	0
thank	0	1
thank you	0	1
thanks	-6	0
that	-3	1
that is	-2	0
that it	4	0
that the	4	0
the	-7	0
the apol*	0	4
the bett*	4	5
the better	4	5
the call	-4	3
the cont*	0	-3
the cour*	0	3
the dark	2	-3
the desk	0	3
the end	4	0
the expo*	0	3
the export	0	3
the file	0	-1
the firs*	4	0
the first	4	0
the guid*	0	1
the invo*	-3	0
the invoice	-3	0
the last	-1	0
the line	9	0
the link	0	4
the lot	0	-2
the midd*	0	2
the middle	0	2
the name	0	-3
the next	1	0
the nurs*	5	0
the offe*	1	0
the offer	1	0
the old	3	0
the parc*	0	-2
the parcel	0	-2
the phon*	2	7
the phone	2	7
the portal	0	-2
the reas*	1	0
the self	0	-1
the slot	0	-2
the tick*	0	3
the ticket	0	3
the trai*	-1	0
the train	-1	0
the two	4	0
thei*	3	-6
their	3	-6
them	0	1
then	0	-2
then $	0	1
ther*	0	1
ther* $	4	0
ther* ?	-2	0
ther* a	0	1
ther* are	0	-2
there	0	3
there $	4	0
there ?	-2	0
there a	0	1
there are	0	-2
thes*	0	2
these	0	2
they	0	-3
thin* $	2	-2
thing	-2	0
thing $	1	0
thir*	0	3
third	0	4
this	3	8
this $	6	0
this ?	-7	0
this by	4	-3
this is	-1	-4
this week	0	4
thos*	0	3
those	0	3
thou*	1	0
thou* $	2	0
though	2	0
though $	2	0
thre*	2	-3
three	0	-4
thro*	4	0
thro* $	0	-1
thro* the	2	0
through	1	1
through the	2	0
thur*	6	0
thursday	8	0
tick*	-4	0
tick* $	0	1
ticket $	0	1
till	0	3
time	3	0
time the	2	0
time to	2	0
time*	0	1
times	0	3
to #	0	-2
to $	4	-1
to a	-2	-3
to anyo*	0	3
to anyone	0	3
to be	4	0
to get	-3	4
to go	0	4
to have	1	0
to hear	2	-1
to me	1	0
to my	-1	0
to phon*	0	-2
to phone	0	-2
to retu*	0	1
to return	0	1
to ring	0	4
to talk	2	0
to tell	-3	0
to the	0	-2
to your	2	0
toge*	3	0
together	3	0
told	-4	0
too	0	5
too many	0	5
touc*	0	4
touc* $	0	-1
tour	0	2
towe*	-2	8
train	-1	0
trea*	0	-1
trie*	-3	-1
tried	-3	-1
try	3	0
tues*	2	0
tuesdays	1	0
turn	4	1
turn to	6	0
tuto*	0	2
twen*	0	3
twenty	0	3
twic*	0	-1
twice	0	-1
two	2	-3
two minu*	0	3
type	1	-2
typi*	1	0
typing	1	0
unde*	8	0
unde* the	2	0
under the	0	1
understand	9	0
understand the	3	0
unti*	1	0
until	1	0
up	5	0
up $	2	2
up ,	0	-2
upda*	0	-6
update	0	-5
upgr*	-1	0
upgrade	-1	0
uplo*	-3	-5
us	10	0
us ?	-1	0
us the	0	2
use	2	0
use it	0	-1
veri*	0	2
visi*	1	0
visi* $	2	0
visit	9	-1
visit $	2	0
voic*	5	2
voic* $	0	2
voicemails	1	0
wait	3	0
wait*	5	0
waiting	5	0
walked	-2	0
want	-2	2
want a	0	-3
want my	-3	0
want the	0	3
want to	4	0
was	-4	-10
was a	-1	0
watc*	-1	0
way	0	3
we	-2	0
we are	0	1
we do	-6	0
we will	0	2
we woul*	2	1
we would	2	1
week	0	4
week ,	0	1
week ?	1	0
week*	1	0
week* $	0	-1
weekend	-2	0
weeks	6	0
weig*	1	0
welc*	5	1
welcome	5	1
well	-1	0
went	3	-2
were	-5	0
what	10	0
what ?	4	0
what happ*	2	0
what i	0	2
what is	0	8
what shou*	-3	0
what should	-3	0
what we	-3	0
what you	1	0
what*	0	7
whatever	0	5
whatsapp	1	0
whee*	0	1
wheel	0	1
when	0	-2
when the	-4	0
wher*	0	9
wher* do	0	-3
wher* the	0	5
where	1	2
where do	0	-3
wheres	0	1
wheres the	0	5
whic*	0	-5
which	0	-4
whil*	0	1
while	0	1
who	2	0
who can	0	-1
whoe*	0	-3
whoever	0	-3
whol*	-1	0
why	6	0
why do	-7	2
why does	2	-1
will	0	5
will do	0	1
will not	0	-6
will see	0	-3
wish	-4	0
wish to	-4	0
with	9	-1
with $	0	1
with a	0	2
with her	1	0
with me	0	-3
with my	-5	0
with the	-3	0
with this	1	-2
with us	4	0
with*	-6	4
without	-6	5
wond*	7	0
word	2	9
word from	9	-2
work	2	2
work*	0	-6
workshop	5	0
worr*	2	-2
worried	7	0
worries	-6	0
wors*	0	-2
worst	0	-2
woul*	8	1
woul* be	3	0
woul* have	-5	-3
woul* like	-5	0
woul* love	2	0
woul* rath*	2	1
woul* soon*	0	1
woul* welc*	4	0
woul* you	-2	3
would	10	2
would be	3	0
would have	-5	-3
would like	-5	0
would love	2	0
would rather	2	1
would sooner	0	1
would welcome	4	0
would you	-2	3
writ*	1	2
writ* $	0	3
writ* ,	5	0
written	0	5
wron*	0	-3
wrong	0	-3
year*	-1	0
years	-1	0
yes ,	3	0
yes or	0	4
you	1	-1
you call	3	0
you can	3	0
you for	9	0
you may	1	0
you my	0	1
you need	-2	5
you not	0	3
you peop*	-2	1
you people	-2	1
you ring	0	-1
you to	-5	0
you will	7	0
you woul*	-3	0
you would	-3	0
your	4	3
your help	-1	0
your side	3	0
your*	0	3
zero	0	-3
`,
};
