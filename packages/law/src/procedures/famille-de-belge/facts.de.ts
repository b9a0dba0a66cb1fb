import type { FactTexts } from '@sejour/engine'

export const aChargeDe: FactTexts<typeof import('./facts.ts')> = {
  'famille-de-belge.a-charge': {
    label: 'Unterhaltsberechtigtes volljähriges Kind',
    question:
      'Wurden Sie schon in Ihrem Herkunftsland vom Belgier, oder von seinem Ehepartner oder Partner, unterhalten?',
    why: 'Ab 21 Jahren muss ein Kind materiell von der Person abhängen, zu der es zieht.',
    exhibits: [
      'Nachweise regelmäßiger Zahlungen',
      'Nachweis, dass es keine eigenen Einkünfte gibt',
    ],
  },
}
