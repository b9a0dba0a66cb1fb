import type { FactTexts } from '@sejour/engine'

export const fondEn: FactTexts<typeof import('./fond.ts')> = {
  'motifs.nature': {
    label: 'Kind of ground',
    question: 'What is this ground about?',
    why: 'Each ground has its own evidence.',
    options: {
      'vie-familiale': 'My family in Belgium',
      'interet-enfant': 'The best interests of my child',
      integration: 'My integration and the length of my stay',
      travail: 'My work, or a promise of work',
      scolarite: 'The children’s school, or my studies',
      'longueur-procedure': 'The length of my asylum procedure',
      vulnerabilite: 'My vulnerability',
      apatridie: 'I have the nationality of no State',
      'situation-humanitaire': 'Another urgent humanitarian situation',
      autre: 'Something else',
    },
  },
  'motifs.pieces': {
    label: 'Number of exhibits that support the ground',
    question: 'How many documents do you attach to prove this ground?',
    why: 'A ground without exhibits seldom convinces.',
  },
  motifs: {
    label: 'Grounds on the merits',
    question: 'Why do you ask to be allowed to stay in Belgium?',
    why: 'Without a ground on the merits, even an admissible request is declared unfounded. One fact may serve for both, but it must be argued twice.',
    itemLabel: 'Ground',
  },
  'fond.enfant-mineur': {
    label: 'Child under eighteen concerned',
    question: 'Does a child under eighteen live with you, or depend on you, in Belgium?',
    why: 'The best interests of the child must be taken into account, and it is better to raise them.',
    exhibits: ['Birth certificate', 'School certificate'],
  },
  'fond.enfant-scolarise': {
    label: 'Child at school',
    question: 'Does a child of your family go to school, from nursery school to higher education?',
    why: 'The benchmark for the length of asylum is then three years instead of four.',
    exhibits: ['School certificates for each year'],
  },
  'fond.sejour-ininterrompu-depuis': {
    label: 'Start of the unbroken stay in Belgium',
    question: 'Since which day have you lived in Belgium without a break?',
    why: 'The length of the stay may count, but it guarantees nothing.',
    exhibits: ['One proof of presence for each year (school, care, transport, post)'],
  },
  'fond.vie-familiale': {
    label: 'Family life in Belgium',
    question: 'Do you have close family in Belgium?',
    why: 'Family life must be proven, above all when you do not live together.',
    options: {
      aucune: 'No',
      cohabitation: 'Yes, and we live together',
      'sans-cohabitation': 'Yes, but we do not live together',
    },
    exhibits: ['Civil status certificates', 'Proof of contact and of support'],
  },
  'fond.auteur-enfant-en-sejour': {
    label: 'Parent of a child who stays legally',
    question: 'Are you the father or mother of a non-European child who stays legally in Belgium?',
    why: 'The Immigration Office says it deals with these cases faster when they are pointed out to it.',
    exhibits: ['Birth certificate', 'Child’s residence permit'],
  },
  'fond.ancien-mineur': {
    label: 'Unlimited stay held as a child',
    question:
      'As a child, did you have an unlimited stay in Belgium, lost after a return to your country?',
    why: 'It is one of the humanitarian situations named in the instruction of 26 March 2009.',
    exhibits: [
      'Former residence permit',
      'Proof that documents were taken away, or of the forced marriage',
    ],
  },
  'fond.epoux-nationalites-differentes': {
    label: 'Spouses of different nationalities',
    question:
      'Are you married to a person of another nationality, and unable to live together in either country?',
    why: 'This too is one of the humanitarian situations named in the instruction of 26 March 2009.',
    exhibits: ['Marriage certificate', 'Refusals of family reunification by both countries'],
  },
  'fond.pension-belge': {
    label: 'Belgian pension',
    question:
      'Do you receive a Belgian pension, and did you lose your right to stay after a return to your country?',
    why: 'The instruction of 26 March 2009 names this humanitarian situation as well.',
    exhibits: ['Certificate of pension or invalidity pension'],
  },
  'fond.apatridie': {
    label: 'Statelessness',
    question: 'Has a court recognised you as stateless, or have you asked for it?',
    why: 'A separate procedure has existed since 1 September 2024; article 9bis remains possible.',
    exhibits: ['Judgment of the family court', 'Refusals by consulates'],
  },
  'fond.apatridie-sejour-ailleurs': {
    label: 'Right to stay in another country with which there are ties',
    question: 'Do you have a right to stay in another country with which you have ties?',
    why: 'The Immigration Office also examines whether a stateless person can live elsewhere.',
    exhibits: ['Proof that no other country grants a stay'],
  },
  'fond.ordre-public': {
    label: 'Conviction or acts against public order',
    question:
      'Have you been convicted, or can the Immigration Office invoke public order against you?',
    why: 'The threat must be present and serious, and weighed against your family life.',
    exhibits: ['Extract from the criminal record', 'Judgments', 'Proof of rehabilitation'],
  },
}
