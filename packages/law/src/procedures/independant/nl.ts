import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieIndependantNl } from '../../voies/independant/nl.ts'
import { dossierNl, dossierFactsNl } from '../dossier/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { ConditionsIndependant } from './conditions.ts'
import type { noticesIndependant } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'independant.carte': {
    label: 'Beroepskaart',
    question: 'Hoe staat het met de beroepskaart van het Gewest?',
    why: 'Het verblijf als zelfstandige volgt die kaart.',
    options: {
      accordee: 'Ze is toegekend',
      demandee: 'Ze is aangevraagd, of zal dat worden',
      refusee: 'Ze is geweigerd',
    },
    exhibits: ['Beroepskaart of beslissing van het Gewest'],
  },
}

type Said = ConditionsIndependant | (typeof noticesIndependant)[number]['when']

const conditions: Omit<ConditionTexts<Said>, 'long-sejour.a-l-etranger'> = {
  'dossier.a-temps': dossierNl['dossier.a-temps'],
  'dossier.avant-la-fin': dossierNl['dossier.avant-la-fin'],
  'dossier.dernier-jour': dossierNl['dossier.dernier-jour'],
  'dossier.le-dernier-jour': dossierNl['dossier.le-dernier-jour'],
  'dossier.dernier-jour-admis': dossierNl['dossier.dernier-jour-admis'],
  'dossier.redevance-en-ordre': dossierNl['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierNl['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierNl['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierNl['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierNl['dossier.redevance-solde'],
  'avis.redevance-absente': dossierNl['avis.redevance-absente'],
  'avis.redevance-partielle': dossierNl['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierNl['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierNl['avis.interdiction-entree'],
  'avis.sans-passeport': dossierNl['avis.sans-passeport'],
  'independant.conditions': 'De voorwaarden van het verblijf als zelfstandige zijn vervuld',
  'independant.carte-en-ordre': 'De beroepskaart is verworven',
  'independant.carte-accordee': 'Het Gewest heeft de beroepskaart toegekend',
  'independant.carte-attendue': 'De beroepskaart is aangevraagd en wordt toegekend',
  'independant.carte-demandee': 'De beroepskaart is aangevraagd',
  'independant.region-apprecie': 'Het Gewest acht het project een kaart waard',
  'independant.office-accorde': 'De Dienst kiest ervoor het verblijf toe te staan',
  'avis.carte-refusee':
    'De weigering van de beroepskaart wordt bij het Gewest betwist, binnen de termijn die erin staat',
  'avis.assurance': 'Een ziekteverzekering kan worden gevraagd: te bevestigen',
  'avis.casier':
    'Vanaf 18 of 21 jaar kan een uittreksel uit het strafregister worden gevraagd: te bevestigen',
  'avis.adulte': 'De persoon is volwassen',
  'avis.sans-casier': 'Er is geen uittreksel bijgevoegd',
}

export const sejourIndependantNl: ProcedureWording = {
  title: 'Verblijf als zelfstandige',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.duree': situationNl['situation.duree'],
    'projet.travail': situationNl['projet.travail'],
    'situation.lieu': situationNl['situation.lieu'],
    'situation.sejour': situationNl['situation.sejour'],
    'situation.fin-du-sejour': situationNl['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationNl['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsNl['dossier.introduite-le'],
    'dossier.passeport': dossierFactsNl['dossier.passeport'],
    'dossier.assurance': dossierFactsNl['dossier.assurance'],
    'dossier.age': dossierFactsNl['dossier.age'],
    'dossier.casier': dossierFactsNl['dossier.casier'],
    'dossier.redevance': dossierFactsNl['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    ...voieIndependantNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg open', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
