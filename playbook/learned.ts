import type { Learned } from './markers.ts';

/** Written by `npm run fit` from labelled sentences; not to be edited. The columns: see `Learned`. */
export const SHARED: Learned = {
  stem: 0,
  letters: 0,
  table: `
.	-35	-30
!+0.3	12	-4
!+0.85	11	0
!+1.5	20	0
!+2.3	12	-4
!-0.3	-3	20
!-0.85	-1	18
!-1.5	-3	10
!-2.3	-5	5
!afraid-or-lost	6	-13
!asks-for-advice	7	-3
!asks-for-call	-11	-3
!asks-for-explanation	11	-6
!asks-for-guidance	2	-2
!asks-for-meeting	3	0
!asks-for-person	7	-2
!asks-for-reply	5	0
!asks-for-updates	6	10
!asks-how	5	-2
!asks-why	7	22
!busy-now	0	5
!complains-of-contact	-3	-4
!complains-of-silence	-3	6
!grieving	-6	-2
!in-a-hurry	-2	1
!invites-contact	4	-3
!jokes	-5	-4
!objects-to-canned-answers	-3	0
!refuses-calls	-7	-3
!refuses-contact	3	0
!refuses-data	0	10
!refuses-questions	0	9
!tells-feelings	5	0
!tells-own-life	-9	-10
!wants-just-done	-4	5
!wants-privacy	0	12
!wants-self-service	1	10
!wants-short	5	3
!wants-writing	0	3
!warm-greeting	-4	-4
!warm-thanks	-2	-1
!worn-out	1	0
?accepts	26	-2
?afraid-or-lost	5	-14
?asks	27	-4
?asks-for-advice	5	0
?asks-for-call	0	-13
?asks-for-explanation	7	-10
?asks-for-guidance	10	0
?asks-for-meeting	3	0
?asks-for-person	9	-8
?asks-for-reply	5	0
?asks-for-updates	6	12
?asks-how	23	-6
?asks-why	10	14
?attribution	-12	-13
?busy-now	0	5
?complains-of-contact	-3	-4
?complains-of-silence	-4	5
?declines	0	39
?factual-question	-18	-17
?grieving	-6	-2
?in-a-hurry	-2	1
?invites-contact	4	-3
?negator	4	20
?no-real-question	6	4
?offers-contact	4	1
?own-words-follow	-14	5
?preference-label	-11	0
?question	20	4
?reaches-out	29	10
?recorded-wants-contact	11	-7
?recorded-wants-distance	-8	15
?recorded-wants-writing	0	15
?refuses-calls	-8	0
?refuses-contact	3	0
?refuses-data	0	10
?refuses-questions	0	9
?returns-with-more	14	-8
?small-talk	1	-1
?tells-feelings	5	0
?tells-own-life	-12	0
?wants-just-done	0	8
?wants-privacy	0	12
?wants-self-service	5	2
?wants-short	5	3
?wants-writing	0	3
?weighs-options	12	-3
?worn-out	1	0
`,
};
