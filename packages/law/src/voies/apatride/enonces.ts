import { localDate } from '@sejour/calendar'
import { about } from '@sejour/engine'
import { pendanteProtection } from '../../situation/index.ts'
import { limitesDe2026 } from '../../recours/sources.ts'
import { agiiSejour, article } from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

/** What is known of admission to stay as a stateless person. */
export const enoncesApatride = [
  {
    id: 'apatride.base',
    about: 'base',
    label:
      'Depuis le 1er septembre 2024, l’apatride qui remplit six conditions est admis au séjour : c’est un droit, non une faveur.',
    source: article('57/37'),
  },
  {
    id: 'apatride.lieu',
    about: 'place',
    label:
      'La demande part par lettre recommandée à l’Office des étrangers et dit où la personne habite réellement.',
    source: article('57/38', { paragraph: '§ 1er' }),
  },
  {
    id: 'apatride.autorites',
    about: 'authority',
    label:
      'L’Office décide, après un avis motivé du Commissaire général sur les cinq premières conditions.',
    source: article('57/41', { paragraph: '§ 1er' }),
  },
  {
    id: 'apatride.jugement',
    about: 'authority',
    label: 'Un jugement définitif qui reconnaît ou refuse l’apatridie lie le Commissaire général.',
    source: article('57/41', { paragraph: '§ 1er' }),
  },
  {
    id: 'apatride.six-conditions',
    about: 'conditions',
    label:
      'Il faut être apatride au sens de la Convention de 1954, prouver son identité et sa provenance, avoir perdu sa nationalité sans le vouloir ou n’en avoir jamais eu.',
    source: article('57/37'),
  },
  {
    id: 'apatride.autres-etats',
    about: 'conditions',
    label:
      'Il faut aussi ne pouvoir acquérir aucune autre nationalité, n’avoir de séjour durable possible dans aucun État lié, et ne pas menacer l’ordre public.',
    source: article('57/37'),
  },
  {
    id: 'apatride.non-consideration',
    about: 'conditions',
    label:
      'L’Office ne prend pas la demande en considération si la personne n’a jamais eu ni séjour légal de plus de trois mois ni séjour comme demandeur de protection.',
    source: article('57/40'),
  },
  {
    id: 'apatride.preuves',
    about: 'evidence',
    label:
      'La personne apporte tous ses éléments ; un document dans une autre langue que le français, le néerlandais, l’allemand ou l’anglais se joint traduit.',
    source: [article('57/38', { paragraph: '§ 1er' }), article('57/39')],
  },
  {
    id: 'apatride.gratuite',
    about: 'fee',
    label: 'Aucune redevance n’est due.',
    source: article('1/1', { paragraph: '§ 2' }),
  },
  {
    id: 'apatride.attente',
    about: 'waiting',
    label: 'La loi ne prévoit aucun papier de séjour pendant l’examen.',
    source: article('57/38'),
  },
  {
    id: 'apatride.avis-delai',
    about: 'decision',
    label:
      'L’avis vient dans les trois mois, puis l’Office décide dans les trois mois ; quinze jours chacun si la personne est détenue.',
    source: article('57/41', { paragraph: '§ 1er' }),
  },
  {
    id: 'apatride.silence',
    about: 'silence',
    label: 'La loi n’attache aucun effet au silence quand ces délais passent.',
    source: article('57/41'),
  },
  {
    id: 'apatride.titre',
    about: 'title',
    label: 'Si elle est accordée : admission au séjour limité de cinq ans, carte A.',
    source: [article('57/45'), agiiSejour],
    papers: ['A'],
  },
  {
    id: 'apatride.illimite',
    about: 'unlimited',
    label: 'Cinq ans après l’octroi, et non après la demande, le séjour devient illimité.',
    source: article('57/45'),
    papers: ['B'],
  },
  {
    id: 'apatride.fin',
    about: 'end',
    label:
      'Pendant les cinq ans, l’Office peut réexaminer le séjour et y mettre fin si une condition n’est plus remplie.',
    source: article('57/46'),
  },
  {
    id: 'apatride.recours',
    about: 'remedy',
    label: 'Recours en annulation dans les 30 jours ; il n’arrête pas un ordre de quitter.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    limit: { counts: 'from', event: 'notification', days: 30 },
    until: localDate('2026-06-11'),
  },
  {
    id: 'apatride.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'apatride.desistement',
    about: 'harm',
    label: 'Une nouvelle demande comme apatride fait tomber celle qui est en cours.',
    source: article('57/38', { paragraph: '§ 2' }),
  },
  {
    id: 'apatride.cloture',
    about: 'harm',
    label:
      'Une convocation manquée, ou une demande de renseignements restée trente jours sans réponse, clôt l’examen, sauf motif valable.',
    source: article('57/43', { paragraph: '§ 2' }),
  },
  {
    id: 'apatride.exclus-9bis',
    about: 'harm',
    label:
      'Ce qui est invoqué ici ne peut plus servir de circonstance exceptionnelle en 9bis, sauf si la demande n’a pas été prise en considération.',
    source: article('9bis', { paragraph: '§ 2', point: '5°' }),
  },
  {
    id: 'apatride.asile',
    about: 'interaction',
    label:
      'Une demande d’asile suspend l’examen, sauf si le Commissaire général peut donner son avis sans attendre ; une protection accordée rend la demande sans objet.',
    source: article('57/42'),
    when: about(pendanteProtection, {
      id: 'apatride.asile-pendant',
      label: 'Un asile est en cours et suspend l’examen',
      source: article('57/42'),
      is: true,
    }),
  },
  {
    id: 'apatride.9bis-ouvert',
    about: 'interaction',
    label: 'L’apatride reconnu garde la possibilité d’une demande 9bis.',
    source: agiiSejour,
  },
] as const satisfies readonly Statement[]
