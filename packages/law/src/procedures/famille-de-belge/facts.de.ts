import type { FactTexts } from '@sejour/engine'

export const aChargeDe: FactTexts<typeof import('./facts.ts')> = {
  'famille-de-belge.a-charge': {
    label: 'Volljähriges Kind zu Lasten',
    question:
      'Waren Sie schon in Ihrem Herkunftsland zu Lasten des Belgiers, oder seines Ehegatten oder Partners?',
    why: 'Ab 21 Jahren muss ein Kind materiell von der Person abhängen, zu der es zieht.',
    exhibits: [
      'Nachweise regelmäßiger Zahlungen',
      'Nachweis, dass es keine eigenen Einkünfte gibt',
    ],
  },
}
