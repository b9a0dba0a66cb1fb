import type { FeeLabels } from './libelles.ts'

export const libellesNl: FeeLabels = {
  grounds: {
    'article-9': 'Artikel 9 (aanvraag in het buitenland), privéschool, beroepskaart',
    'article-9bis': 'Artikel 9bis (buitengewone omstandigheden)',
    family: 'Gezinshereniging (artikelen 10, 10bis en 40ter)',
    student: 'Studies aan een openbare of erkende instelling (artikel 60)',
    'long-term-resident': 'Langdurig ingezetene van een andere lidstaat (artikel 61/7)',
    return: 'Terugkeer na afwezigheid (artikel 19, § 2)',
    work: 'Werk: gecombineerde vergunning, onderzoeker, seizoenarbeider, blauwe kaart, ICT',
    'article-9ter': 'Medische redenen (artikel 9ter)',
    'international-protection': 'Internationale bescherming',
    'eu-citizen': 'Burger van de Unie of van de EVA',
    'eu-family': 'Familielid van een burger van de Unie (artikel 40bis)',
    trafficking: 'Mensenhandel (artikel 61/2)',
    'student-search-year': 'Zoekjaar van de student (61/1/9)',
    establishment: 'Vestiging of langdurig ingezetene, aangevraagd in België (kaarten K en L)',
    renewal: 'Vernieuwing in hetzelfde statuut',
  },
  exemptions: {
    'under-18': 'Aanvrager jonger dan 18 jaar op de dag van de aanvraag',
    'stateless-recognised':
      'Erkende staatloze die zijn nationaliteit buiten zijn wil verloor en elders niet kan verblijven',
    scholarship: 'Student met een Belgische of Europese beurs',
    'scholarship-family': 'Familielid van een student met een Belgische of Europese beurs',
    'disabled-adult-descendant':
      'Meerderjarige afstammeling met een handicap van de gezinshereniger',
    'turkey-association':
      'Begunstigde van de associatieovereenkomst EEG-Turkije (artikelen 9, 10, 10bis, 19)',
    'protected-person-family':
      'Familielid van een vluchteling, een subsidiair beschermde of een staatloze',
    'refugee-return': 'Vluchteling, of zijn familielid, die na afwezigheid terugkeert',
    'article-9ter-family':
      'Familielid van iemand met een machtiging tot verblijf om medische redenen (9ter)',
    'free-movement-belgian-family':
      'Familielid van een Belg die zijn recht op vrij verkeer heeft uitgeoefend',
    'eu-citizen-family': 'Familielid van een burger van de Unie (artikel 40bis)',
    indigent: 'Behoeftige vreemdeling (alleen artikel 9)',
  },
}
