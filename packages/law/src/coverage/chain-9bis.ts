import type { Coverage } from './coverage.ts'

const MACHINE = 'chain/src/machines/article-9bis'
const STATES = `${MACHINE}/states.ts`
const COMMUNE = `${MACHINE}/commune.ts`
const OFFICE = `${MACHINE}/office.ts`
const RENEWAL = `${MACHINE}/renewal.ts`
const APPEAL = `${MACHINE}/appeal.ts`
const FEE = 'chain/src/machines/fee.ts'
const CHECK = 'chain/src/machines/residence-check.ts'
const COURSE = 'chain/src/machines/council/course.ts'
const TITLE = 'chain/src/machines/title.ts'
const STAY = 'chain/src/tomorrow/stay.ts'
const COUNCIL = 'law/src/recours/conseil.ts'
const DAYS = 'law/src/recours/delais-administratifs.ts'

/** Chapter 4 of the note on article 9bis: the procedure as a machine, and where each part stands. */
export const chainOf9bis: Coverage = {
  '9bis 4.1 S0': { files: [STATES] },
  '9bis 4.1 S1': { files: [STATES, COMMUNE] },
  '9bis 4.1 S1a': { files: [STATES, FEE] },
  '9bis 4.1 S2': { files: [STATES, CHECK] },
  '9bis 4.1 S3': { files: [STATES, 'acts/src/acts/circulaire-2007-annexe-2/index.ts'] },
  '9bis 4.1 S4': {
    files: [STATES, STAY],
    note: 'A request that is pending adds nothing to a stay.',
  },
  '9bis 4.1 S5': { files: [STATES], outcomes: ['desistement-presume'] },
  '9bis 4.1 S6': { files: [STATES], decisions: ['article-9bis.sans-objet'] },
  '9bis 4.1 S7': { files: [STATES, FEE], decisions: ['annexe-42'] },
  '9bis 4.1 S8': { files: [STATES], decisions: ['article-9bis.irrecevable'] },
  '9bis 4.1 S9': { files: [STATES], decisions: ['article-9bis.non-fondee'] },
  '9bis 4.1 S10': { files: [STATES, TITLE], papers: ['A'] },
  '9bis 4.1 S11': { files: [STATES, TITLE], papers: ['B'] },
  '9bis 4.1 S12': { files: [STATES, TITLE, STAY], papers: ['annexe-15'] },
  '9bis 4.1 S13': { files: [STATES, STAY], decisions: ['article-9bis.prolongation-refusee'] },
  '9bis 4.1 S14': { files: [STATES, COURSE, 'chain/src/tomorrow/suspension.ts'] },
  '9bis 4.1 S15': { files: [STATES, APPEAL] },
  '9bis 4.1 S16': { files: [STATES, APPEAL] },
  '9bis 4.2 S0→S1': { files: [COMMUNE] },
  '9bis 4.2 S1→S7': { files: [COMMUNE, OFFICE], note: 'By the commune or by the Office.' },
  '9bis 4.2 S1→S1a': { files: [COMMUNE, OFFICE], decisions: ['annexe-43'] },
  '9bis 4.2 S1a→S2': { files: [COMMUNE], remedies: ['fee-top-up'] },
  '9bis 4.2 S1a→S7': { files: [COMMUNE, OFFICE] },
  '9bis 4.2 S1→S2': { files: [COMMUNE, CHECK], remedies: ['residence-check'] },
  '9bis 4.2 S2→S3': { files: [COMMUNE] },
  '9bis 4.2 S2→S4': { files: [COMMUNE, OFFICE] },
  '9bis 4.2 S3→S1': { files: [COMMUNE], note: 'Whether a new fee is due is not said.' },
  '9bis 4.2 S4→S4': { files: [OFFICE, COMMUNE] },
  '9bis 4.2 S4→S5 newer request': { files: [OFFICE], items: ['R90', '7.1 9.6'] },
  '9bis 4.2 S4→S5 express': { files: [OFFICE], note: 'To be confirmed: no text was read.' },
  '9bis 4.2 S4→S6': { files: [OFFICE], note: 'To be confirmed: no source lists the causes.' },
  '9bis 4.2 S4→S8/S9': { files: [OFFICE] },
  '9bis 4.2 S4→S10/S11': { files: [OFFICE], note: 'Left to the Office: nothing is proposed.' },
  '9bis 4.2 S3/S7/S8/S9/S13→S14': { files: [APPEAL], remedies: ['annulment'] },
  '9bis 4.2 S14→S4': {
    files: [APPEAL, 'chain/src/subjects.ts'],
    note: 'Back to whoever had decided; for a decision of the commune that is deduced.',
  },
  '9bis 4.2 S14→S15': { files: [APPEAL] },
  '9bis 4.2 S15→S16': { files: [APPEAL], remedies: ['cassation'] },
  '9bis 4.2 S10→S12': { files: [RENEWAL], remedies: ['renewal'] },
  '9bis 4.2 S12→S12': { files: [RENEWAL], papers: ['annexe-15'] },
  '9bis 4.2 S12→S10': { files: [RENEWAL] },
  '9bis 4.2 S12→S13': { files: [RENEWAL] },
  '9bis 4.2 S10/S12→S11': { files: [RENEWAL], items: ['R117'] },
  '9bis 4.2 S8/S9→S1': {
    files: [COMMUNE],
    note: 'After a refusal for the fee alone too, as the exceptions of § 2, 3° imply.',
  },
  '9bis 4.3 residence_check_days': { files: [DAYS], remedies: ['residence-check'] },
  '9bis 4.3 fee_topup_days': { files: [DAYS], remedies: ['fee-top-up'] },
  '9bis 4.3 cce_annulment_days': { files: [COUNCIL], remedies: ['annulment'] },
  '9bis 4.3 cce_detained_days': { files: [COUNCIL] },
  '9bis 4.3 cce_udn_days': { files: [COUNCIL], remedies: ['extreme-urgency'] },
  '9bis 4.3 renewal_window': { files: [DAYS], remedies: ['renewal'] },
  '9bis 4.3 language_tail_months': { notices: ['avis.langue-six-mois'] },
  '9bis 4.3 asylum_duration_years': { items: ['R58', 'R59'] },
  '9bis 4.3 unlimited_after_years': { items: ['R117'] },
  '9bis 4.3 withdrawal_rule_from': { items: ['R90'] },
  '9bis 4.3 integration_rule_from': { items: ['R112'] },
  '9bis 4.3 cooperate_contact_days': { remedies: ['address-declaration'] },
  '9bis 4.4 decision with conditions': {
    files: ['cases/src/ruling.ts', RENEWAL],
    note: 'Written by the Office in its ruling, and looked at again when a renewal is asked.',
  },
  '9bis 4.4 register and card': { files: [RENEWAL, TITLE, 'chain/src/tomorrow/register.ts'] },
  '9bis 4.4 access to work': {
    files: ['chain/src/tomorrow/work.ts'],
    note: 'As marked on the card: the usual mention was not read, and none is supposed.',
  },
  '9bis 4.5 move': { files: [COMMUNE, CHECK], note: 'To be confirmed: no source says the effect.' },
  '9bis 4.5 birth or arrival': {
    files: [OFFICE],
    note: 'A supplement of the request; whether a fee is due for an adult is left to a person.',
  },
  '9bis 4.5 turning 18': { items: ['R76'] },
  '9bis 4.5 death or departure': {
    files: [OFFICE],
    note: 'Without object, where the Office says so.',
  },
  '9bis 4.5 annulment and update': { files: [APPEAL, 'chain/src/subjects.ts'], items: ['R81'] },
}
