import type { ProcedureWording } from '@sejour/engine'
import { bienFondeDe } from './bien-fonde.de.ts'
import { desistementDe } from './desistement.de.ts'
import { asileDe } from './facts/asile.de.ts'
import { circonstancesDe } from './facts/circonstances.de.ts'
import { demandeDe } from './facts/demande.de.ts'
import { domicileDe } from './facts/domicile.de.ts'
import { fondDe } from './facts/fond.de.ts'
import { identiteDe } from './facts/identite.de.ts'
import { langueDe } from './facts/langue.de.ts'
import { proceduresAnterieuresDe } from './facts/procedures-anterieures.de.ts'
import { redevanceDe as redevanceFactsDe } from './facts/redevance.de.ts'
import { residenceDe } from './facts/residence.de.ts'
import type { article9bis } from './index.ts'
import { argumentsNoticesDe } from './notices/arguments.de.ts'
import { asileNoticesDe } from './notices/asile.de.ts'
import { depotNoticesDe } from './notices/depot.de.ts'
import { domicileNoticesDe } from './notices/domicile.de.ts'
import { fondNoticesDe } from './notices/fond.de.ts'
import { procedureNoticesDe } from './notices/procedures.de.ts'
import { redevanceNoticesDe } from './notices/redevance.de.ts'
import { outcomesDe } from './outcomes.de.ts'
import { priseEnConsiderationDe } from './prise-en-consideration.de.ts'
import { recevabiliteDe } from './recevabilite.de.ts'
import { redevanceDe } from './redevance.de.ts'

const stagesDe: { readonly [id in (typeof article9bis.stages)[number]['id']]: string } = {
  'prise-en-consideration': 'Berücksichtigung durch die Gemeinde',
  redevance: 'Gebühr',
  desistement: 'Vermutete Rücknahme',
  recevabilite: 'Zulässigkeit',
  'bien-fonde': 'Begründetheit',
}

/** Article 9bis in German, as the German-speaking Community writes it. */
export const article9bisDe: ProcedureWording = {
  title: 'Aufenthaltserlaubnis wegen außergewöhnlicher Umstände (Artikel 9bis)',
  facts: {
    ...demandeDe,
    ...residenceDe,
    ...redevanceFactsDe,
    ...identiteDe,
    ...asileDe,
    ...proceduresAnterieuresDe,
    ...circonstancesDe,
    ...fondDe,
    ...langueDe,
    ...domicileDe,
  },
  conditions: {
    ...priseEnConsiderationDe,
    ...redevanceDe,
    ...desistementDe,
    ...recevabiliteDe,
    ...bienFondeDe,
    ...depotNoticesDe,
    ...redevanceNoticesDe,
    ...procedureNoticesDe,
    ...asileNoticesDe,
    ...argumentsNoticesDe,
    ...fondNoticesDe,
    ...domicileNoticesDe,
  },
  stages: stagesDe,
  outcomes: outcomesDe,
}
