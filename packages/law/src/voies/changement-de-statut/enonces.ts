import { localDate } from '@sejour/calendar'
import { about } from '@sejour/engine'
import { sejour } from '../../situation/index.ts'
import { aConfirmer, agiiSejour, article, deduit, formationAdde } from '../../texts/index.ts'
import { communs, limite, redevanceDue } from '../long-sejour/enonces.ts'
import type { Statement } from '../voie.ts'
import { articleStatut, statutInconnu } from './source.ts'

/** What is known of a change of status. */
export const enoncesChangementDeStatut = [
  {
    id: 'changement-de-statut.base',
    about: 'base',
    label:
      'Qui est déjà en séjour régulier peut demander un autre séjour sans repartir et sans prouver de circonstances exceptionnelles.',
    source: [articleStatut, formationAdde],
  },
  {
    id: 'changement-de-statut.change-2026',
    about: 'base',
    label:
      'L’article 25/2 de l’arrêté royal a changé le 15 août 2026 et son nouveau texte n’a pas été lu : faites confirmer qu’il s’applique encore ainsi.',
    source: statutInconnu,
    from: localDate('2026-08-15'),
  },
  {
    id: 'changement-de-statut.lieu',
    about: 'place',
    label: 'La demande se fait à la commune de résidence, tant que le séjour est régulier.',
    source: articleStatut,
  },
  {
    id: 'changement-de-statut.avant',
    about: 'conditions',
    label: 'Elle se fait avant le dernier jour du séjour en cours.',
    source: [articleStatut, article('13', { paragraph: '§ 2' })],
    limit: { counts: 'before', event: 'expiry', days: 1 },
  },
  {
    id: 'changement-de-statut.conditions-du-motif',
    about: 'conditions',
    label: 'Les conditions sont celles du nouveau motif : études, travail, famille.',
    source: [articleStatut, formationAdde],
  },
  {
    id: 'changement-de-statut.court-sejour',
    about: 'harm',
    label:
      'Depuis un court séjour, seuls quelques motifs s’ouvrent en Belgique : études, famille, protection. Pour les autres, l’Office peut renvoyer la demande à l’étranger.',
    source: deduit,
    when: about(sejour, {
      id: 'changement-de-statut.visiteur',
      label: 'La personne est en court séjour',
      source: deduit,
      is: 'court',
    }),
  },
  ...redevanceDue,
  {
    id: 'changement-de-statut.redevance',
    about: 'fee',
    label:
      'Un nouveau motif est une nouvelle demande : la redevance est celle de ce motif, s’il en a une.',
    source: agiiSejour,
  },
  {
    id: 'changement-de-statut.recu',
    about: 'waiting',
    label:
      'Le reçu serait une annexe de la famille 41 : à confirmer. Il ne prolonge pas le séjour.',
    source: aConfirmer,
    papers: ['annexe-41'],
  },
  {
    id: 'changement-de-statut.titre',
    about: 'title',
    label: 'Carte A, selon le nouveau motif.',
    source: agiiSejour,
    papers: ['A'],
  },
  {
    id: 'changement-de-statut.illimite',
    about: 'unlimited',
    label: 'Le chemin vers le séjour illimité est celui du nouveau motif.',
    source: deduit,
  },
  {
    id: 'changement-de-statut.ancien-titre',
    about: 'harm',
    label:
      'Si l’ancien titre finit avant la décision, le séjour peut devenir irrégulier : demandez aussi son renouvellement tant que ses conditions sont remplies.',
    source: deduit,
  },
  {
    id: 'changement-de-statut.article-9bis',
    about: 'interaction',
    label: 'Tant que le séjour est régulier, cette voie évite la demande de l’article 9bis.',
    source: [articleStatut, formationAdde],
  },
  ...limite,
  ...communs,
] as const satisfies readonly Statement[]
