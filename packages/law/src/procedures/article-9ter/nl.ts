import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voie9terNl } from '../../voies/article-9ter/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { conditions9ter } from './conditions.ts'
import type { notices9ter } from './notices.ts'
import type { recevabilite9ter } from './recevabilite.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'demande-9ter.introduite-le': {
    label: 'Dag waarop de 9ter-aanvraag wordt verstuurd',
    question: 'Op welke dag hebt u de aanvraag verstuurd, of op welke dag wilt u dat doen?',
    why: 'De ouderdom van het getuigschrift en het bewijs van identiteit worden op die dag beoordeeld.',
    exhibits: ['Bewijs van de aangetekende zending'],
  },
  'demande-9ter.recommandee': {
    label: 'Aangetekende zending naar de Dienst Vreemdelingenzaken',
    question: 'Gaat de aanvraag aangetekend naar de Dienst Vreemdelingenzaken?',
    why: 'Afgegeven aan de gemeente of anders verstuurd is ze onontvankelijk.',
    exhibits: ['Afgiftebewijs van de aangetekende brief'],
  },
  'demande-9ter.adresse': {
    label: 'Werkelijk adres vermeld in de 9ter-aanvraag',
    question: 'Vermeldt de aanvraag het adres waar u werkelijk woont?',
    why: 'Zonder dat adres is de aanvraag onontvankelijk.',
    exhibits: ['Kopie van de brief met het adres'],
  },
  'identite-9ter.preuve': {
    label: 'Bewijs van identiteit',
    question: 'Hoe kunt u uw identiteit bewijzen?',
    why: '9ter heeft een eigen regel: een of meer stukken kunnen het document vervangen.',
    options: {
      document: 'Met een paspoort, een identiteitskaart of een reistitel',
      elements: 'Met een of meer andere stukken',
      aucune: 'Ik kan ze niet bewijzen',
    },
    exhibits: ['Kopie van het identiteitsdocument', 'Akten, attesten en andere stukken'],
  },
  'pieces-9ter.completes': {
    label: 'Naam, geboorte en nationaliteit in die stukken',
    question:
      'Vermelden die stukken samen uw volledige naam, uw geboorteplaats en -datum en uw nationaliteit?',
    why: 'Dat is de eerste van de vier voorwaarden van de wet.',
  },
  'pieces-9ter.autorite': {
    label: 'Stukken afgegeven door de bevoegde overheid',
    question: 'Komt elk stuk van de overheid die het mag afgeven?',
    why: 'Dat is de tweede van de vier voorwaarden van de wet.',
  },
  'pieces-9ter.lien-physique': {
    label: 'Fysieke band met minstens één stuk',
    question: 'Draagt een van die stukken uw foto, uw vingerafdrukken of een andere fysieke band?',
    why: 'Dat is de derde van de vier voorwaarden van de wet.',
  },
  'pieces-9ter.declarations': {
    label: 'Stuk op grond van loutere verklaringen',
    question: 'Steunt een van die stukken alleen op wat u hebt verklaard?',
    why: 'De vierde voorwaarde van de wet sluit dat uit.',
  },
  'asile-9ter.stade': {
    label: 'Asiel op de dag van de 9ter-aanvraag',
    question: 'Hoever staat uw asielaanvraag op de dag van de 9ter-aanvraag?',
    why: 'Een lopende asielaanvraag stelt vrij van het identiteitsbewijs, maar alleen voor de ontvankelijkheid.',
    options: {
      aucune: 'Ik heb geen asiel gevraagd',
      'en-cours': 'Er is nog geen definitieve beslissing',
      'cassation-admise':
        'Beroep bij de Raad van State toelaatbaar verklaard, zonder verwerpend arrest',
      'cassation-introduite':
        'Beroep bij de Raad van State ingediend, nog niet toelaatbaar verklaard',
      close: 'Afgesloten met een definitieve beslissing',
    },
    exhibits: ['Bijlage 25 of 26', 'Beslissingen van het CGVS en de RvV'],
  },
  'asile-9ter.dispense-invoquee': {
    label: 'Vrijstelling wegens lopend asiel aangetoond',
    question: 'Zegt en bewijst de aanvraag dat uw asielaanvraag loopt?',
    why: 'De vrijstelling geldt alleen als de aanvraag ze uitdrukkelijk aantoont.',
  },
  'certificat.modele': {
    label: 'Medisch getuigschrift volgens het vaste model',
    question: 'Heeft de arts het officiële model van het medisch getuigschrift ingevuld?',
    why: 'Een vrij getuigschrift volstaat niet.',
    exhibits: ['Standaard medisch getuigschrift'],
  },
  'certificat.complet': {
    label: 'Ziekte, ernst en zorg vermeld',
    question: 'Vermeldt het getuigschrift de ziekte, de ernst en de nodig geachte zorg?',
    why: 'Ontbreekt een van die drie, dan is de aanvraag onontvankelijk.',
  },
  'certificat.date': {
    label: 'Datum van het medisch getuigschrift',
    question: 'Welke datum draagt het medisch getuigschrift?',
    why: 'Het moet op de dag van de aanvraag minder dan drie maanden oud zijn.',
  },
  'elements-9ter.origine': {
    label: 'Al ingeroepen elementen',
    question: 'Zijn de medische elementen al in een eerdere aanvraag ingeroepen?',
    why: 'Wat al onderzocht is, wordt geen tweede keer onderzocht.',
    options: {
      nouveaux: 'Nee, ze zijn nieuw',
      'sans-examen':
        'Ja, in een 9ter-aanvraag die is afgewezen om de vorm, de identiteit of het getuigschrift',
      retiree: 'Ja, in een ingetrokken 9ter-aanvraag',
      'autre-procedure': 'Ja, in een asielaanvraag of een andere verblijfsaanvraag',
      examines: 'Ja, in een 9ter-aanvraag waarin ze zijn onderzocht',
    },
    exhibits: ['Eerdere beslissingen'],
  },
  'demande-9ter.illimite-obtenu': {
    label: 'Onbeperkt verblijf verkregen tijdens de 9ter-aanvraag',
    question: 'Hebt u sinds de indiening van deze aanvraag een onbeperkt verblijf gekregen?',
    why: 'De aanvraag verliest haar voorwerp als u niet binnen 60 dagen vraagt om ze voort te zetten.',
  },
  'demande-9ter.convocation-manquee': {
    label: 'Gemiste oproeping',
    question: 'Hebt u een oproeping van de arts of de deskundige van de Dienst gemist?',
    why: 'Zonder geldige reden binnen vijftien dagen kan het verblijf geweigerd worden.',
  },
}

