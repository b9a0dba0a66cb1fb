import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieApatrideNl } from '../../voies/apatride/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { conditionsApatride } from './conditions.ts'
import type { noticesApatride } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'apatride-demande.recommandee': {
    label: 'Aangetekende zending van de aanvraag als staatloze',
    question: 'Gaat de aanvraag aangetekend naar de Dienst Vreemdelingenzaken?',
    why: 'Anders verstuurd wordt ze niet in overweging genomen.',
    exhibits: ['Afgiftebewijs van de aangetekende brief'],
  },
  'apatride-demande.adresse': {
    label: 'Werkelijk adres vermeld in de aanvraag als staatloze',
    question: 'Vermeldt de aanvraag het adres waar u werkelijk woont?',
    why: 'Zonder dat adres wordt ze niet in overweging genomen.',
  },
  'apatride-demande.sejour-passe': {
    label: 'Vroeger verblijf dat meetelt',
    question:
      'Had u een wettig verblijf van meer dan drie maanden, of een verblijf als verzoeker om bescherming?',
    why: 'Zonder zo’n verblijf wordt de aanvraag niet in overweging genomen.',
    exhibits: ['Oude kaart of attest van immatriculatie', 'Bijlage 25 of 26'],
  },
  'apatride-demande.deja-examinee': {
    label: 'Elementen al ten gronde verworpen',
    question: 'Werden dezelfde elementen al ten gronde verworpen in een aanvraag als staatloze?',
    why: 'Een aanvraag die al onderzochte elementen herhaalt, wordt niet in overweging genomen.',
  },
  'apatride-condition.jugement': {
    label: 'Vonnis over de staatloosheid',
    question: 'Heeft een rechtbank definitief beslist of u staatloos bent?',
    why: 'Dat vonnis bindt de Commissaris-generaal; een definitieve weigering doet de aanvraag weigeren.',
    options: {
      reconnu: 'Ja, ik ben als staatloze erkend',
      refuse: 'Ja, de rechtbank heeft het geweigerd',
      'en-cours': 'Nog niet: de zaak loopt',
      aucun: 'Nee, ik heb het niet gevraagd',
    },
    exhibits: ['Vonnis of arrest'],
  },
  'apatride-condition.identite': {
    label: 'Identiteit en herkomst bewezen',
    question: 'Kunt u uw identiteit en uw herkomst aantonen?',
    why: 'Dat is de tweede voorwaarde van de wet.',
    exhibits: ['Akten van de burgerlijke stand', 'Verblijfsdocumenten van andere landen'],
  },
  'apatride-condition.perte': {
    label: 'Hoe de nationaliteit ontbreekt',
    question: 'Hoe komt het dat u geen nationaliteit hebt?',
    why: 'Wie vrijwillig afstand deed van de nationaliteit, voldoet niet aan de voorwaarde.',
    options: {
      jamais: 'Ik heb er nooit een gehad',
      involontaire: 'Ik heb ze ongewild verloren',
      volontaire: 'Ik heb er afstand van gedaan',
    },
  },
  'apatride-condition.autre-nationalite': {
    label: 'Andere nationaliteit mogelijk',
    question: 'Kunt u de nationaliteit van een staat verwerven of terugkrijgen?',
    why: 'Die mogelijkheid sluit de toelating als staatloze uit.',
  },
  'apatride-condition.sejour-ailleurs': {
    label: 'Duurzaam verblijf elders mogelijk',
    question:
      'Hebt u een wettig en duurzaam verblijf in een andere staat die u zou toelaten, of kunt u dat krijgen?',
    why: 'Zo’n verblijf, in een staat waarmee u banden hebt, sluit de toelating uit.',
  },
  'apatride-demande.detenu': {
    label: 'Vasthouding met het oog op verwijdering',
    question: 'Wordt u vastgehouden in een gesloten centrum of een terugkeerwoning?',
    why: 'Het advies en de beslissing kunnen dan telkens binnen vijftien dagen vallen.',
  },
}

const conditions: ConditionTexts<
  typeof conditionsApatride | (typeof noticesApatride)[number]['when']
> = {
  'conditions-apatride': 'De voorwaarden voor de toelating als staatloze zijn vervuld',
  'conditions-apatride.consideration': 'De aanvraag wordt in overweging genomen',
  'conditions-apatride.recommandee': 'De aanvraag gaat aangetekend naar de Dienst',
  'conditions-apatride.adresse': 'Ze vermeldt het adres van de effectieve verblijfplaats',
  'conditions-apatride.neuve': 'Ze steunt niet op elementen die al ten gronde zijn verworpen',
  'conditions-apatride.sejour-passe':
    'De persoon had een wettig verblijf van meer dan drie maanden, of als verzoeker om bescherming',
  'conditions-apatride.apatridie':
    'De persoon is staatloos in de zin van het Verdrag van New York (1°)',
  'conditions-apatride.jugement': 'Een definitief vonnis erkent de staatloosheid',
  'conditions-apatride.sans-jugement':
    'Geen vonnis heeft het geweigerd en de Commissaris-generaal beschouwt de persoon als staatloos',
  'conditions-apatride.non-refuse': 'Geen definitief vonnis weigert die hoedanigheid',
  'conditions-apatride.avis': 'Het advies van de Commissaris-generaal besluit tot staatloosheid',
  'conditions-apatride.identite': 'De persoon toont de identiteit en de herkomst aan (2°)',
  'conditions-apatride.perte': 'De nationaliteit is ongewild verloren, of er was er nooit een (3°)',
  'conditions-apatride.aucune-autre':
    'De persoon kan geen enkele nationaliteit verwerven of terugkrijgen (4°)',
  'conditions-apatride.nulle-part':
    'In geen andere staat staat een wettig en duurzaam verblijf open (5°)',
  'conditions-apatride.ordre-public':
    'De persoon bedreigt noch de openbare orde noch de nationale veiligheid (6°)',
  'avis-apatride.asile':
    'Het onderzoek is geschorst zolang de asielaanvraag loopt, tenzij het advies zonder wachten kan worden gegeven',
  'avis-apatride.9bis':
    'Wat u hier inroept, telt in uw 9bis-aanvraag niet meer als buitengewone omstandigheid',
  'avis-apatride.tribunal':
    'Zolang de rechtbank niet definitief heeft geoordeeld, zijn de termijnen voor advies en beslissing geschorst',
  'avis-apatride.accelere':
    'Bij vasthouding kunnen advies en beslissing telkens binnen vijftien dagen vallen: voeg meteen alle stukken bij',
}

/** Admission to stay as a stateless person in Dutch. */
export const apatrideNl: ProcedureWording = {
  title: 'Toelating tot verblijf wegens staatloosheid',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'protection.apatridie': situationNl['protection.apatridie'],
    'situation.lieu': situationNl['situation.lieu'],
    'situation.sejour': situationNl['situation.sejour'],
    'pendante.protection': situationNl['pendante.protection'],
    'pendante.article-9bis': situationNl['pendante.article-9bis'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    ...voieApatrideNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Opening van de weg', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
