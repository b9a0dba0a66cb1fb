import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieTraiteDesEtresHumainsNl } from '../../voies/traite-des-etres-humains/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { conditionsTraiteDesEtresHumains } from './conditions.ts'
import type { noticesTraiteDesEtresHumains } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'traite.rupture': {
    label: 'Contact met de uitbuiters verbroken',
    question: 'Hebt u de uitbuiters verlaten en elk contact verbroken?',
    why: 'Dat is de eerste voorwaarde, en ze duurt tot het einde.',
  },
  'traite.accompagnement': {
    label: 'Begeleiding door een erkend centrum',
    question: 'Begeleidt een erkend opvangcentrum u?',
    why: 'Het centrum doet de stappen bij de Dienst.',
    exhibits: ['Attest van het centrum'],
  },
  'traite.declaration': {
    label: 'Klacht of verklaring',
    question: 'Hebt u klacht ingediend of een verklaring afgelegd bij politie of gerecht?',
    why: 'U hebt 45 dagen om na te denken; daarna stopt het verblijf zonder klacht of verklaring.',
    options: {
      faite: 'Ja',
      reflexion: 'Nog niet: ik zit in de 45 dagen',
      refusee: 'Nee, en ik zal het niet doen',
    },
    exhibits: ['Proces-verbaal van klacht of verklaring'],
  },
  'traite.condamnation': {
    label: 'Veroordeling, of tenlastelegging behouden',
    question:
      'Leidde de zaak tot een veroordeling, of behield de procureur de mensenhandel of -smokkel?',
    why: 'Dan kan het onbeperkte verblijf gegeven worden.',
    exhibits: ['Vonnis of vorderingen'],
  },
}

const conditions: ConditionTexts<
  typeof conditionsTraiteDesEtresHumains | (typeof noticesTraiteDesEtresHumains)[number]['when']
> = {
  'conditions-traite': 'De voorwaarden voor het verblijf van het slachtoffer zijn vervuld',
  'conditions-traite.rupture':
    'Het slachtoffer heeft de uitbuiters verlaten en elk contact verbroken',
  'conditions-traite.accompagnement': 'Een erkend centrum begeleidt het slachtoffer',
  'conditions-traite.declaration':
    'Het slachtoffer diende klacht in of legde een verklaring af, of denkt nog na binnen de 45 dagen',
  'conditions-traite.avis':
    'Het gerecht bevestigt dat de zaak loopt en dat het slachtoffer duidelijk wil meewerken',
  'conditions-traite.ordre-public':
    'De persoon bedreigt noch de openbare orde noch de nationale veiligheid',
  'avis-traite.mineur':
    'Een alleenstaande minderjarige wacht de 45 dagen niet af: hij krijgt meteen het document van drie maanden',
  'avis-traite.reflexion':
    'De 45 dagen zijn een maximum: dien de klacht in of leg de verklaring af vóór het einde',
  'avis-traite.illimite':
    'Het onbeperkte verblijf kan nu gevraagd worden; de Dienst kan het nog weigeren',
  'avis-traite.ordre':
    'Een eerder bevel om het grondgebied te verlaten blijft bestaan: meld het aan het centrum dat u begeleidt',
}

/** Stay of the victim of trafficking in Dutch. */
export const traiteDesEtresHumainsNl: ProcedureWording = {
  title: 'Verblijf van het slachtoffer van mensenhandel',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.lieu': situationNl['situation.lieu'],
    'protection.traite': situationNl['protection.traite'],
    'protection.mineur-seul': situationNl['protection.mineur-seul'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    ...voieTraiteDesEtresHumainsNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Opening van de weg', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
