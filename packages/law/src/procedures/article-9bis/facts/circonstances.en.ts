import type { FactTexts } from '@sejour/engine'

export const circonstancesEn: FactTexts<typeof import('./circonstances.ts')> = {
  'circonstances.nature': {
    label: 'Kind of argument',
    question: 'What is this argument about?',
    why: 'Some arguments belong to another procedure, or are not enough on their own for the Immigration Office.',
    options: {
      'procedure-asile-pendante': 'My asylum request is still pending',
      'droits-fondamentaux':
        'My fundamental rights (inhuman or degrading treatment, private and family life)',
      'impossibilite-administrative':
        'I cannot go back: no embassy, no laissez-passer, no document',
      medical: 'My health, or that of someone close to me',
      scolarite: 'The children’s school',
      'vie-familiale': 'My family in Belgium',
      integration: 'My integration and the length of my stay',
      'longueur-procedure': 'The length of my asylum procedure',
      vulnerabilite: 'My vulnerability (age, disability, violence, isolation)',
      autre: 'Something else',
    },
  },
  'circonstances.invoquee-asile': {
    label: 'Argument already raised in the asylum request',
    question: 'Have you already given this argument in your asylum request?',
    why: 'An argument that the asylum authorities rejected is in principle excluded.',
    exhibits: ['Decisions of the CGRS and of the CALL'],
  },
  'circonstances.rejetee-asile': {
    label: 'Argument rejected by the asylum authorities',
    question: 'Did the asylum authorities reject this argument?',
    why: 'Only a rejected argument is excluded on this ground.',
    exhibits: ['Decisions of the CGRS and of the CALL'],
  },
  'circonstances.motif-rejet-asile': {
    label: 'Why the asylum authorities rejected it',
    question: 'Why did they reject it?',
    why: 'An argument set aside because it was not a matter of asylum can still be used here.',
    options: {
      fond: 'They did not believe it, or found it insufficient',
      'etranger-aux-criteres':
        'It has nothing to do with the criteria of asylum and subsidiary protection',
      'hors-competence': 'They had no power to examine it',
    },
    exhibits: ['Decisions of the CGRS and of the CALL'],
  },
  'circonstances.relevait-asile': {
    label: 'Argument that belonged to the asylum procedure',
    question: 'Was this an argument for asylum: a fear or a risk on return?',
    why: 'An argument that had to be given during asylum is in principle excluded.',
  },
  'circonstances.connue-avant-fin-asile': {
    label: 'Argument known before asylum ended',
    question: 'Did this exist, and did you know of it, before your asylum procedure ended?',
    why: 'What happened, or what you learned, after that can still be raised.',
  },
  'circonstances.invoquee-demande-anterieure': {
    label: 'Argument already raised in an earlier request to stay',
    question: 'Have you already given this argument in a request for leave to stay?',
    why: 'An argument from an earlier request is excluded, except in three cases.',
    exhibits: ['Earlier requests', 'Decisions on those requests'],
  },
  'circonstances.issue-demande-anterieure': {
    label: 'How the earlier request ended',
    question: 'How did that request end? If there were several: the one that was examined.',
    why: 'The argument may return if the request failed for want of identity or fee, or if it was withdrawn.',
    options: {
      'irrecevable-identite': 'Inadmissible, for want of an identity document',
      'irrecevable-redevance': 'Inadmissible, because the fee was not paid in full',
      desistement: 'Withdrawn, or considered withdrawn',
      'pendante-9bis': 'Article 9bis request still pending: the new one counts as a withdrawal',
      'autre-irrecevabilite': 'Inadmissible for another reason',
      refusee: 'Refused on the merits',
      autre: 'Otherwise (for example, a stay granted and then lost)',
    },
    exhibits: ['Decisions on the earlier requests'],
  },
  'circonstances.invoquee-9ter': {
    label: 'Argument raised in an article 9ter request',
    question: 'Have you already given this argument in a medical request (article 9ter)?',
    why: 'What is raised in an article 9ter request cannot be used here.',
    exhibits: ['Article 9ter request', 'Decision on that request'],
  },
  'circonstances.invoquee-apatridie': {
    label: 'Argument raised in a request to stay as a stateless person',
    question: 'Have you already given this argument in a request to stay as a stateless person?',
    why: 'Since 1 September 2024 such an argument is in principle excluded.',
    exhibits: ['Request to stay as a stateless person'],
  },
  'circonstances.apatridie-non-prise-en-consideration': {
    label: 'Request as a stateless person not taken into consideration',
    question:
      'Did the Immigration Office refuse to take that request as a stateless person into consideration?',
    why: 'In that case the argument can still be used here.',
    exhibits: ['Decision not to take the request into consideration'],
  },
  'circonstances.pieces': {
    label: 'Number of exhibits that support the argument',
    question: 'How many documents do you attach to prove this argument?',
    why: 'It is for you to prove what you put forward.',
  },
  circonstances: {
    label: 'Exceptional circumstances put forward',
    question:
      'Why is it impossible or very difficult for you to go back, even for a time, to ask for leave to stay?',
    why: 'Without an argument, the request is inadmissible. Give them one by one: each is examined by itself, then all together.',
    itemLabel: 'Argument',
  },
}
