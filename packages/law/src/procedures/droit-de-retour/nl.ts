import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieDroitDeRetourNl } from '../../voies/droit-de-retour/nl.ts'
import { dossierNl } from '../dossier/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { ConditionsDroitDeRetour } from './conditions.ts'
import type { noticesDroitDeRetour } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'retour.depart-le': {
    label: 'Dag van het vertrek',
    question: 'Op welke dag hebt u België verlaten?',
    why: 'De duur van de afwezigheid bepaalt wat van het recht overblijft.',
    exhibits: ['Bijlage 18'],
  },
  'retour.retour-le': {
    label: 'Dag van de terugkeer',
    question: 'Op welke dag bent u teruggekeerd, of keert u terug?',
    why: 'Dat is het einde van de afwezigheid.',
  },
  'retour.titre-valable': {
    label: 'Titel nog geldig bij de terugkeer',
    question: 'Is de Belgische verblijfstitel nog geldig op de dag van de terugkeer?',
    why: 'Zonder geldige titel is een terugkeervisum nodig, en een retributie.',
    exhibits: ['Oude titel'],
  },
  'retour.annonce': {
    label: 'Afwezigheid gemeld aan de gemeente',
    question: 'Had u de afwezigheid vóór het vertrek aan de gemeente gemeld (bijlage 18)?',
    why: 'De melding wordt gevraagd voor een afwezigheid van meer dan 3 maanden.',
    exhibits: ['Bijlage 18 gekregen vóór het vertrek'],
  },
  'retour.presentation-le': {
    label: 'Dag van de melding bij de gemeente',
    question: 'Op welke dag hebt u zich na de terugkeer bij de gemeente gemeld?',
    why: 'Die gebeurt binnen 15 dagen.',
  },
}

type Said = ConditionsDroitDeRetour | (typeof noticesDroitDeRetour)[number]['when']

const conditions: ConditionTexts<Said> = {
  'avis.ordre-de-quitter': dossierNl['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierNl['avis.interdiction-entree'],
  'retour.conditions': 'Het recht op terugkeer is behouden',
  'retour.duree': 'De afwezigheid heeft het recht niet doen verliezen',
  'retour.moins-d-un-an': 'De afwezigheid duurde minder dan een jaar',
  'retour.exception': 'De Dienst aanvaardt een uitzondering van artikel 19',
  'retour.titre': 'Een titel laat toe terug te keren',
  'retour.titre-en-cours': 'De titel is nog geldig',
  'retour.visa': 'De Dienst verleent de machtiging om terug te keren',
  'retour.annonce-en-ordre': 'De afwezigheid moest niet worden gemeld, of werd gemeld',
  'retour.absence-courte': 'De afwezigheid duurde minder dan 3 maanden',
  'retour.annoncee': 'De afwezigheid is vóór het vertrek gemeld',
  'retour.sans-annonce': 'De overheid aanvaardt de terugkeer zonder melding',
  'avis.presentation-tardive': 'De melding bij de gemeente komt meer dan 15 dagen na de terugkeer',
  'avis.visa-de-retour':
    'Er moet een terugkeervisum worden gevraagd, met een retributie: de bronnen spreken elkaar tegen over het tarief, dat van artikel 9 of dat van de langdurig ingezetene',
}

export const droitDeRetourNl: ProcedureWording = {
  title: 'Terugkeer naar België na een afwezigheid',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.duree': situationNl['situation.duree'],
    'projet.sejour-anterieur': situationNl['projet.sejour-anterieur'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationNl['situation.interdiction-entree'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    ...voieDroitDeRetourNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg open', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
