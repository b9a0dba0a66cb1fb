import type { Coverage } from './coverage.ts'

const PRESENCE = 'calendar/src/presence.ts'
const GUARANTEE = 'law/src/visiteurs/garantie.ts'

/** Chapter 5: short stay, means and guarantee. */
export const visitRules: Coverage = {
  'SS-1': { files: ['law/src/court-sejour/regle.ts', PRESENCE], visits: ['stay.ninety-days'] },
  'SS-2': { files: [PRESENCE] },
  'SS-3': { files: ['answers/src/short-stay/presence.ts'] },
  'SS-4': { files: ['law/src/court-sejour/regle.ts'], note: 'Asked as days in the whole area.' },
  'SS-5': { visits: ['sticker.days', 'sticker.window'] },
  'SS-6': {
    visits: ['stay.bilateral'],
    note: 'Said, never counted: it is unconfirmed for Belgium.',
  },
  'SS-7': { visits: ['overstay.illegal', 'overstay.order'] },
  '5.2 visa list': {
    files: ['law/src/court-sejour/regimes.ts', 'law/src/court-sejour/particularites.ts'],
  },
  '5.3 Declaration of arrival': { papers: ['annexe-3'], contradictions: ['C13'] },
  '5.3 Declaration of presence': { papers: ['annexe-3ter'], contradictions: ['C13', 'C15'] },
  '5.4 means': { files: ['law/src/visiteurs/moyens.ts'] },
  'GUA-1': { files: [GUARANTEE] },
  'GUA-2': { files: [GUARANTEE], said: ['annexe-3bis.role'] },
  'GUA-3': { files: [GUARANTEE], said: ['annexe-3bis.duree'] },
  'GUA-4': { files: [GUARANTEE] },
  'GUA-5': { texts: ['ar-2024-10-20'], files: [GUARANTEE] },
  '5.6 EES': { visits: ['systems.ees'], files: ['law/src/visiteurs/systemes.ts'] },
  '5.6 ETIAS': { visits: ['systems.etias'], files: ['law/src/visiteurs/systemes.ts'] },
  '5.7 steps to long stay': { statements: ['changement-de-statut.court-sejour'] },
}
