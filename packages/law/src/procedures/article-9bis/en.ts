import type { ProcedureWording } from '@sejour/engine'
import { bienFondeEn } from './bien-fonde.en.ts'
import { desistementEn } from './desistement.en.ts'
import { asileEn } from './facts/asile.en.ts'
import { circonstancesEn } from './facts/circonstances.en.ts'
import { demandeEn } from './facts/demande.en.ts'
import { domicileEn } from './facts/domicile.en.ts'
import { fondEn } from './facts/fond.en.ts'
import { identiteEn } from './facts/identite.en.ts'
import { langueEn } from './facts/langue.en.ts'
import { proceduresAnterieuresEn } from './facts/procedures-anterieures.en.ts'
import { redevanceEn as redevanceFactsEn } from './facts/redevance.en.ts'
import { residenceEn } from './facts/residence.en.ts'
import type { article9bis } from './index.ts'
import { argumentsNoticesEn } from './notices/arguments.en.ts'
import { asileNoticesEn } from './notices/asile.en.ts'
import { depotNoticesEn } from './notices/depot.en.ts'
import { domicileNoticesEn } from './notices/domicile.en.ts'
import { fondNoticesEn } from './notices/fond.en.ts'
import { procedureNoticesEn } from './notices/procedures.en.ts'
import { redevanceNoticesEn } from './notices/redevance.en.ts'
import { outcomesEn } from './outcomes.en.ts'
import { priseEnConsiderationEn } from './prise-en-consideration.en.ts'
import { recevabiliteEn } from './recevabilite.en.ts'
import { redevanceEn } from './redevance.en.ts'

const stagesEn: { readonly [id in (typeof article9bis.stages)[number]['id']]: string } = {
  'prise-en-consideration': 'Taking into consideration by the commune',
  redevance: 'Fee',
  desistement: 'Presumed withdrawal',
  recevabilite: 'Admissibility',
  'bien-fonde': 'Merits',
}

/** Article 9bis in English. Belgian names stand in brackets where they are first needed. */
export const article9bisEn: ProcedureWording = {
  title: 'Leave to stay because of exceptional circumstances (article 9bis)',
  facts: {
    ...demandeEn,
    ...residenceEn,
    ...redevanceFactsEn,
    ...identiteEn,
    ...asileEn,
    ...proceduresAnterieuresEn,
    ...circonstancesEn,
    ...fondEn,
    ...langueEn,
    ...domicileEn,
  },
  conditions: {
    ...priseEnConsiderationEn,
    ...redevanceEn,
    ...desistementEn,
    ...recevabiliteEn,
    ...bienFondeEn,
    ...depotNoticesEn,
    ...redevanceNoticesEn,
    ...procedureNoticesEn,
    ...asileNoticesEn,
    ...argumentsNoticesEn,
    ...fondNoticesEn,
    ...domicileNoticesEn,
  },
  stages: stagesEn,
  outcomes: outcomesEn,
}
