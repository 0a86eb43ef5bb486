import type { Learned } from './markers.ts';

/** Written by `npm run fit` from labelled sentences; not to be edited. The columns: see `Learned`. */
export const SHARED: Learned = {
  stem: 0,
  letters: 0,
  table: `
.	-17	-15
!+0.3	6	-2
!+0.85	6	0
!+1.5	10	0
!+2.3	6	-2
!-0.3	-2	10
!-0.85	-1	9
!-1.5	-2	5
!-2.3	-3	2
!afraid-or-lost	3	-7
!asks-for-advice	4	-1
!asks-for-call	-5	-2
!asks-for-explanation	5	-3
!asks-for-guidance	1	-1
!asks-for-meeting	2	0
!asks-for-person	4	-1
!asks-for-reply	3	0
!asks-for-updates	3	5
!asks-how	2	-1
!asks-why	3	11
!busy-now	0	2
!complains-of-contact	-2	-2
!complains-of-silence	-2	3
!grieving	-3	-1
!in-a-hurry	-1	1
!invites-contact	2	-1
!jokes	-3	-1
!objects-to-canned-answers	-1	0
!refuses-calls	-4	-2
!refuses-contact	2	0
!refuses-data	0	5
!refuses-questions	0	5
!tells-feelings	2	0
!tells-own-life	-4	-5
!wants-just-done	-2	2
!wants-privacy	0	6
!wants-self-service	0	5
!wants-short	3	1
!wants-writing	0	2
!warm-greeting	-2	-2
!warm-thanks	-1	0
!worn-out	1	0
?accepts	13	-1
?afraid-or-lost	3	-7
?asks	13	-2
?asks-for-advice	2	0
?asks-for-call	0	-6
?asks-for-explanation	4	-5
?asks-for-guidance	5	0
?asks-for-meeting	2	0
?asks-for-person	5	-4
?asks-for-reply	3	0
?asks-for-updates	3	6
?asks-how	12	-3
?asks-why	5	7
?attribution	-6	-7
?busy-now	0	2
?complains-of-contact	-2	-2
?complains-of-silence	-2	2
?declines	0	20
?factual-question	-9	-8
?grieving	-3	-1
?in-a-hurry	-1	1
?invites-contact	2	-1
?negator	2	10
?no-real-question	3	2
?offers-contact	2	1
?own-words-follow	-7	2
?preference-label	-6	0
?question	10	2
?reaches-out	15	5
?recorded-wants-contact	5	-3
?recorded-wants-distance	-4	7
?recorded-wants-writing	0	8
?refuses-calls	-4	0
?refuses-contact	1	0
?refuses-data	0	5
?refuses-questions	0	5
?returns-with-more	7	-4
?tells-feelings	2	0
?tells-own-life	-6	0
?wants-just-done	0	4
?wants-privacy	0	6
?wants-self-service	2	1
?wants-short	3	1
?wants-writing	0	2
?weighs-options	6	-2
?worn-out	1	0
`,
};
