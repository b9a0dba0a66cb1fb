import { localDate } from '@sejour/calendar'
import { limitesDe2026 } from '../../recours/sources.ts'
import { agiiSejour, annexeAr, article } from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

/** What is known of the stay of an unaccompanied minor. */
export const enoncesMineurNonAccompagne = [
  {
    id: 'mineur-non-accompagne.base',
    about: 'base',
    label:
      'Mineur de moins de 18 ans, d’un pays hors de l’Espace économique européen, sans parent ni tuteur légal : l’Office cherche une solution durable.',
    source: article('61/14'),
  },
  {
    id: 'mineur-non-accompagne.lieu',
    about: 'place',
    label:
      'Le tuteur introduit la demande auprès de l’Office ; le mineur ne l’introduit pas lui-même.',
    source: article('61/15'),
  },
  {
    id: 'mineur-non-accompagne.autorites',
    about: 'authority',
    label:
      'Le service des Tutelles établit que le jeune est mineur et seul, et désigne le tuteur ; l’Office décide du séjour.',
    source: article('61/14'),
  },
  {
    id: 'mineur-non-accompagne.audition',
    about: 'conditions',
    label: 'L’Office entend le mineur, accompagné de son tuteur.',
    source: article('61/16'),
  },
  {
    id: 'mineur-non-accompagne.solution',
    about: 'conditions',
    label:
      'Trois solutions durables : rejoindre les parents là où ils sont en séjour légal, rentrer avec des garanties d’accueil, ou rester en Belgique. L’unité de la famille passe d’abord.',
    source: [article('61/14'), article('61/17')],
  },
  {
    id: 'mineur-non-accompagne.preuves',
    about: 'evidence',
    label:
      'Le tuteur propose une solution et joint la situation familiale, les éléments propres au mineur et la preuve de sa scolarité ; sans passeport, la preuve des démarches.',
    source: [article('61/19'), article('61/20')],
  },
  {
    id: 'mineur-non-accompagne.gratuite',
    about: 'fee',
    label: 'Aucune redevance n’est due.',
    source: article('1/1', { paragraph: '§ 2' }),
  },
  {
    id: 'mineur-non-accompagne.attente',
    about: 'waiting',
    label:
      'Tant qu’aucune solution n’est trouvée : attestation d’immatriculation de six mois, prolongée par six mois.',
    source: [article('61/18'), article('61/19')],
    papers: ['ai'],
  },
  {
    id: 'mineur-non-accompagne.attente-delai',
    about: 'waiting',
    label: 'Le tuteur envoie ses pièces un mois avant la fin de ce document.',
    source: article('61/19', { paragraph: '§ 1er' }),
    limit: { counts: 'before', event: 'expiry', months: 1 },
  },
  {
    id: 'mineur-non-accompagne.delai',
    about: 'decision',
    label: 'Aucun délai n’oblige l’Office à décider.',
    source: article('61/18'),
  },
  {
    id: 'mineur-non-accompagne.titre',
    about: 'title',
    label: 'Si la solution est le séjour en Belgique : autorisation d’un an, carte A.',
    source: article('61/20'),
    papers: ['A'],
  },
  {
    id: 'mineur-non-accompagne.prolongation',
    about: 'renewal',
    label:
      'Un mois avant la fin, le tuteur envoie le projet de vie : famille, scolarité, connaissance d’une langue nationale.',
    source: article('61/21'),
    limit: { counts: 'before', event: 'expiry', months: 1 },
  },
  {
    id: 'mineur-non-accompagne.illimite',
    about: 'unlimited',
    label:
      'Trois ans après l’octroi de cette autorisation, l’Office donne un séjour illimité ; s’il refuse, il doit dire pourquoi.',
    source: article('61/23'),
    papers: ['B'],
    contradiction: 'C10',
  },
  {
    id: 'mineur-non-accompagne.fraude',
    about: 'end',
    label:
      'Une fraude sur l’âge met fin au séjour par un ordre de quitter ; une fraude sur la famille peut faire changer de solution.',
    source: article('61/22'),
  },
  {
    id: 'mineur-non-accompagne.reconduire',
    about: 'end',
    label:
      'Si la solution est dans un autre pays, le tuteur reçoit un ordre de reconduire (annexe 38).',
    source: [article('61/18'), annexeAr('38')],
    papers: ['annexe-38'],
  },
  {
    id: 'mineur-non-accompagne.recours',
    about: 'remedy',
    label: 'Recours en annulation dans les 30 jours ; il ne suspend pas la décision.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    limit: { counts: 'from', event: 'notification', days: 30 },
    until: localDate('2026-06-11'),
  },
  {
    id: 'mineur-non-accompagne.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'mineur-non-accompagne.asile',
    about: 'interaction',
    label: 'La demande peut être faite pendant une demande d’asile ou une autre demande de séjour.',
    source: article('61/15'),
  },
  {
    id: 'mineur-non-accompagne.centre',
    about: 'interaction',
    label:
      'Le mineur seul n’est pas placé en centre fermé, et son éloignement suppose des garanties d’accueil.',
    source: [article('74/16'), article('74/19')],
  },
  {
    id: 'mineur-non-accompagne.majorite',
    about: 'harm',
    label:
      'À 18 ans, la tutelle cesse et les règles ordinaires s’appliquent ; l’Office informe avant cela des conditions d’une nouvelle autorisation.',
    source: [article('61/24'), agiiSejour],
  },
] as const satisfies readonly Statement[]
