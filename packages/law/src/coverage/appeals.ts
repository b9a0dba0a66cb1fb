import type { Coverage } from './coverage.ts'

const COUNCIL = 'law/src/recours/conseil.ts'
const STARTS = 'law/src/recours/starts.ts'
const TIME_LIMIT = 'calendar/src/time-limit.ts'
const HOLIDAYS = 'calendar/src/holidays.ts'

const DEED = 'acts/src/acts/annexe-20/deed.ts'
const ANNEX_20_REMARKS = 'acts/src/acts/annexe-20/remarks.ts'

/** Remedies, ways of notification and counting, by the numbers of the note on appeals. */
export const appealRules: Coverage = {
  'AP-01': { remedies: ['full-jurisdiction'], decisions: ['cgra-refus'] },
  'AP-02': { decisions: ['cgra-refus-accelere'], files: [COUNCIL] },
  'AP-03': { decisions: ['cgra-irrecevable-demande-ulterieure'], files: [COUNCIL] },
  'AP-04': { remedies: ['annulment'], files: [COUNCIL] },
  'AP-05': {
    remedies: ['ordinary-suspension'],
    files: ['chain/src/machines/council/appeals.ts'],
  },
  'AP-06': { remedies: ['extreme-urgency'] },
  'AP-07': {
    leftOut:
      'Provisional measures follow an appeal that runs already and have no limit of their own here.',
  },
  'AP-08': {
    remedies: ['extreme-urgency'],
    files: ['chain/src/machines/council/appeals.ts'],
    note: 'The limit is that of extreme urgency; the request itself is the work of a lawyer.',
  },
  'AP-09': {
    remedies: ['cassation'],
    decisions: ['cce-arret'],
    files: ['chain/src/machines/council/appeals.ts'],
  },
  'ST-1': { files: [STARTS] },
  'ST-2': { files: [STARTS] },
  'ST-3': { files: [STARTS] },
  'ST-4': { files: [STARTS] },
  'ST-5': { files: [STARTS] },
  'ST-6': { notices: ['avis.domicile-absent'], terms: ['domicile-elu'] },
  'ST-7': {
    files: [STARTS],
    note: 'Unread: no day is counted from it, and the safe day is shown.',
  },
  'CT-1': { files: [TIME_LIMIT] },
  'CT-2': { files: [TIME_LIMIT] },
  'CT-3': { files: [TIME_LIMIT, HOLIDAYS] },
  'CT-4': { files: [TIME_LIMIT] },
  'CT-5': { files: ['answers/src/limit/finding.ts'] },
  'CT-6': { files: [TIME_LIMIT] },
  'CT-7': {
    remedies: ['address-declaration', 'extra-month', 'departure'],
    files: ['law/src/recours/delais-administratifs.ts'],
  },
  'CT-8': {
    leftOut: 'That the limits were not suspended in 2020 changes no day: nothing is to be counted.',
  },
  'C-01': { contradictions: ['C-01'], files: ['law/src/eloignement/sources.ts'] },
  'C-02': {
    contradictions: ['C-16'],
    files: [DEED, ANNEX_20_REMARKS],
    note: 'Paragraphs on the order are printed with an order only; a remark beside the act says so.',
  },
  'C-03': {
    files: ['acts/src/acts/annexe-20/grounds.ts', ANNEX_20_REMARKS],
    note: 'Several grounds may be ticked, and a remark beside the act warns of it.',
  },
  'C-04': { contradictions: ['C-04'], decisions: ['oqt-obligation-adresse'] },
  'C-05': { contradictions: ['C-05'], files: [STARTS] },
  'C-06': {
    leftOut: 'A misprint in a summary of a ruling: the day of the ruling itself is tested.',
  },
  'C-07': { contradictions: ['C-07'], files: [COUNCIL] },
  'C-08': { contradictions: ['C-08'], remedies: ['extreme-urgency'] },
  'C-09': {
    files: ['law/src/decisions/suspensif.ts'],
    note: 'The list was read since; 9bis and 9ter refusals are not on it.',
  },
  'C-10': {
    leftOut:
      'A list of rulings that may bend the text, none of which was read: no rule rests on them.',
  },
  'C-11': { items: ['C5', 'FEE-1'] },
  'C-12': {
    files: ['acts/src/parts/petition/rules-form.ts', 'acts/src/parts/petition/remarks.ts'],
    note: 'The copies are stated in the petition; what holds for electronic filing is to be confirmed.',
  },
  'C-13': { contradictions: ['C-13'], files: ['law/src/recours/regimes.ts'] },
  'C-14': {
    files: [DEED, 'acts/src/parts/notification.ts'],
    note: 'The words of the model are kept: who asks for the deed need not be who signs the act.',
  },
  'C-15': { contradictions: ['C-15'], files: [COUNCIL] },
  'C-16': { contradictions: ['C-16'] },
}
