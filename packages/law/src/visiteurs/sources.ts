import { cite, type Provision } from '@sejour/engine/cite'
import { codeFrontieres, reglementVisas } from '../court-sejour/sources.ts'
import { article, articleAr, codeVisas } from '../texts/index.ts'

/** Documents needed to come in, and refusal at the border. */
export const article2: Provision = article('2')
export const article3: Provision = article('3')
/** The guarantee; its details stand in the royal decree, whose text was not read. */
export const article3bis: Provision = article('3bis')
export const guaranteeDecree: Provision = articleAr('17/2')
/** Declaration of arrival, read until the changes for the Entry/Exit System. */
export const article5: Provision = article('5')
export const article6: Provision = article('6')
export const article7: Provision = article('7', { point: '2°' })
export const article12: Provision = article('12')
export const article40: Provision = article('40')
export const article41: Provision = article('41')
/** Declaration of presence, read until the same changes. */
export const article41bis: Provision = article('41bis')
export const article42: Provision = article('42')
export const illegalStay: Provision = article('1')
export const removalTerm: Provision = article('74/14')

export const bordersCode: Provision = cite(
  codeFrontieres,
  { article: '6' },
  { certainty: 'medium' },
)
export const visaRegulation: Provision = cite(reglementVisas)
/** The articles on refugees, stateless persons and States' own choices: their detail was not read. */
export const visaRegulationUnread: Provision = cite(reglementVisas, {}, { certainty: 'unverified' })
/** Known from memory only: the amount of the insurance, and when a visa has to be extended. */
export const visaCodeInsurance: Provision = cite(
  codeVisas,
  { article: '15' },
  { certainty: 'unverified' },
)
export const visaCodeExtension: Provision = cite(
  codeVisas,
  { article: '33' },
  { certainty: 'unverified' },
)
