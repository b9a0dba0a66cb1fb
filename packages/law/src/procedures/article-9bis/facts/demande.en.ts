import type { FactTexts } from '@sejour/engine'

export const demandeEn: FactTexts<typeof import('./demande.ts')> = {
  'demande.introduite-le': {
    label: 'Day on which the request is filed',
    question: 'On which day did you file the request, or on which day do you expect to file it?',
    why: 'Identity, the fee and your age are judged on that day, not on the day of the decision.',
    exhibits: ['Proof of the registered letter', 'Acknowledgement of receipt from the commune'],
  },
  'demande.aupres-de': {
    label: 'Authority to which the request is addressed',
    question: 'To whom did you address the request, or to whom will you address it?',
    why: 'Only the mayor (bourgmestre / burgemeester) of the commune where you really live can receive it.',
    options: {
      bourgmestre: 'To the mayor of the commune where I really live',
      'autre-commune': 'To the mayor of another commune',
      office:
        'Straight to the Immigration Office (Office des étrangers / Dienst Vreemdelingenzaken)',
    },
    exhibits: ['Copy of the letter with the name of the commune'],
  },
  'demande.recommandee': {
    label: 'Sent by registered letter',
    question: 'Is the request sent by registered letter?',
    why: 'The law does not require it, but a registered letter proves the day of filing.',
    exhibits: ['Receipt of the registered letter'],
  },
  'demande.adresse-indiquee': {
    label: 'Address given in the request',
    question: 'Does the request give the address where you really live?',
    why: 'Without an address, the commune cannot check that you live there.',
    exhibits: ['Copy of the letter with the address'],
  },
  'demande.menage-complet': {
    label: 'Whole household named',
    question: 'Does the request name everyone in your household, even children over eighteen?',
    why: 'The whole family is then examined together.',
    exhibits: ['Household composition certificate', 'Birth and marriage certificates'],
  },
  'demande.signature': {
    label: 'Signature of the request',
    question: 'Who signs the request?',
    why: 'Each adult applicant signs, or a lawyer signs. Nobody else may sign.',
    options: {
      demandeurs: 'Each adult applicant',
      avocat: 'A lawyer',
      tiers: 'Another person',
      incomplete: 'Only some of the adult applicants, or nobody',
    },
  },
  'demande.nouvelle-depuis': {
    label: 'More recent article 9bis request',
    question:
      'After this request, and before any decision, did you file another article 9bis request?',
    why: 'A more recent request counts in principle as a withdrawal of this one.',
    exhibits: ['Copy of the most recent request'],
  },
  'demande.nouvelle-introduite-le': {
    label: 'Day on which the more recent request was filed',
    question: 'On which day did you file that more recent request?',
    why: 'The rule on withdrawal applies to new requests filed since 1 March 2016.',
    exhibits: ['Proof of posting of the most recent request'],
  },
  'demande.nouvelle-transmise': {
    label: 'What the commune did with the more recent request',
    question: 'Did the commune send that more recent request on to the Immigration Office?',
    why: 'If it was never sent on, the law does not say clearly whether this one survives.',
    options: {
      transmise: 'Yes, it sent it on',
      'non-transmise': 'No, it refused to take it into consideration',
      'en-attente': 'Not yet',
    },
    exhibits: [
      'Certificate of receipt (annex 3 of the circular of 21 June 2007)',
      'Decision not to take the request into consideration (annex 2 of the circular of 21 June 2007)',
    ],
  },
}
