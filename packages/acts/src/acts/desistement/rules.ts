import type { Rule } from '../../rule.ts'

type Withdrawal = {
  readonly request?: 'article-9bis' | 'article-9ter' | 'other' | undefined
  readonly other?: string | undefined
}

/** What is withdrawn is named once. */
export const rules: readonly Rule<Withdrawal>[] = [
  {
    id: 'other-not-named',
    breaks: 'missing',
    fields: ['other', 'request'],
    broken: ({ request, other }) => request === 'other' && other === undefined,
    says: {
      fr: 'Une autre demande est retirée : dites laquelle.',
      nl: 'Er wordt afstand gedaan van een andere aanvraag: vermeld welke.',
      de: 'Ein anderer Antrag wird zurückgenommen: Nennen Sie ihn.',
    },
  },
  {
    id: 'two-requests',
    breaks: 'contradiction',
    fields: ['other', 'request'],
    broken: ({ request, other }) =>
      request !== undefined && request !== 'other' && other !== undefined,
    says: {
      fr: 'Deux demandes sont nommées, celle que vous avez choisie et une autre : gardez celle qui est retirée.',
      nl: 'Er zijn twee aanvragen genoemd, de gekozen aanvraag en een andere: behoud die waarvan afstand wordt gedaan.',
      de: 'Es sind zwei Anträge genannt, der gewählte und ein anderer: Behalten Sie den, der zurückgenommen wird.',
    },
  },
]
