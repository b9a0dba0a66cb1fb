import type { VoieTexts } from '../voie.ts'
import type { Ouverture9bis, voie9bis } from './index.ts'

export const voie9bisNl: VoieTexts<typeof voie9bis, Ouverture9bis> = {
  title: 'Buitengewone omstandigheden (artikel 9bis)',
  conditions: {
    'article-9bis.ouverte': 'De 9bis-aanvraag kan in België worden ingediend',
    'article-9bis.circonstances':
      'Buitengewone omstandigheden verhinderen een aanvraag in het buitenland',
  },
  statements: {
    'article-9bis.base':
      'Machtiging tot verblijf die in België wordt gevraagd: de Dienst kan ze geven of weigeren.',
    'article-9bis.lieu':
      'Ze wordt gevraagd aan de burgemeester van de gemeente waar de persoon werkelijk woont.',
    'article-9bis.enquete':
      'De gemeente doet een woonstcontrole, in principe binnen tien dagen, en stuurt dan door.',
    'article-9bis.attestation':
      'Het attest van inontvangstneming geeft geen enkel recht op verblijf.',
    'article-9bis.delai': 'Geen enkele termijn verplicht de Dienst te beslissen.',
    'article-9bis.titre':
      'Wordt ze toegekend: A-kaart, of B-kaart als de beslissing “onbeperkt” zegt.',
    'article-9bis.illimite':
      'De overgang naar onbeperkt verblijf blijft een gunst van de Dienst, ook na vijf jaar.',
    'article-9bis.recours':
      'Beroep tot nietigverklaring binnen 30 dagen; het houdt een bevel om het grondgebied te verlaten niet tegen.',
    'article-9bis.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen.',
    'article-9bis.ordre':
      'De aanvraag schorst een eerder bevel om het grondgebied te verlaten niet en verhindert geen nieuw bevel.',
    'article-9bis.desistement': 'Een nieuwe 9bis-aanvraag doet de lopende aanvraag vervallen.',
    'article-9bis.langue':
      'Tijdens de asielprocedure, en tot zes maanden erna, gebeurt de aanvraag in de taal daarvan.',
  },
}
