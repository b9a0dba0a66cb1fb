import { about, all, type Notice } from '@sejour/engine'
import { article, ficheAdde } from '../../../texts/index.ts'
import {
  domicileAvocat,
  domicileChange,
  domicileChangementCommunique,
  domicileElu,
  procedureMaintien,
} from '../facts/index.ts'

const paragraphe1 = article('9quater', { paragraph: '§ 1er' })

/** Where the decision will be notified, and so when the time for an appeal starts. */
export const domicileNotices = [
  {
    kind: 'warning',
    when: about(domicileElu, {
      id: 'avis.domicile-absent',
      label:
        'Sans domicile élu, la décision est notifiée à l’Office et le délai de recours court sans que vous le sachiez',
      source: [paragraphe1, ficheAdde],
      is: false,
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.domicile-change',
      label:
        'Communiquez le nouveau domicile élu à l’Office, par recommandé ou contre accusé de réception',
      source: paragraphe1,
      of: [
        about(domicileChange, {
          id: 'avis.domicile-plus-sur',
          label: 'Le domicile élu a changé ou n’est plus sûr',
          source: paragraphe1,
          is: true,
        }),
        about(domicileChangementCommunique, {
          id: 'avis.domicile-non-communique',
          label: 'Le nouveau domicile élu n’est pas communiqué à l’Office',
          source: paragraphe1,
          is: false,
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: about(procedureMaintien, {
      id: 'avis.maintien',
      label:
        'En détention, le lieu de détention vaut domicile élu par défaut, et le délai de recours est plus court',
      source: [paragraphe1, article('39/57', { paragraph: '§ 1er' })],
      is: true,
    }),
  },
  {
    kind: 'weakness',
    when: about(domicileAvocat, {
      id: 'avis.sans-avocat',
      label:
        'Faites relire la demande par un avocat ou une association : la procédure est écrite, sans audition',
      source: [article('9quater', { paragraph: '§ 3' }), ficheAdde],
      is: false,
    }),
  },
] as const satisfies readonly Notice[]
