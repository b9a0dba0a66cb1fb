import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { situationNl } from '../../situation/nl.ts'
import { voieProtectionInternationaleNl } from '../../voies/protection-internationale/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { conditionsProtectionInternationale } from './conditions.ts'
import type { noticesProtectionInternationale } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'asile.demande': {
    label: 'Eerste of volgend verzoek',
    question: 'Hebt u al eerder asiel gevraagd?',
    why: 'Een volgend verzoek wordt pas ten gronde onderzocht als het een nieuw element bevat.',
    options: {
      premiere: 'Nee, het is de eerste keer',
      'ulterieure-elements': 'Ja, en ik heb nieuwe elementen',
      'ulterieure-sans': 'Ja, zonder nieuw element',
    },
    exhibits: ['Eerdere beslissingen', 'Bewijzen van de nieuwe elementen'],
  },
  'asile.protege-ailleurs': {
    label: 'Bescherming al elders gegeven',
    question: 'Heeft een andere staat u al echte bescherming gegeven?',
    why: 'Het verzoek kan dan niet-ontvankelijk worden verklaard.',
    exhibits: ['Verblijfstitel van de andere staat'],
  },
  'asile.passage-ailleurs': {
    label: 'Vingerafdrukken of visum in een andere staat',
    question: 'Heeft een andere staat van de Unie uw vingerafdrukken genomen of een visum gegeven?',
    why: 'Die staat kan verantwoordelijk zijn, en België kan weigeren het verzoek te onderzoeken.',
  },
}

const conditions: ConditionTexts<
  | typeof conditionsProtectionInternationale
  | (typeof noticesProtectionInternationale)[number]['when']
> = {
  'conditions-protection': 'De voorwaarden voor bescherming zijn vervuld',
  'conditions-protection.responsable':
    'Geen andere staat wordt verantwoordelijk geacht voor het verzoek',
  'conditions-protection.nouveaute': 'Het is een eerste verzoek, of het bevat nieuwe elementen',
  'conditions-protection.recevable': 'Niets anders maakt het verzoek niet-ontvankelijk',
  'conditions-protection.statut':
    'De persoon is vluchteling of heeft recht op subsidiaire bescherming',
  'conditions-protection.refugie': 'De persoon vreest terecht vervolging',
  'conditions-protection.subsidiaire': 'De persoon loopt een reëel risico op ernstige schade',
  'avis-protection.ailleurs':
    'Echte bescherming in een andere staat kan het verzoek niet-ontvankelijk maken',
  'avis-protection.passage':
    'Vingerafdrukken of een visum in een andere staat kunnen die staat verantwoordelijk maken: zeg snel wat u aan België bindt',
  'avis-protection.tout-dire':
    'Zeg hier alles wat u weet: wat hier gezegd had moeten worden, is uitgesloten van een 9bis-aanvraag',
  'avis-protection.9bis':
    'Uw 9bis-aanvraag loopt verder, en de Dienst antwoordt erop in de taal van het asiel',
  'avis-protection.ordre':
    'Het eerdere bevel om het grondgebied te verlaten bestaat nog: het kan worden uitgevoerd zodra het verzoek niet meer toelaat te blijven',
}

/** International protection in Dutch. */
export const protectionInternationaleNl: ProcedureWording = {
  title: 'Verzoek om internationale bescherming',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.lieu': situationNl['situation.lieu'],
    'protection.crainte': situationNl['protection.crainte'],
    'pendante.article-9bis': situationNl['pendante.article-9bis'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    ...facts,
  },
  conditions: {
    ...voieProtectionInternationaleNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Opening van de weg', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
