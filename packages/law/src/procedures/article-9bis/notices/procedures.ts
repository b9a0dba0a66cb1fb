import { about, all, type Notice } from '@sejour/engine'
import {
  agii,
  article,
  articleAr,
  cce43225,
  ce196577,
  ce198507,
  circulaireSur9bis,
} from '../../../texts/index.ts'
import {
  procedure9bisPendante,
  procedure9ter,
  procedureApatridie,
  procedureElementsRepris,
  procedureInterdictionEntree,
  procedureOrdreDeQuitter,
  procedureSejourLegal,
} from '../facts/index.ts'

const paragraphe3 = article('9bis', { paragraph: '§ 3' })

/** Other procedures and measures, and what the request does and does not change for them. */
export const procedureNotices = [
  {
    kind: 'warning',
    when: about(procedure9bisPendante, {
      id: 'avis.nouvelle-demande',
      label:
        'Attention avant d’introduire : la nouvelle demande vaut désistement de celle qui est pendante, et la loi ne dit pas ce qui reste si la commune ne la transmet pas',
      source: [paragraphe3, circulaireSur9bis],
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.elements-non-repris',
      label:
        'Répétez dans la nouvelle demande tout ce qui reste utile dans l’ancienne : le reste ne sera pas examiné',
      source: [paragraphe3, agii('demandes successives')],
      of: [
        about(procedure9bisPendante, {
          id: 'avis.ancienne-pendante',
          label: 'Une demande 9bis plus ancienne est pendante',
          source: paragraphe3,
          is: true,
        }),
        about(procedureElementsRepris, {
          id: 'avis.non-repris',
          label: 'Ses éléments ne sont pas tous repris',
          source: agii('demandes successives'),
          is: false,
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: about(procedure9ter, {
      id: 'avis.9ter-pendante',
      label:
        'Une demande 9ter et une demande 9bis peuvent être pendantes ensemble, mais un même argument ne peut pas servir aux deux',
      source: [
        article('9bis', { paragraph: '§ 2', point: '4°' }),
        paragraphe3,
        article('9ter', { paragraph: '§ 8' }),
      ],
      is: 'pendante',
    }),
  },
  {
    kind: 'warning',
    when: about(procedureApatridie, {
      id: 'avis.apatridie-invoquee',
      label:
        'Depuis le 1er septembre 2024, ce qui est invoqué dans une demande de séjour comme apatride ne peut en principe plus servir ici',
      source: [article('9bis', { paragraph: '§ 2', point: '5°' }), article('57/38')],
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(procedureSejourLegal, {
      id: 'avis.sejour-legal',
      label:
        'En séjour légal, vérifiez d’abord si un changement de statut est possible à la commune, sans circonstances exceptionnelles',
      source: articleAr('25/2'),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(procedureSejourLegal, {
      id: 'avis.sans-sejour',
      label:
        'Pendant l’examen, la demande ne donne ni séjour ni document de séjour ; seule l’aide médicale urgente reste ouverte',
      source: [article('9bis'), cce43225],
      is: false,
    }),
  },
  {
    kind: 'warning',
    when: about(procedureOrdreDeQuitter, {
      id: 'avis.ordre-de-quitter',
      label:
        'La demande ne suspend pas l’ordre de quitter le territoire ; l’Office doit examiner vos éléments avant de vous éloigner',
      source: [article('1/3'), article('74/13'), cce43225, ce196577, ce198507],
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(procedureInterdictionEntree, {
      id: 'avis.interdiction-entree',
      label:
        'Une interdiction d’entrée n’empêche pas d’introduire la demande, mais les juges sont divisés sur son effet : consultez un avocat',
      source: [article('74/11'), agii('interdiction d’entrée', 'medium')],
      is: true,
    }),
  },
] as const satisfies readonly Notice[]
