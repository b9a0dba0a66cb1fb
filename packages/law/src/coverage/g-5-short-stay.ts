import type { Coverage } from './coverage.ts'

const REGIMES = 'law/src/court-sejour/regimes.ts'
const CONDITIONS = 'law/src/visiteurs/conditions.ts'
const DECLARATIONS = 'law/src/visiteurs/declarations.ts'

/** Slide 5: short stay, of third-country nationals and of Union citizens. */
export const shortStay: Coverage = {
  G68: { files: [REGIMES, 'answers/src/short-stay/visa.ts'] },
  G69: {
    leftOut:
      'A link to a page of the Office that lists what the regulation, which is data, already lists.',
  },
  G70: { texts: ['code-visas'] },
  G71: { files: [CONDITIONS] },
  G72: { files: [CONDITIONS] },
  G73: { files: [CONDITIONS, 'law/src/visiteurs/moyens.ts'], terms: ['moyens-de-subsistance'] },
  G74: {
    files: ['law/src/visiteurs/garantie.ts'],
    papers: ['annexe-3bis'],
    terms: ['engagement-de-prise-en-charge'],
  },
  G75: { files: [CONDITIONS] },
  G76: { files: [CONDITIONS], visits: ['insurance.amount'] },
  G77: { files: [CONDITIONS] },
  G78: { files: [CONDITIONS], note: 'Marked as left to the appreciation of the authority.' },
  G79: { files: ['law/src/court-sejour/particularites.ts'], visits: ['stay.bilateral'] },
  G80: { visits: ['sticker.fields'] },
  G81: { visits: ['sticker.fields'] },
  G82: { visits: ['sticker.window'] },
  G83: {
    visits: ['sticker.fields'],
    note: 'The count of days does not read the number of entries.',
  },
  G84: { visits: ['sticker.days'], files: ['answers/src/short-stay/presence.ts'] },
  G85: { visits: ['sticker.fields'] },
  G86: { matters: ['frontiere'], visits: ['border.check'] },
  G87: { matters: ['frontiere'], visits: ['border.check'], files: ['law/src/visiteurs/moyens.ts'] },
  G88: { terms: ['refoulement'], visits: ['border.refusal'], decisions: ['annexe-11'] },
  G89: {
    papers: ['annexe-3'],
    said: ['annexe-3.role'],
    files: [DECLARATIONS],
    terms: ['declaration-d-arrivee'],
  },
  G90: { files: [DECLARATIONS], said: ['annexe-3.qui'] },
  G91: { visits: ['extension.grounds', 'extension.duty-or-choice'] },
  G92: { visits: ['extension.grounds', 'extension.duty-or-choice'] },
  G93: { visits: ['extension.grounds', 'extension.duty-or-choice'] },
  G94: { visits: ['overstay.order'], removal: ['article-7.2', 'annexe-13'] },
  G95: { visits: ['stay.union'], terms: ['citoyen-de-l-union'] },
  G96: { visits: ['border.union'] },
  G97: { visits: ['border.other-proof'] },
  G98: { visits: ['border.fine'], disputes: ['amende'] },
  G99: { visits: ['border.union-family'] },
  G100: { papers: ['annexe-3ter'], said: ['annexe-3ter.role'], files: [DECLARATIONS] },
  G101: { files: [DECLARATIONS, 'answers/src/visit/declaration.ts'] },
}
