import type { Markers } from '../../markers.ts';
import { BEHAVIOUR } from './behaviour.ts';
import { CLASSES } from './classes.ts';
import { CUES } from './cues.ts';
import { RECORDED } from './recorded.ts';
import { SPELLING } from './spelling.ts';
import { STYLE } from './style.ts';
import { TODAY } from './today.ts';
import { WISHES } from './wishes.ts';

/** English: how customers word what they want of contact. Notation: `playbook/markers.ts`. */
export const EN: Markers = {
  language: 'en',
  scripts: ['Latin'],
  spaceless: false,
  stopWords:
    'the an i you my we us our your it its is are am was were be been to of in on at for from by with and or but if so as this that there here what when where who how why which not yes do does did can could will would should have has had please thanks thank ok okay just only now today about up out more any all some one im dont hi hello they them their he she then than because every each after before again still very really need want get got back into over too much many these those other time'.split(
      ' ',
    ),
  spelling: SPELLING,
  classes: CLASSES,
  negators: [
    '(nothing|nobody|no one|none of (this|it|that)) (needs|need|has|have|ought|should|must) (to)?',
    '(never mind|forget|spare me|need not|no call for|too (busy|tired) to)',
    '(do not|not|never|no|without|stop|rather not|instead of|rather than|no need to|no need for|nothing to|hardly|not necessary to|no longer|none of|not have to|avoid|hate|refuse to|tired of|sick of|fed up with|dislike)',
    '(did|have) not',
    'not (want|need|wish|like|care) .. (you|anyone|anybody|someone|somebody)? (to)?',
    'no (point|use|reason|interest|wish|desire) .. (in|to)?',
  ],
  attributions: [
    '(my|our|his|her|their|the|a|your) _ (!(i|we|and|who|that) _)? (!(i|we|and) _)? (is|are|was|were) (always|also|only|quite|very|more than|too|really|most)? (happy|glad|keen|willing|delighted|eager) to',
    '(my|our|his|her|their|the|a) _ (!(i|we|and|is|who|that|me|us) _)? (!(i|we|and|me|us) _)? (would|will) (really|also|very much|dearly)? (love|appreciate|welcome|prefer|enjoy|be (glad|happy|grateful))',
    '(my|our|his|her|their|the|a) _ (!(i|we|and|is|who|that|me|us) _)? (!(i|we|and|me|us) _)? (needs|loves|enjoys|requests|demands|begs|expects|is asking|are asking|is after|has asked|have asked|is hoping|keep asking|keeps asking) !(me|us)',
    '(the|his|her|their|our) (tenants|neighbours|neighbors|residents|parents|guests|kids|children|boys|girls|lads|students|pupils|members|executors|trustees|others|children s _|fitters|builders|owners|landlords|people) (!(i|we|and|me|us) _)? (!(i|we) _)? (!(i|we) _)? (want|would like|would love|would prefer|need|like|love|ask|prefer|wish|expect|said|say) !(me|us)',
    '(they|he|she|(his|her|their) (boss|solicitor|lawyer|doctor|mother|father|wife|husband|son|daughter)) (want|wants|need|needs|would like|would love|would prefer|ask|asked|likes|loves) !(me|us)',
    '(my|our|his|her|their|the|a) _ _? _? (has|have) (announced|declared|decided|made it clear|let it be known|asked|told|said|warned|requested)',
    '(ad|advert|slogan|brochure|leaflet|poster|banner|flyer|campaign) (goes|promises|claims|runs|boasts)',
    '(my|our|his|her|their|the|a) _ _? (says|said|told|tells|thinks|reckons|swears|would have|would rather|wants|wanted|asked|asks|wrote|writes|prefers|insists|claims|would like|does not|did not|keeps|wishes|hates|likes|suggested|suggests) !((that)? (i|we) (should|ought|must|may|can|am|could|had better|have) ..)',
    '(my|our|his|her|their|the) _ _? (view|opinion|wish|advice|idea|motto|answer|reaction) (is|was)',
    '(he|she) (!(i|we) _)? (!(i|we) _)? (!(i|we) _)? and (just|then|only)? (said|says|told|muttered|mutters|shouted|shouts|yelled|mumbled|growled|snapped|grumbled|goes|went)',
    '(my|our|his|her|their|the|a|uncle|aunt|auntie|grandma|grandpa|granny|grandad|mum|mom|dad) _? (muttered|mutters|shouted|shouts|yelled|yells|mumbled|growled|growls|snapped|grumbled|barked|hissed|groaned|replied)',
    '(uncle|aunt|auntie|grandma|grandpa|granny|grandad|mum|mom|dad) (_)? (says|said|told|tells|goes)',
    '(he|she) (says|said|told|tells|thinks|reckons|wants|wanted|asked|asks|wrote|prefers|insists|would|does not|did not|keeps|hates|likes)',
    '(it|letter|mail|message|sign|page|website|site|manual|article|leaflet|notice|recording|voicemail|email) (says|said|reads|told|tells|asks)',
  ],
  contrasts: [
    '(but|however) ,? !(at the same time)',
    '(this once|this time|for once|that said|on second thoughts|on second thought|having said that|all the same|even so|then again) ,? (i|we|please|do|would|could|can|you|let|call|ring|it)',
  ],
  joints: [
    '(but|because|although|though)',
    'and (i|we|you|they|he|she|it|how|what|why|please|explain|tell|so|then|my|our|now)',
    'so (i|we|you|it|that|please|can|could|do|just|my)',
    'since (i|we|you|my|our|the)',
  ],
  reported: {
    she: 'i',
    he: 'i',
    they: 'i',
    her: 'me',
    him: 'me',
    them: 'me',
    his: 'my',
    their: 'my',
    customer: 'i',
    client: 'i',
    wants: 'want',
    prefers: 'prefer',
    likes: 'like',
    needs: 'need',
    wishes: 'wish',
    hates: 'hate',
    doesnt: 'do not',
    does: 'do',
    hers: 'mine',
  },
  wishes: WISHES,
  recorded: RECORDED,
  today: TODAY,
  behaviour: BEHAVIOUR,
  style: STYLE,
  cues: CUES,
};
