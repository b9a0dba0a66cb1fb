import type { Coverage } from './coverage.ts'

const COUNCIL = 'law/src/recours/conseil.ts'
const STEPS = 'law/src/recours/etapes.ts'
const STARTS = 'law/src/recours/starts.ts'
const REGIMES = 'law/src/recours/regimes.ts'
const SUSPENSIVE = 'law/src/decisions/suspensif.ts'
const ADMINISTRATIVE = 'law/src/recours/delais-administratifs.ts'
const REMOVAL = 'law/src/decisions/eloignement.ts'

/** The petition itself; the decree on procedure was not read, and a remark beside it says so. */
const PETITION = ['acts/src/parts/petition/rules-form.ts', 'acts/src/parts/petition/remarks.ts']

/** Rows of 7.2: remedies and limits. Their data stands outside article 9bis. */
export const textOfAppeals: Coverage = {
  '7.2 Regime B 39/57 "amending law UNVERIFIED"': { files: [COUNCIL, REGIMES] },
  '7.2 Regime C': { files: [REGIMES] },
  '7.2 AP-01 to AP-03': { files: [COUNCIL, 'law/src/decisions/juridictions.ts'] },
  '7.2 AP-04': { files: [COUNCIL] },
  '7.2 AP-05 to AP-08': {
    files: [COUNCIL],
    note: 'Provisional measures (AP-07, AP-08) follow an appeal and have no limit of their own here.',
  },
  '7.2 AP-06': { files: [COUNCIL] },
  '7.2 AP-09': { files: [STEPS] },
  '7.2 1.2(11)': {
    removal: ['report.recours-suspensif'],
    statements: ['protection-internationale.recours'],
  },
  '7.2 1.3 several acts': {
    leftOut: 'The fee of the Council, counted per applicant: its amount since 2025 was not read.',
  },
  '7.2 1.4': { files: [SUSPENSIVE] },
  '7.2 1.5': { files: PETITION },
  '7.2 1.6': {
    files: [
      'acts/src/parts/petition/recipients.ts',
      'acts/src/acts/couverture-recommande/index.ts',
    ],
  },
  '7.2 1.7': { files: [STEPS], note: 'The eight days are data; the amount since 2025 is open.' },
  '7.2 1.8': { files: [STEPS, 'chain/src/machines/council/course.ts'] },
  '7.2 1.9 fine': { leftOut: 'A fine for abuse is the Council’s to impose: nothing to compute.' },
  '7.2 ST-1 to ST-4': { files: [STARTS] },
  '7.2 ST-5': { files: [STARTS] },
  '7.2 ST-6': { notices: ['avis.domicile-absent'] },
  '7.2 ST-7': { files: [STARTS] },
  '7.2 CT-2': { files: ['calendar/src/time-limit.ts'] },
  '7.2 CT-3': { files: ['calendar/src/time-limit.ts', STARTS] },
  '7.2 CT-7': { files: [ADMINISTRATIVE] },
  '7.2 2.3 / C-05': { contradictions: ['C-05'], files: [STARTS, 'calendar/src/working-days.ts'] },
  "7.2 2.3 authority's earlier proof": { files: [STARTS] },
  '7.2 2.6': { files: ['calendar/src/working-days.ts'] },
  '7.2 3.1': {
    files: [REMOVAL],
    note: 'Annex 13octies is not in the list of the decree and not in the catalogue.',
  },
  '7.2 3.2 art. 7': { files: [REMOVAL], notices: ['avis.ordre-de-quitter'] },
  '7.2 3.2 74/13': {
    files: ['law/src/eloignement/garanties.ts'],
    notices: ['avis.ordre-de-quitter', 'avis.interet-enfant'],
  },
  '7.2 3.2 74/14': { files: [ADMINISTRATIVE] },
  '7.2 3.2 EU term': { files: [ADMINISTRATIVE] },
  '7.2 3.3': { files: [ADMINISTRATIVE, REMOVAL] },
  '7.2 3.3 EU': { removal: ['interdiction.union'] },
  '7.2 3.4': { files: [ADMINISTRATIVE], decisions: ['oqt-obligation-adresse'] },
  '7.2 3.5 art. 1/3': { notices: ['avis.ordre-de-quitter'] },
  '7.2 §5 9quater': { items: ['R85', 'R86', 'R87', 'R106'] },
  '7.2 §5 who notifies': { files: ['acts/src/parts/notification.ts'] },
  '7.2 §5 domicile change in court': {
    leftOut: 'A change before the Council goes to its registry: no letter for it is written here.',
  },
  '7.2 C-01': { contradictions: ['C-01'] },
  '7.2 C-04': { decisions: ['oqt-obligation-adresse'], contradictions: ['C-04'] },
  '7.2 C-07': { files: [COUNCIL] },
  '7.2 C-09': { files: [SUSPENSIVE] },
  '7.2 C-10': {
    files: ['acts/src/parts/petition/remarks.ts'],
    note: 'Several decisions in one petition are to be confirmed by a lawyer; the fee is open.',
  },
  '7.2 C-12': { files: PETITION },
  '7.2 C-13': { files: [REGIMES] },
  '7.2 C-15': { files: [COUNCIL] },
  '7.2 §4.3 51/52/58/69ter': {
    files: ['law/src/union/regimes.ts', 'law/src/union/sources.ts'],
    note: 'Articles 58 and 69ter are known by their dates only.',
  },
  '7.2 §0.5 S004 validity': {
    files: ['law/src/eloignement/sources.ts', 'law/src/union/regimes.ts'],
    contradictions: ['C2'],
  },
}