const conditions: ConditionTexts<
  typeof recevabilite9ter | typeof conditions9ter | (typeof notices9ter)[number]['when']
> = {
  'recevabilite-9ter': 'De 9ter-aanvraag is ontvankelijk',
  'recevabilite-9ter.recommande': 'De aanvraag gaat aangetekend naar de Dienst (1°)',
  'recevabilite-9ter.adresse': 'Ze vermeldt het adres van de effectieve verblijfplaats (1°)',
  'recevabilite-9ter.identite':
    'De identiteit is bewezen, of het lopende asiel stelt ervan vrij (2°)',
  'recevabilite-9ter.document': 'Een identiteitsdocument is bijgevoegd',
  'recevabilite-9ter.elements': 'Andere stukken bewijzen de identiteit',
  'recevabilite-9ter.elements-joints': 'Een of meer andere identiteitsstukken zijn bijgevoegd',
  'recevabilite-9ter.completes': 'Samen vermelden ze volledige naam, geboorte en nationaliteit',
  'recevabilite-9ter.autorite': 'Elk stuk komt van de bevoegde overheid',
  'recevabilite-9ter.lien-physique': 'Minstens één stuk is fysiek met de persoon verbonden',
  'recevabilite-9ter.sans-declarations': 'Geen enkel stuk steunt op loutere verklaringen',
  'recevabilite-9ter.dispense': 'Het lopende asiel stelt vrij van het identiteitsbewijs',
  'recevabilite-9ter.asile-en-cours': 'De asielaanvraag loopt op de dag van de aanvraag',
  'recevabilite-9ter.dispense-invoquee': 'De aanvraag toont die vrijstelling uitdrukkelijk aan',
  'recevabilite-9ter.certificat': 'Het standaard medisch getuigschrift is volledig en recent (3°)',
  'recevabilite-9ter.modele': 'Het getuigschrift volgt het vaste model',
  'recevabilite-9ter.mentions': 'Het vermeldt de ziekte, de ernst en de nodige zorg',
  'recevabilite-9ter.recent': 'Het is minder dan drie maanden oud op de dag van de aanvraag',
  'recevabilite-9ter.maladie':
    'De arts van de Dienst schuift de ziekte niet terzijde als kennelijk buiten de wet (4°)',
  'recevabilite-9ter.nouveaute': 'De elementen zijn niet al onderzocht (5°)',
  'recevabilite-9ter.elements-neufs':
    'Ze zijn nieuw, of alleen ingeroepen in een niet-onderzochte 9ter-aanvraag',
  'recevabilite-9ter.invoques-ailleurs':
    'Ze zijn in een andere procedure ingeroepen zonder daarom uitgesloten te zijn',
  'recevabilite-9ter.autre-procedure': 'Ze zijn in een andere procedure ingeroepen',
  'recevabilite-9ter.exception': 'Voor die elementen geldt een uitzondering van artikel 9bis, § 2',
  'conditions-9ter': 'De ziekte rechtvaardigt de machtiging tot verblijf',
  'conditions-9ter.pays':
    'Het land van herkomst of verblijf, waarvoor het risico wordt beoordeeld, staat vast',
  'conditions-9ter.risque': 'Zonder passende zorg in dat land is het risico voor de persoon reëel',
  'conditions-9ter.exclusion': 'Geen ernstig vermoeden van zware misdrijven sluit de persoon uit',
  'avis-9ter.desistement':
    'Met een nieuwe 9ter-aanvraag doet u afstand van de lopende: neem er alle elementen in op',
  'avis-9ter.exclusion-9bis':
    'Uw 9bis-aanvraag blijft lopen, maar wat u hier inroept, telt daar niet meer als buitengewone omstandigheid',
  'avis-9ter.nationalite':
    'Lopend asiel stelt alleen vrij voor de ontvankelijkheid: ten gronde kan de Dienst de nationaliteit nog betwijfelen',
  'avis-9ter.convocation':
    'Geef meteen een geldige reden op: vijftien dagen na de gemiste oproeping kan de aanvraag als ingetrokken gelden, of het verblijf worden geweigerd',
  'avis-9ter.sans-objet':
    'Het onbeperkte verblijf maakt de lopende aanvraag zonder voorwerp, tenzij u binnen 60 dagen vraagt ze voort te zetten',
}

/** Article 9ter in Dutch. */
export const article9terNl: ProcedureWording = {
  title: 'Machtiging tot verblijf om medische redenen (artikel 9ter)',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.lieu': situationNl['situation.lieu'],
    'protection.maladie-grave': situationNl['protection.maladie-grave'],
    'pendante.article-9ter': situationNl['pendante.article-9ter'],
    'pendante.article-9bis': situationNl['pendante.article-9bis'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    ...voie9terNl.conditions,
    ...conditions,
  },
  stages: {
    ouverture: 'Opening van de weg',
    recevabilite: 'Ontvankelijkheid',
    conditions: 'Onderzoek ten gronde',
  },
  outcomes: {
    ...issuesNl,
    irrecevable:
      'Op basis van deze feiten zou de aanvraag onontvankelijk worden verklaard, zonder onderzoek van de ziekte',
  },
}
