import type { ArgumentaireTexts } from './index.ts'

/** The kinds of argument in English. */
export const argumentaireEn: ArgumentaireTexts = {
  circumstances: {
    'procedure-asile-pendante': 'Pending asylum procedure',
    'droits-fondamentaux': 'Fundamental rights (articles 3 and 8 ECHR)',
    'impossibilite-administrative': 'Administrative impossibility to return',
    medical: 'Health of the applicant or of someone close',
    scolarite: 'Schooling of the children',
    'vie-familiale': 'Family life in Belgium',
    integration: 'Integration and length of stay',
    'longueur-procedure': 'Length of the asylum procedure',
    vulnerabilite: 'Vulnerability',
    autre: 'Other circumstance',
  },
  merits: {
    'vie-familiale': 'Family life in Belgium',
    'interet-enfant': 'Interests of the child',
    integration: 'Integration and length of stay',
    travail: 'Work or a job promise',
    scolarite: 'Schooling or studies',
    'longueur-procedure': 'Length of the asylum procedure',
    vulnerabilite: 'Vulnerability',
    apatridie: 'Statelessness',
    'situation-humanitaire': 'Other pressing humanitarian situation',
    autre: 'Other ground',
  },
  remarques: {
    prouver: 'Each fact put forward, with its exhibit: it is for the applicant to prove.',
    'retour-temporaire': 'Why a return, even for a time, is impossible or particularly difficult.',
    ensemble: 'The link with the other circumstances: they are weighed together.',
    nouveau: 'What is new since the last request.',
    'asile-stade': 'The exact stage of the asylum procedure on the day of filing.',
    'asile-tant-que': 'It falls when asylum ends: also give what will remain afterwards.',
    'crainte-asile':
      'A fear rejected in asylum is barred (point 1); one kept silent there is in principle barred too (point 2).',
    'droit-en-cause': 'The right at stake, and the precise fact that would breach it.',
    demarches: 'The steps taken, their dates and the answers received.',
    'sante-9ter': 'What is raised in an article 9ter request can no longer be used here (point 4).',
    'sante-procedure':
      'A serious illness belongs first to article 9ter, which has its own procedure.',
    'sante-voyage': 'How health prevents the journey, or ties to care given here.',
    'ecole-office':
      'According to the Immigration Office, the children’s school is not enough on its own; judges have sometimes accepted it.',
    'ecole-effets': 'The level and language of the school, and what an interruption would cost.',
    'famille-existence': 'That family life exists, above all without living together.',
    'famille-ailleurs': 'That it is impossible or very difficult to live it in another country.',
    'famille-separation': 'How long a separation would last on return, and what it would change.',
    'famille-preuves': 'Photographs alone and statements of children are often set aside.',
    'integration-office':
      'According to the Immigration Office, integration and length of stay are not enough on their own.',
    'integration-jeune':
      'The length of stay of a young person who came as a child is examined, whatever the parents did.',
    'presence-continue': 'A continuous presence, with at least one proof a year.',
    liens: 'The ties made here: language, studies, voluntary work, people around.',
    'travail-permis': 'No work permit can be asked from an illegal stay.',
    'travail-offre': 'A precise offer: employer, job, hours, wage.',
    'duree-repere':
      'The guides of 2009 (three years with a child at school, otherwise four) do not bind the Immigration Office.',
    'duree-dates':
      'The day of the asylum request, and the day the enforceable decision was notified.',
    'vulnerable-groupe': 'Belonging to a vulnerable group, certified by a third party.',
    'enfant-textes':
      'The Return Directive (articles 5 and 6(4)) and article 8 ECHR: the Convention on the Rights of the Child is said to have no direct effect.',
    'enfant-effets': 'What leaving would concretely change for the child.',
    'apatride-double': 'Statelessness recognised or asked for, and no stay possible anywhere else.',
    'apatride-procedure':
      'A procedure of its own exists since 1 September 2024; what is raised there is in principle barred as a circumstance (point 5).',
    'humanitaire-seule-voie': 'Why the stay is the only way to avoid a breach of human rights.',
    'humanitaire-2009':
      'The situations named in 2009 may be raised; none of them guarantees the stay.',
  },
  appuis: {
    'asile-en-cours': 'The asylum procedure is running',
    'asile-fini': 'The asylum procedure is not, or no longer, running',
    'enfant-scolarise': 'A child of the family goes to school',
    'enfant-mineur': 'A minor child is concerned',
    'enfant-en-sejour': 'The applicant is the parent of a child in legal stay',
    cohabitation: 'The family lives together in Belgium',
    'sans-cohabitation': 'The family does not live together: the tie is to be proven otherwise',
    'ancien-mineur': 'The applicant had an unlimited stay as a minor, and lost it',
    epoux: 'The spouses, of different nationalities, cannot live together in any country',
    pension: 'The applicant has a Belgian pension and lost the stay',
    apatridie: 'Statelessness is recognised or has been asked for',
    'sejour-ailleurs': 'Another country with ties grants a stay',
    'ordre-public':
      'Public order may be invoked: show that the threat is neither current nor serious, and weigh it against family life',
  },
}
