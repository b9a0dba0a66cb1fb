import { inputNl } from '../../input/wording/nl.ts'
import { sayDate } from '../../say/index.ts'
import type { ShortStayWording } from './wording.ts'

export const shortStayWordingNl: ShortStayWording = {
  lang: 'nl',
  input: inputNl,
  notes: {
    over: ({ firstOverstayDay, days }) =>
      `De 90 dagen zijn overschreden vanaf ${sayDate(firstOverstayDay, 'nl')}, op het hoogtepunt met ${days} ${days > 1 ? 'dagen' : 'dag'}: dit verblijf is onwettig en kan tot een bevel om het grondgebied te verlaten leiden.`,
    'going-on': ({ day }) => `Het lopende verblijf is geteld tot en met ${sayDate(day, 'nl')}.`,
    'no-entry': () =>
      'Bij de geplande binnenkomst is geen enkele dag beschikbaar: zelfs de dag van binnenkomst zou de 90 dagen overschrijden.',
    'free-movement': () =>
      'Dit paspoort geeft vrij verkeer: de regel van 90 dagen op 180 geldt niet voor de houders ervan.',
    biometric: () =>
      'De visumvrijstelling geldt alleen voor een biometrisch paspoort; zonder zo’n paspoort is een visum nodig.',
    'before-rule': ({ from }) =>
      `Vóór ${sayDate(from, 'nl')} werd aanwezigheid anders geteld (drie maanden op zes, vanaf de eerste binnenkomst): het resultaat is slechts een aanwijzing.`,
    'nationality-unknown': () =>
      'De nationaliteit of de dag van de reis ontbreekt: of een visum nodig is, kan niet worden gezegd.',
    'nationality-not-listed': () =>
      'Deze code staat niet in de lijsten (staatloze, vluchteling, ander document): de regeling hangt af van het land van verblijf. Ga dit na voor u reist.',
    'before-lists': () =>
      'Voor deze dag werd de visumlijst niet gelezen: ga na welke regeling toen gold.',
    belgian: () => 'Een Belg is geen vreemdeling in de zin van de wet.',
    'hong-kong-passport': () =>
      'De vrijstelling geldt alleen voor het paspoort van de Speciale Administratieve Regio Hongkong.',
    'macao-passport': () =>
      'De vrijstelling geldt alleen voor het paspoort van de Speciale Administratieve Regio Macau.',
    'taiwan-identity-number': () =>
      'De vrijstelling geldt alleen voor een Taiwanees paspoort met een identiteitskaartnummer.',
    'serbian-coordination': () =>
      'Een paspoort van het Servische coördinatiedirectoraat (Koordinaciona uprava) blijft visumplichtig.',
    'british-other-nationals': () =>
      'Vijf andere categorieën Britse onderdanen zijn ook vrijgesteld; begunstigden van het terugtrekkingsakkoord behouden hun rechten.',
    'georgian-official-passport': () =>
      'Van 6 maart 2026 tot 6 maart 2027 is de vrijstelling geschorst voor diplomatieke, dienst- en officiële paspoorten (te bevestigen).',
    'vanuatu-partial': () =>
      'De vrijstelling was voor een deel van de paspoorten geschorst: de regeling hangt af van het paspoort.',
    'outside-schengen': () =>
      'Deze staat is lid van de Unie; dagen op zijn grondgebied zijn na te gaan, want Schengen wordt er anders toegepast.',
    'palestinian-authority': () => 'Entiteit die minstens één lidstaat niet als staat erkent.',
    'waiver-agreement': () => 'De vrijstelling steunt op een overeenkomst met de Unie.',
    'sliding-window': () =>
      'Voor elke verblijfsdag kijkt men naar de 180 dagen die op die dag eindigen: een nieuw jaar zet niets op nul.',
    'both-days-count': () =>
      'De dag van binnenkomst en de dag van vertrek tellen beide; eenzelfde dag telt maar één keer.',
    'schengen-only': () => 'De dagen in heel het Schengengebied tellen, niet alleen die in België.',
    'title-days': () =>
      'Dagen onder een verblijfstitel of een visum voor lang verblijf tellen niet: vermeld ze niet.',
    'visa-shorter': () =>
      'Een visum kan een kortere duur bepalen: de kortste van de twee grenzen geldt.',
  },
}
