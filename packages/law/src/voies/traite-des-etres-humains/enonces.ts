import { localDate } from '@sejour/calendar'
import { limitesDe2026 } from '../../recours/sources.ts'
import { agiiSejour, annexeAr, article } from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

/** What is known of the stay of victims of trafficking. */
export const enoncesTraiteDesEtresHumains = [
  {
    id: 'traite-des-etres-humains.base',
    about: 'base',
    label:
      'Séjour en trois temps pour la victime de traite, ou de trafic dans des circonstances graves, qui coopère avec la justice.',
    source: article('61/2'),
  },
  {
    id: 'traite-des-etres-humains.lieu',
    about: 'place',
    label:
      'Un centre d’accueil reconnu accompagne la victime et fait les démarches auprès de l’Office.',
    source: article('61/2', { paragraph: '§ 2' }),
  },
  {
    id: 'traite-des-etres-humains.autorites',
    about: 'authority',
    label:
      'Le procureur ou l’auditeur du travail donne son avis sur l’affaire ; l’Office décide du séjour.',
    source: [article('61/3', { paragraph: '§ 2' }), article('61/4', { paragraph: '§ 1er' })],
  },
  {
    id: 'traite-des-etres-humains.conditions',
    about: 'conditions',
    label:
      'Il faut avoir quitté ses exploiteurs, accepter l’accompagnement, puis porter plainte ou faire une déclaration.',
    source: [article('61/2'), article('61/3')],
  },
  {
    id: 'traite-des-etres-humains.reflexion',
    about: 'waiting',
    label:
      'Premier temps : 45 jours pour réfléchir, avec une annexe 15 qui n’inscrit dans aucun registre.',
    source: [article('61/2'), annexeAr('15')],
    papers: ['annexe-15'],
  },
  {
    id: 'traite-des-etres-humains.document',
    about: 'waiting',
    label:
      'Deuxième temps, après la plainte ou la déclaration : attestation d’immatriculation de trois mois, prolongée une fois de trois mois.',
    source: [article('61/3'), agiiSejour],
    papers: ['ai'],
  },
  {
    id: 'traite-des-etres-humains.identite',
    about: 'evidence',
    label:
      'La personne essaie de prouver son identité par un passeport, un titre de voyage ou une carte d’identité ; ne pas y arriver n’est pas un refus.',
    source: article('61/3', { paragraph: '§ 4' }),
  },
  {
    id: 'traite-des-etres-humains.mineur',
    about: 'waiting',
    label:
      'Le mineur seul reçoit directement le document de trois mois ; de même, si le centre le demande, la personne qui a porté plainte tout de suite.',
    source: article('61/2', { paragraph: '§ 2' }),
    papers: ['ai'],
  },
  {
    id: 'traite-des-etres-humains.gratuite',
    about: 'fee',
    label: 'Aucune redevance n’est due.',
    source: article('1/1', { paragraph: '§ 2' }),
  },
  {
    id: 'traite-des-etres-humains.delai',
    about: 'decision',
    label: 'Aucun délai n’oblige l’Office à décider.',
    source: article('61/4'),
  },
  {
    id: 'traite-des-etres-humains.titre',
    about: 'title',
    label: 'Troisième temps, si l’avis de la justice est favorable : carte A de six mois.',
    source: article('61/4'),
    papers: ['A'],
  },
  {
    id: 'traite-des-etres-humains.prolongation',
    about: 'renewal',
    label:
      'Elle se renouvelle par six mois tant que l’affaire pénale continue et que la personne coopère.',
    source: article('61/4'),
  },
  {
    id: 'traite-des-etres-humains.illimite',
    about: 'unlimited',
    label:
      'L’Office peut donner un séjour illimité si la déclaration ou la plainte a mené à une condamnation, ou si le procureur a retenu la traite ou le trafic dans ses réquisitions.',
    source: article('61/5'),
    papers: ['B'],
  },
  {
    id: 'traite-des-etres-humains.fin',
    about: 'end',
    label:
      'Le séjour peut prendre fin si la personne renoue d’elle-même avec les auteurs, cesse de coopérer, trompe la justice, ou si celle-ci arrête l’affaire.',
    source: [article('61/3', { paragraph: '§ 3' }), article('61/4', { paragraph: '§ 2' })],
  },
  {
    id: 'traite-des-etres-humains.recours',
    about: 'remedy',
    label: 'Recours en annulation dans les 30 jours ; il n’arrête pas un ordre de quitter.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    limit: { counts: 'from', event: 'notification', days: 30 },
    until: localDate('2026-06-11'),
  },
  {
    id: 'traite-des-etres-humains.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'traite-des-etres-humains.interdiction',
    about: 'interaction',
    label:
      'Quand ce séjour prend fin, l’Office n’ajoute pas d’interdiction d’entrée, sauf menace pour l’ordre public ou ordre antérieur non suivi.',
    source: article('74/11', { paragraph: '§ 2' }),
  },
  {
    id: 'traite-des-etres-humains.contact',
    about: 'harm',
    label:
      'Renouer soi-même avec les exploiteurs peut faire perdre la protection à chacun des trois temps.',
    source: [article('61/2', { paragraph: '§ 3' }), article('61/3', { paragraph: '§ 3' })],
  },
] as const satisfies readonly Statement[]
