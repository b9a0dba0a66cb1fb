import type { BeforeFilingWording } from './wording.ts'

/** The sentences of the check before filing, in English. */
export const beforeFilingEn: BeforeFilingWording = {
  unnamed: 'an argument without a kind',
  stops: (stage) => `Without this, the request stops at the step “${stage}”.`,
  consequences: {
    'article-9bis.prise-en-consideration':
      'Without this, the commune does not take the request into consideration and does not send it to the Immigration Office.',
    'article-9bis.redevance':
      'Without this, the request is inadmissible and nobody reads its arguments.',
    'article-9bis.recevabilite':
      'Without this, the request is inadmissible and its merits are not examined.',
    'article-9bis.bien-fonde':
      'Without a ground on the merits, an admissible request is declared unfounded.',
  },
  actions: {
    'prise-en-consideration.bourgmestre':
      'Address the request to the mayor of the commune where the person really lives.',
    'prise-en-consideration.adresse': 'Write in the request the address where the person lives.',
    'prise-en-consideration.residence':
      'Wait until the person lives at the address given, or give the address where they live.',
    redevance:
      'Pay the amount of the day of filing in the name of the applicant, and attach the proof.',
    identite:
      'Attach an identity document, even an expired one, or the proof that none can be obtained in Belgium.',
    'circonstances.au-moins-une':
      'Put forward at least one circumstance that no point of § 2 bars.',
    'bien-fonde': 'Give at least one ground on the merits, with its exhibits.',
  },
  ask: (question) => `Ask the person: ${question}`,
  confirm: 'The text changed and was not read again: have this confirmed before filing.',
  mend: (label) => `To settle before filing: ${label}.`,
  argue: 'Argue this point and attach the exhibits: it is for the authority to judge.',
  weigh: 'Weigh this with the person before filing.',
  strengthen: 'Mend this, or say in the request why it is so.',
  taskAsk: (fact) => `Ask: ${fact}`,
  taskMend: (label) => `Settle: ${label}`,
  taskWeigh: (label) => `Weigh with the person: ${label}`,
  barred: {
    does: (argument, why) => `${argument}: ${why}`,
    may: (argument, why) => `${argument}, to be checked: ${why}`,
    reason: 'A barred argument does not count; alone, it makes the request inadmissible.',
    action: 'Show what is new, or rest the request on other circumstances.',
    task: (argument) => `Check whether the argument can still be used: ${argument}`,
  },
  about: (label, what) => `${label}: ${what}`,
  own: {
    'argument-without-proof': {
      label: 'An argument has no exhibit to support it',
      reason: 'It is for the applicant to prove what is put forward.',
      action: 'Link an exhibit to this argument, or withdraw it.',
    },
    'argument-without-kind': {
      label: 'The kind of an argument is not said',
      reason: 'Without it, neither its usual proof nor its weaknesses can be shown.',
      action: 'Choose the kind of this argument.',
    },
    'piece-translation-missing': {
      label: 'Exhibits are in a language that the authority does not read, and not translated',
      reason:
        'An exhibit that is not read proves nothing. No rule that was read asks for a sworn translator.',
      action: 'Have these exhibits translated, at least freely.',
    },
    'piece-translation-unknown': {
      label: 'It is not known whether exhibits in a foreign language are translated',
      reason: 'An exhibit that is not read proves nothing.',
      action: 'Say for these exhibits whether there is a translation.',
    },
    'piece-expired': {
      label: 'Exhibits are past their last day',
      reason: 'An expired exhibit proves the past, not the present.',
      action: 'Ask for a recent one, or explain why there is none.',
    },
    'piece-too-old': {
      label: 'Exhibits are too old on the day of filing',
      reason: 'The text cited asks for a recent one.',
      action: 'Ask for a new one before filing.',
    },
    'piece-serves-nothing': {
      label: 'Exhibits prove nothing',
      reason: 'An exhibit without a tie to an argument or a fact burdens the file.',
      action: 'Link these exhibits to what they prove, or withdraw them.',
    },
    'piece-kind-unknown': {
      label: 'The kind of some exhibits is not said',
      reason: 'Without it, what they prove and whether they still hold cannot be checked.',
      action: 'Choose the kind of these exhibits.',
    },
    'presence-gap': {
      label: 'Years of stay without any proof',
      reason: 'A continuous stay is shown year by year; a gap weakens it.',
      action: 'Look for one proof a year: school, care, transport, mail.',
    },
    'notified-where-elected': {
      label:
        'The decision will be notified at the address for service, and the time for appeal runs from there',
      reason: 'A letter that nobody opens starts the time as any other does.',
      action: 'Check that somebody reads the mail of that address every day.',
    },
  },
}
