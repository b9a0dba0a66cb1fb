import { article } from '@sejour/law'
import type { Rule } from '../../rule.ts'
import type { Draft13septies } from './fields.ts'

/** An order that detains leaves no days, and reaches somebody who is held. */
export const detentionRules: readonly Rule<Draft13septies>[] = [
  {
    id: 'term-while-detained',
    breaks: 'contradiction',
    fields: ['term.days', 'detention.place'],
    broken: ({ term }) => (term?.days ?? 0) > 0,
    says: {
      fr: 'Qui est maintenu en vue de l’éloignement n’a pas de délai pour partir : mettez zéro, ou écrivez une annexe 13.',
      nl: 'Wie met het oog op verwijdering wordt vastgehouden, heeft geen termijn om te vertrekken: zet nul, of schrijf een bijlage 13.',
      de: 'Wer zur Entfernung festgehalten wird, hat keine Frist für die Ausreise: Setzen Sie null, oder schreiben Sie eine Anlage 13.',
    },
    source: article('74/14', { paragraph: '§ 2' }),
  },
  {
    id: 'detained-yet-free',
    breaks: 'contradiction',
    fields: ['notification.detained'],
    broken: ({ notification }) => notification?.detained === false,
    says: {
      fr: 'Cet acte ordonne le maintien : qui le reçoit est détenu à ce moment.',
      nl: 'Deze akte beveelt de vasthouding: wie ze ontvangt, wordt op dat ogenblik vastgehouden.',
      de: 'Dieses Schriftstück ordnet die Festhaltung an: Wer es erhält, wird zu diesem Zeitpunkt festgehalten.',
    },
    source: article('39/57', { paragraph: '§ 1er', subparagraph: 2, point: '1°' }),
  },
]
