import { article } from '@sejour/law'
import type { Rule } from '../../rule.ts'

/** A change of elected domicile reaches the Office by registered post or against receipt. */
export function provenSending<Draft extends { readonly sending?: string | undefined }>({
  when,
}: {
  readonly when: (draft: Draft) => boolean
}): Rule<Draft> {
  return {
    id: 'domicile-not-registered',
    breaks: 'contradiction',
    fields: ['sending'],
    broken: (draft) => when(draft) && (draft.sending === 'ordinary' || draft.sending === 'mail'),
    says: {
      fr: 'Un changement de domicile élu se communique à l’Office par recommandé ou contre accusé de réception.',
      nl: 'Een wijziging van gekozen woonplaats wordt aangetekend of tegen ontvangstbewijs aan de Dienst Vreemdelingenzaken meegedeeld.',
      de: 'Eine Änderung des gewählten Wohnsitzes wird dem Ausländeramt per Einschreiben oder gegen Empfangsbestätigung mitgeteilt.',
    },
    source: article('9quater', { paragraph: '§ 1er' }),
  }
}
