import type { PromiseMarkers } from '../words.ts';

const DEEDS =
  '(call|phone|ring|write|email|e-mail|send|reply|answer|let|get|come|check|look|update|confirm|ask|find|fix|refund|credit|ship|deliver|replace|arrange|return|follow|be in touch|have|forward|make sure|talk|speak|keep|post|book|pass|raise|escalate|chase|investigate|review|correct|add|remove|change)';

/** What an agent's promise looks like in English, what takes it back, and what shows it kept. */
export const PROMISE_MARKERS: PromiseMarkers = {
  made: [
    `(i|we) (will|shall) .. ${DEEDS}`,
    `(ill|we-ll) .. ${DEEDS}`,
    '(i am|we are|im) going to',
    '(you will|youll) .. (have|receive|get|hear)',
    '(it|this|they|everything) will be .. (fixed|sent|shipped|delivered|ready|credited|refunded|replaced|with you|done|changed|there|corrected)',
    '(itll|theyll) be .. (fixed|sent|shipped|delivered|ready|credited|refunded|replaced|done|there)',
    '(i|we) (promise|guarantee)',
    'you (can|should|may) .. (expect|receive|have|hear)',
    'let me ... (and|then) .. (come back|get back|let you know|reply|update|answer)',
    `and (will|shall) .. ${DEEDS}`,
    '(i am|we are|im|were) (sending|shipping|arranging|preparing|replacing|refunding|posting|crediting)',
    '(will|should) (be (back|there|with you|here|ready)|arrive|reach you|ship|go out)',
    'done (by|before)',
    '(will|shall) .. see to (it|this|that)',
    'my word',
    'expect (a|an|our|my) .. (call|message|email|e-mail|reply|answer|visit)',
    '(colleague|technician|manager|team|courier|engineer|driver|someone|somebody) .. (will|is coming|comes|is going to)',
    'expect (it|them|this) (by|on|before|within)',
  ],
  unless: [
    '(will|shall) (not|never)',
    'wont',
    '(happy|glad) to',
    '^ (if|unless|should you)',
    '(if|when|once|unless) you',
    'will be closed',
  ],
  kept: [
    'as promised',
    'here (is|are) (the|your|my)',
    'attached (is|are|you)',
    'please find',
    '(has|have) (now)? been (sent|shipped|refunded|fixed|delivered|replaced|credited|corrected|updated)',
    '(i|we) (have|ve) (now|just)? (sent|fixed|refunded|shipped|replaced|credited|corrected|changed|updated)',
    '(ive|weve) (now|just)? (sent|fixed|refunded|shipped|replaced|credited|corrected|changed|updated)',
    'all done',
    '(is|are) now (done|fixed|live|in place|corrected)',
  ],
};
