import { localDate } from '@sejour/calendar'
import { about } from '@sejour/engine'
import { limitesDe2026 } from '../../recours/sources.ts'
import { ordreDeQuitter, pendante9bis, pendanteProtection } from '../../situation/index.ts'
import {
  annexeCirculaire,
  article,
  ce196577,
  cce43225,
  circulaireSur9bis,
  formationAdde,
  pratique,
} from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })

/** What is known of a request under article 9bis, for somebody who compares it with other ways. */
export const enonces9bis = [
  {
    id: 'article-9bis.base',
    about: 'base',
    label: 'Autorisation de séjour demandée en Belgique : l’Office peut l’accorder ou la refuser.',
    source: paragraphe1,
  },
  {
    id: 'article-9bis.lieu',
    about: 'place',
    label: 'Elle se demande au bourgmestre de la commune où la personne habite réellement.',
    source: paragraphe1,
  },
  {
    id: 'article-9bis.enquete',
    about: 'authority',
    label:
      'La commune fait une enquête de résidence, en principe dans les dix jours, puis transmet.',
    source: circulaireSur9bis,
    limit: { counts: 'from', event: 'filing', days: 10 },
  },
  {
    id: 'article-9bis.attestation',
    about: 'waiting',
    label: 'L’attestation de réception ne donne aucun droit de séjour.',
    source: annexeCirculaire('3'),
  },
  {
    id: 'article-9bis.delai',
    about: 'decision',
    label: 'Aucun délai n’oblige l’Office à décider.',
    source: paragraphe1,
  },
  {
    id: 'article-9bis.titre',
    about: 'title',
    label: 'Si elle est accordée : carte A, ou carte B quand la décision dit « illimité ».',
    source: [article('13', { paragraph: '§ 1er' }), pratique('circonstances exceptionnelles')],
    papers: ['A', 'B'],
  },
  {
    id: 'article-9bis.illimite',
    about: 'unlimited',
    label: 'Le passage au séjour illimité reste une faveur de l’Office, même après cinq ans.',
    source: formationAdde,
  },
  {
    id: 'article-9bis.recours',
    about: 'remedy',
    label: 'Recours en annulation dans les 30 jours ; il n’arrête pas un ordre de quitter.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    until: localDate('2026-06-11'),
    limit: { counts: 'from', event: 'notification', days: 30 },
  },
  {
    id: 'article-9bis.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'article-9bis.ordre',
    about: 'interaction',
    label:
      'La demande ne suspend pas un ordre de quitter déjà donné et n’en empêche pas un nouveau.',
    source: [article('1/3'), cce43225, ce196577],
    when: about(ordreDeQuitter, {
      id: 'article-9bis.ordre-recu',
      label: 'Un ordre de quitter le territoire a été reçu',
      source: article('1/3'),
      is: true,
    }),
  },
  {
    id: 'article-9bis.desistement',
    about: 'harm',
    label: 'Une nouvelle demande 9bis fait tomber celle qui est en cours.',
    source: article('9bis', { paragraph: '§ 3' }),
    when: about(pendante9bis, {
      id: 'article-9bis.deja-pendante',
      label: 'Une demande 9bis est déjà en cours',
      source: article('9bis', { paragraph: '§ 3' }),
      is: true,
    }),
  },
  {
    id: 'article-9bis.langue',
    about: 'interaction',
    label:
      'Pendant l’asile, et six mois après, la demande se fait dans la langue de cette procédure.',
    source: article('51/4', { paragraph: '§ 3' }),
    when: about(pendanteProtection, {
      id: 'article-9bis.asile-pendant',
      label: 'Une demande de protection internationale est en cours',
      source: article('51/4', { paragraph: '§ 3' }),
      is: true,
    }),
  },
] as const satisfies readonly Statement[]
