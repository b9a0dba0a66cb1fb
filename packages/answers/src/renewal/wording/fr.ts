import { renouvellementFr } from '@sejour/law/renouvellement'
import { inputFr } from '../../input/wording/fr.ts'
import { sayDate } from '../../say/index.ts'
import type { RenewalWording } from './wording.ts'

export const renewalWordingFr: RenewalWording = {
  lang: 'fr',
  input: inputFr,
  libelles: renouvellementFr,
  windows: {
    both: (from, to) => `Demandez entre le ${sayDate(from, 'fr')} et le ${sayDate(to, 'fr')}.`,
    until: (to) => `Demandez au plus tard le ${sayDate(to, 'fr')}.`,
    unknown: (expires) => `Demandez avant le ${sayDate(expires, 'fr')}.`,
    once: 'Ce titre ne se renouvelle pas : demandez un autre séjour avant sa fin, si vous en remplissez les conditions.',
    lateByLaw:
      'C’est plus tard que la loi ne le demande, mais avant la fin du titre : venez tout de suite, et prenez conseil.',
  },
  states: {
    early: 'C’est encore tôt : la commune peut vous faire revenir.',
    'in-window': 'Ce jour est dans la fenêtre.',
    late: 'C’est tard dans la fenêtre d’usage, mais avant la fin du titre : la demande reste possible. Venez vite.',
    open: 'Ce jour est avant la fin du titre.',
    'after-expiry': 'Le titre est fini : demandez tout de suite, et prenez conseil.',
  },
}
