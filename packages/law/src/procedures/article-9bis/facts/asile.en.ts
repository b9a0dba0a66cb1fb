import type { FactTexts } from '@sejour/engine'

export const asileEn: FactTexts<typeof import('./asile.ts')> = {
  'asile.stade': {
    label: 'Stage of the asylum request on the day of filing',
    question: 'Where did your asylum request stand on the day the article 9bis request is filed?',
    why: 'While asylum is pending on that day, no identity document is required.',
    options: {
      aucune: 'I have never asked for asylum in Belgium',
      office:
        'Pending at the Immigration Office (Office des étrangers / Dienst Vreemdelingenzaken)',
      cgra: 'Pending at the Commissioner General for Refugees and Stateless Persons (CGRS; CGRA/CGVS)',
      cce: 'Pending at the Council for Alien Law Litigation (CALL; CCE/RvV)',
      'cassation-introduite':
        'Appeal lodged with the Council of State (Conseil d’État / Raad van State), not yet declared admissible',
      'cassation-admise': 'Appeal to the Council of State declared admissible, and not dismissed',
      close: 'Ended by a final decision',
    },
    exhibits: [
      'Annex 25 or 26 of the Royal Decree of 8 October 1981',
      'Decisions of the CGRS and of the CALL',
    ],
  },
  'asile.close-depuis': {
    label: 'Asylum ended after the article 9bis request was filed',
    question: 'Did your asylum procedure end after the article 9bis request was filed?',
    why: 'You must then update the request: pending asylum is no longer an argument.',
    exhibits: ['Decision that ends the asylum procedure'],
  },
  'asile.fin': {
    label: 'End of the asylum procedure',
    question: 'On which day did your asylum procedure end?',
    why: 'For six months after that day, the language of the asylum procedure still counts.',
    exhibits: ['Decision that ends the asylum procedure, with its notification'],
  },
  'asile.debut': {
    label: 'Start of the asylum procedure',
    question: 'On which day did you ask for asylum?',
    why: 'The length of the asylum procedure is counted from that day.',
    exhibits: ['Annex 25, 25quinquies, 26 or 26quinquies of the Royal Decree of 8 October 1981'],
  },
  'asile.decision-executoire-le': {
    label: 'Notification of the enforceable asylum decision',
    question: 'On which day did you receive the enforceable decision of the CGRS or the CALL?',
    why: 'The length of the asylum procedure is counted up to that day. The Council of State does not count.',
    exhibits: ['Decision of the CGRS or judgment of the CALL, with its notification'],
  },
  'asile.comportement-trompeur': {
    label: 'Length caused by deception',
    question: 'Did asylum take longer because of misleading statements or documents from you?',
    why: 'The Immigration Office then takes no account of the length of the procedure.',
  },
}
