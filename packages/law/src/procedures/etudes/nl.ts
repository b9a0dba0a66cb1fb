import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieEtudesNl } from '../../voies/etudes/nl.ts'
import { dossierNl, dossierFactsNl } from '../dossier/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { ConditionsEtudes } from './conditions.ts'
import type { noticesEtudes } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'etudes.credits': {
    label: 'Studiepunten van het jaar',
    question: 'Op hoeveel studiepunten slaat de inschrijving van dit jaar?',
    why: 'De studies moeten de hoofdactiviteit zijn: de wet legt de drempel op 54 studiepunten.',
    exhibits: ['Inschrijvingsbewijs'],
  },
  'etudes.moyens': {
    label: 'Bewijs van bestaansmiddelen',
    question: 'Hoe bewijst u uw bestaansmiddelen?',
    why: 'Drie bewijzen zijn mogelijk; één volstaat.',
    options: {
      garant: 'Een garant ondertekent bijlage 32',
      bourse: 'Een beurs',
      propres: 'Mijn eigen middelen',
      aucun: 'Geen bewijs',
    },
    exhibits: ['Gelegaliseerde bijlage 32', 'Attest van de beurs', 'Rekeninguittreksels'],
  },
  'etudes.moyens-mensuels': {
    label: 'Middelen per maand',
    question: 'Over hoeveel beschikt u per maand?',
    why: 'Het minimumbedrag verandert elk jaar; dat van dit jaar is na te gaan.',
  },
  'etudes.carte-expire-le': {
    label: 'Vervaldag van de studiekaart',
    question: 'Als u verlengt: op welke dag vervalt de studiekaart?',
    why: 'De verlenging wordt minstens 15 dagen vóór die dag gevraagd.',
    exhibits: ['A-kaart'],
  },
  'etudes.renouvellement-le': {
    label: 'Dag van de aanvraag tot verlenging',
    question: 'Als u verlengt: op welke dag vraagt u het?',
    why: 'Na de vervaldag is het verblijf niet meer gedekt.',
  },
}

type Said = ConditionsEtudes | (typeof noticesEtudes)[number]['when']

const conditions: Omit<ConditionTexts<Said>, 'long-sejour.a-l-etranger'> = {
  'dossier.a-temps': dossierNl['dossier.a-temps'],
  'dossier.avant-la-fin': dossierNl['dossier.avant-la-fin'],
  'dossier.dernier-jour': dossierNl['dossier.dernier-jour'],
  'dossier.le-dernier-jour': dossierNl['dossier.le-dernier-jour'],
  'dossier.dernier-jour-admis': dossierNl['dossier.dernier-jour-admis'],
  'dossier.identite': dossierNl['dossier.identite'],
  'dossier.passeport-joint': dossierNl['dossier.passeport-joint'],
  'dossier.autre-preuve': dossierNl['dossier.autre-preuve'],
  'dossier.assure': dossierNl['dossier.assure'],
  'dossier.certificat-joint': dossierNl['dossier.certificat-joint'],
  'dossier.casier-en-ordre': dossierNl['dossier.casier-en-ordre'],
  'dossier.mineur': dossierNl['dossier.mineur'],
  'dossier.casier-vierge': dossierNl['dossier.casier-vierge'],
  'dossier.casier-mentions': dossierNl['dossier.casier-mentions'],
  'dossier.casier-charge': dossierNl['dossier.casier-charge'],
  'dossier.sans-danger': dossierNl['dossier.sans-danger'],
  'dossier.casier-jeune': dossierNl['dossier.casier-jeune'],
  'dossier.jeune-adulte': dossierNl['dossier.jeune-adulte'],
  'dossier.casier-dispense': dossierNl['dossier.casier-dispense'],
  'dossier.redevance-en-ordre': dossierNl['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierNl['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierNl['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierNl['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierNl['dossier.redevance-solde'],
  'avis.redevance-absente': dossierNl['avis.redevance-absente'],
  'avis.redevance-partielle': dossierNl['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierNl['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierNl['avis.interdiction-entree'],
  'etudes.conditions': 'De voorwaarden van het verblijf voor studies zijn vervuld',
  'etudes.activite-principale': 'De studies zijn de hoofdactiviteit',
  'etudes.seuil-credits': 'De inschrijving slaat op minstens 54 studiepunten',
  'etudes.programme-reduit': 'De Dienst aanvaardt een lichter programma',
  'etudes.moyens-prouves': 'Er zijn bestaansmiddelen bewezen',
  'avis.moyens-faibles':
    'Minder dan € 789 per maand: dat is minder dan het minimum van 2023-2024, en het bedrag van dit jaar is na te gaan',
  'avis.moyens-a-verifier':
    'Een private gids geeft € 1.062 per maand voor 2026-2027: ga het bedrag na bij de post of de gemeente',
  'avis.renouvellement-tardif':
    'De verlenging wordt minder dan 15 dagen vóór de vervaldag gevraagd: ze kan onontvankelijk worden verklaard (bijlage 29)',
  'avis.carte-expiree': 'De kaart was al vervallen: de wet wil de aanvraag vóór de vervaldag',
}

export const sejourPourEtudesNl: ProcedureWording = {
  title: 'Verblijf voor studies in een erkende instelling',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.duree': situationNl['situation.duree'],
    'projet.etudes': situationNl['projet.etudes'],
    'situation.lieu': situationNl['situation.lieu'],
    'situation.sejour': situationNl['situation.sejour'],
    'situation.fin-du-sejour': situationNl['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationNl['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsNl['dossier.introduite-le'],
    'dossier.passeport': dossierFactsNl['dossier.passeport'],
    'dossier.assurance': dossierFactsNl['dossier.assurance'],
    'dossier.certificat-medical': dossierFactsNl['dossier.certificat-medical'],
    'dossier.age': dossierFactsNl['dossier.age'],
    'dossier.casier': dossierFactsNl['dossier.casier'],
    'dossier.redevance': dossierFactsNl['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    ...voieEtudesNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg open', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
