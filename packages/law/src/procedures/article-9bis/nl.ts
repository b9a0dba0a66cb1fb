import type { ProcedureWording } from '@sejour/engine'
import { bienFondeNl } from './bien-fonde.nl.ts'
import { desistementNl } from './desistement.nl.ts'
import { asileNl } from './facts/asile.nl.ts'
import { circonstancesNl } from './facts/circonstances.nl.ts'
import { demandeNl } from './facts/demande.nl.ts'
import { domicileNl } from './facts/domicile.nl.ts'
import { fondNl } from './facts/fond.nl.ts'
import { identiteNl } from './facts/identite.nl.ts'
import { langueNl } from './facts/langue.nl.ts'
import { proceduresAnterieuresNl } from './facts/procedures-anterieures.nl.ts'
import { redevanceNl as redevanceFactsNl } from './facts/redevance.nl.ts'
import { residenceNl } from './facts/residence.nl.ts'
import type { article9bis } from './index.ts'
import { argumentsNoticesNl } from './notices/arguments.nl.ts'
import { asileNoticesNl } from './notices/asile.nl.ts'
import { depotNoticesNl } from './notices/depot.nl.ts'
import { domicileNoticesNl } from './notices/domicile.nl.ts'
import { fondNoticesNl } from './notices/fond.nl.ts'
import { procedureNoticesNl } from './notices/procedures.nl.ts'
import { redevanceNoticesNl } from './notices/redevance.nl.ts'
import { outcomesNl } from './outcomes.nl.ts'
import { priseEnConsiderationNl } from './prise-en-consideration.nl.ts'
import { recevabiliteNl } from './recevabilite.nl.ts'
import { redevanceNl } from './redevance.nl.ts'

const stagesNl: { readonly [id in (typeof article9bis.stages)[number]['id']]: string } = {
  'prise-en-consideration': 'Inoverwegingneming door de gemeente',
  redevance: 'Retributie',
  desistement: 'Vermoeden van afstand',
  recevabilite: 'Ontvankelijkheid',
  'bien-fonde': 'Gegrondheid',
}

/** Article 9bis in Dutch. */
export const article9bisNl: ProcedureWording = {
  title: 'Machtiging tot verblijf wegens buitengewone omstandigheden (artikel 9bis)',
  facts: {
    ...demandeNl,
    ...residenceNl,
    ...redevanceFactsNl,
    ...identiteNl,
    ...asileNl,
    ...proceduresAnterieuresNl,
    ...circonstancesNl,
    ...fondNl,
    ...langueNl,
    ...domicileNl,
  },
  conditions: {
    ...priseEnConsiderationNl,
    ...redevanceNl,
    ...desistementNl,
    ...recevabiliteNl,
    ...bienFondeNl,
    ...depotNoticesNl,
    ...redevanceNoticesNl,
    ...procedureNoticesNl,
    ...asileNoticesNl,
    ...argumentsNoticesNl,
    ...fondNoticesNl,
    ...domicileNoticesNl,
  },
  stages: stagesNl,
  outcomes: outcomesNl,
}
