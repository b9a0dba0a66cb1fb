import type { FactTexts } from '@sejour/engine'

export const domicileEn: FactTexts<typeof import('./domicile.ts')> = {
  'domicile.elu': {
    label: 'Address for service given in the request',
    question:
      'Does the request give an address where the decision can be sent to you (address for service: domicile élu / gekozen woonplaats)?',
    why: 'Without such an address, the decision is notified at the Immigration Office. You may then miss the time limit for an appeal.',
    exhibits: ['Copy of the letter that names the address for service'],
  },
  'domicile.change': {
    label: 'Address for service to be changed',
    question: 'Has the address for service changed, or is it no longer safe?',
    why: 'A notification sent to the old address also starts the time limit for an appeal.',
  },
  'domicile.changement-communique': {
    label: 'New address for service given to the Immigration Office',
    question:
      'Did you give the new address for service to the Immigration Office, by registered letter or against an acknowledgement of receipt?',
    why: 'The change counts only if it is made known in one of these two ways.',
    exhibits: [
      'Receipt of the registered letter',
      'Acknowledgement of receipt from the Immigration Office',
    ],
  },
  'domicile.avocat': {
    label: 'Help from a lawyer',
    question: 'Is a lawyer helping you with this request?',
    why: 'The lawyer receives a copy of every notification. The help may be free of charge.',
  },
}
