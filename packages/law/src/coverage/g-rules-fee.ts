import type { Coverage } from './coverage.ts'

const RULES = 'law/src/redevance/regles.ts'
const EXEMPTIONS = 'law/src/redevance/exemptions.ts'
const TARIFFS = 'law/src/redevance/tarifs/article-9bis.ts'

/** Chapter 4: rules and exemptions of the fee. */
export const feeRules: Coverage = {
  'FEE-1': { files: ['answers/src/fee/tariff.ts'] },
  'FEE-2': { files: ['law/src/redevance/tolerances.ts'] },
  'FEE-3': {
    fees: ['article-9'],
    statements: ['etudes-prive.redevance', 'independant.redevance', 'article-9.exemples'],
    contradictions: ['C6'],
  },
  'FEE-4': { files: [RULES, 'answers/src/fee/dues.ts'] },
  'FEE-5': { decisions: ['annexe-42'], files: [RULES] },
  'FEE-6': { decisions: ['annexe-43'], remedies: ['fee-top-up'], files: [RULES] },
  'FEE-7': { remedies: ['annulment'], decisions: ['annexe-42', 'annexe-43'] },
  'FEE-8': { files: [RULES, 'law/src/redevance/remboursements.ts'] },
  'FEE-9': {
    leftOut:
      'A bank account is not repeated: a wrong one costs people their money, so the page sends to the Office.',
  },
  'FEE-10': { fees: ['renewal'], statements: ['long-sejour.renouvellement-gratuit'] },
  'FEE-11': {
    leftOut:
      'Visa, municipal and court charges are other charges, most of them unconfirmed; no amount is given for them.',
  },
  '4.2 amounts': { files: [TARIFFS], contradictions: ['C19'] },
  '4.4 Under 18': { fees: ['under-18'] },
  '4.4 EU/EFTA citizen and family': { fees: ['eu-citizen', 'eu-family', 'eu-citizen-family'] },
  '4.4 Family of a Belgian who used free movement': { fees: ['free-movement-belgian-family'] },
  '4.4 Disabled adult descendant': { fees: ['disabled-adult-descendant'] },
  '4.4 Asylum applicant; 9ter': { fees: ['international-protection', 'article-9ter'] },
  '4.4 Family of recognised refugee / subsidiary protection': {
    fees: ['protected-person-family'],
  },
  '4.4 Family of 9ter beneficiary': { fees: ['article-9ter-family'] },
  '4.4 Recognised stateless person': { fees: ['stateless-recognised'] },
  '4.4 Turkey association beneficiaries': { fees: ['turkey-association'] },
  '4.4 Scholarship student and family': { fees: ['scholarship', 'scholarship-family'] },
  '4.4 Indigent under art. 9': { fees: ['indigent'] },
  '4.4 Working holiday; study search year': {
    fees: ['student-search-year'],
    files: [EXEMPTIONS],
    note: 'A working holiday rests on a private page alone and is not among the exemptions.',
  },
}
