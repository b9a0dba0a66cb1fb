import type { ConditionTexts, FactTexts } from '@sejour/engine'
import type * as conditions from './conditions.ts'
import type * as notices from './notices.ts'

export const dossierFactsNl: FactTexts<typeof import('./facts.ts')> = {
  'dossier.passeport': {
    label: 'Geldig paspoort',
    question: 'Hebt u een geldig paspoort of reisdocument?',
    why: 'Het visum D en de kaart steunen op een reisdocument; zonder dat document moet de Dienst een ander bewijs aanvaarden.',
    exhibits: ['Paspoort'],
  },
  'dossier.redevance': {
    label: 'Betaling van de retributie',
    question: 'Is de retributie betaald, met het bewijs in het dossier?',
    why: 'Zonder betaling is een aanvraag waarvoor een retributie verschuldigd is, onontvankelijk.',
    options: {
      payee: 'Ja, volledig',
      dispense: 'Ik ben vrijgesteld',
      partielle: 'Gedeeltelijk',
      non: 'Nee',
    },
    exhibits: ['Betalingsbewijs'],
  },
  'dossier.introduite-le': {
    label: 'Dag van de aanvraag',
    question: 'Op welke dag is de aanvraag gedaan, of zal ze worden gedaan?',
    why: 'In België gebeurt ze vóór het einde van het lopende verblijf.',
  },
  'dossier.assurance': {
    label: 'Ziekteverzekering',
    question: 'Hebt u een ziekteverzekering die België dekt?',
    why: 'Ze hoort bij de gevraagde stukken.',
    exhibits: ['Attest van verzekering of ziekenfonds'],
  },
  'dossier.certificat-medical': {
    label: 'Medisch attest',
    question: 'Hebt u het gevraagde medisch attest?',
    why: 'Het toont dat de persoon geen ziekte heeft die de volksgezondheid bedreigt.',
    exhibits: ['Medisch attest'],
  },
  'dossier.age': {
    label: 'Leeftijd',
    question: 'Hoe oud is wie aanvraagt?',
    why: 'Het strafregister wordt alleen aan volwassenen gevraagd; de bronnen aarzelen tussen 18 en 21 jaar.',
    options: {
      'moins-de-18': 'Jonger dan 18 jaar',
      '18-20': '18 tot 20 jaar',
      '21-et-plus': '21 jaar of ouder',
    },
  },
  'dossier.casier': {
    label: 'Strafregister',
    question: 'Hebt u een uittreksel uit het strafregister om bij te voegen?',
    why: 'De Dienst gaat na dat er geen gevaar is voor de openbare orde.',
    options: {
      vierge: 'Ja, zonder veroordeling',
      mentions: 'Ja, met een of meer veroordelingen',
      aucun: 'Nee',
    },
    exhibits: ['Uittreksel uit het strafregister'],
  },
  'dossier.employeur': {
    label: 'Aanvraag door de werkgever',
    question: 'Dient de werkgever zelf de aanvraag in bij het loket “Working in Belgium”?',
    why: 'De werknemer kan niet alleen indienen.',
    exhibits: ['Arbeidsovereenkomst'],
  },
  'dossier.region': {
    label: 'Beslissing van het Gewest',
    question: 'Wat heeft het Gewest over het werk beslist?',
    why: 'De Dienst zegt pas ja na het Gewest.',
    options: {
      attendue: 'Nog niets',
      accord: 'Het gaat akkoord',
      refus: 'Het weigert',
    },
  },
}

type Conditions = (typeof conditions)[keyof typeof conditions]
type Notices = (typeof notices)[keyof typeof notices]['when']

export const dossierNl: Omit<ConditionTexts<Conditions | Notices>, 'long-sejour.a-l-etranger'> = {
  'dossier.identite': 'De identiteit is bewezen',
  'dossier.passeport-joint': 'Een geldig paspoort of reisdocument is bijgevoegd',
  'dossier.autre-preuve': 'De Dienst aanvaardt een ander bewijs van identiteit',
  'dossier.redevance-en-ordre': 'De retributie is in orde',
  'dossier.redevance-payee': 'De retributie is volledig betaald, of niet verschuldigd',
  'dossier.redevance-completable': 'Een gedeeltelijke betaling wordt tijdig aangevuld',
  'dossier.redevance-partielle': 'De retributie is gedeeltelijk betaald',
  'dossier.redevance-solde':
    'De Dienst stelt vast dat het saldo binnen de termijn is betaald en bewezen',
  'dossier.a-temps': 'De aanvraag komt op tijd',
  'dossier.avant-la-fin': 'Ze gebeurt vóór de laatste dag van het lopende verblijf',
  'dossier.dernier-jour': 'Ze gebeurt op de laatste dag en dat volstaat',
  'dossier.le-dernier-jour': 'Ze gebeurt op de laatste dag',
  'dossier.dernier-jour-admis': 'De Dienst aanvaardt een aanvraag op de laatste dag',
  'dossier.assure': 'De persoon heeft een ziekteverzekering',
  'dossier.certificat-joint': 'Het medisch attest is bijgevoegd',
  'dossier.casier-en-ordre': 'Het strafregister vormt geen beletsel',
  'dossier.mineur': 'De persoon is jonger dan 18 jaar',
  'dossier.casier-vierge': 'Het uittreksel bevat geen veroordeling',
  'dossier.casier-mentions': 'De veroordelingen beletten het verblijf niet',
  'dossier.casier-charge': 'Het uittreksel bevat een veroordeling',
  'dossier.sans-danger': 'De Dienst ziet geen gevaar voor de openbare orde',
  'dossier.casier-jeune': 'Het strafregister wordt op die leeftijd niet gevraagd',
  'dossier.jeune-adulte': 'De persoon is 18 tot 20 jaar',
  'dossier.casier-dispense': 'De Dienst eist op die leeftijd geen uittreksel',
  'dossier.par-employeur': 'De werkgever dient de aanvraag in bij het loket',
  'dossier.accord-region': 'Het Gewest gaat akkoord met het werk',
  'dossier.region-accord': 'Het akkoord van het Gewest is gegeven',
  'dossier.region-encore': 'Het Gewest onderzoekt de aanvraag nog',
  'dossier.region-attendue': 'De beslissing van het Gewest wordt verwacht',
  'dossier.region-apprecie': 'Het Gewest aanvaardt dit werk',
  'avis.redevance-absente':
    'Betaal vóór de indiening en voeg het bewijs bij: zonder betaling is de aanvraag onontvankelijk (bijlage 42)',
  'avis.redevance-partielle': 'Betaal na bijlage 43 het saldo en bewijs het binnen 30 dagen',
  'avis.ordre-de-quitter':
    'Een eerder bevel om het grondgebied te verlaten blijft bestaan ondanks de aanvraag',
  'avis.interdiction-entree':
    'Vraag eerst de opheffing van het inreisverbod: het kan tegen de aanvraag worden ingeroepen',
  'avis.sans-passeport':
    'Zonder geldig reisdocument moet de Dienst een ander bewijs van identiteit aanvaarden',
  'avis.refus-region':
    'De weigering van het Gewest heeft een eigen beroep, bij het Gewest, binnen de termijn die erin staat',
}
