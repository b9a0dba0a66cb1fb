import { communsNl, limiteNl, redevanceDueNl } from '../long-sejour/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureChangementDeStatut, voieChangementDeStatut } from './index.ts'

export const voieChangementDeStatutNl: VoieTexts<
  typeof voieChangementDeStatut,
  OuvertureChangementDeStatut
> = {
  title: 'Statuutwijziging tijdens een regelmatig verblijf',
  conditions: {
    'changement-de-statut.ouverte': 'Een statuutwijziging kan bij de gemeente worden gevraagd',
    'changement-de-statut.sejour-regulier': 'De persoon is in regelmatig verblijf in België',
    'changement-de-statut.titre': 'Een verblijfstitel van meer dan drie maanden loopt nog',
    'changement-de-statut.autre-sejour': 'Een ander regelmatig verblijf wordt aanvaard',
    'changement-de-statut.court-ou-provisoire':
      'De persoon is in kort verblijf of heeft een voorlopig document',
    'changement-de-statut.autre-sejour-retenu':
      'De Dienst aanvaardt dat dit verblijf een statuutwijziging toelaat',
    'changement-de-statut.accorde': 'De Dienst aanvaardt het nieuwe statuut',
  },
  statements: {
    ...redevanceDueNl,
    ...limiteNl,
    ...communsNl,
    'changement-de-statut.base':
      'Wie al in regelmatig verblijf is, kan een ander verblijf vragen zonder te vertrekken en zonder buitengewone omstandigheden te bewijzen.',
    'changement-de-statut.change-2026':
      'Artikel 25/2 van het koninklijk besluit is op 15 augustus 2026 veranderd en de nieuwe tekst is niet gelezen: laat bevestigen dat het nog zo geldt.',
    'changement-de-statut.lieu':
      'De aanvraag gebeurt bij de gemeente van de woonplaats, zolang het verblijf regelmatig is.',
    'changement-de-statut.avant': 'Ze gebeurt vóór de laatste dag van het lopende verblijf.',
    'changement-de-statut.conditions-du-motif':
      'De voorwaarden zijn die van de nieuwe reden: studies, werk, familie.',
    'changement-de-statut.court-sejour':
      'Vanuit een kort verblijf gaan maar enkele redenen in België open: studies, familie, bescherming. Voor de andere kan de Dienst naar een aanvraag in het buitenland verwijzen.',
    'changement-de-statut.redevance':
      'Een nieuwe reden is een nieuwe aanvraag: de retributie is die van die reden, als ze er een heeft.',
    'changement-de-statut.recu':
      'Het ontvangstbewijs zou een bijlage van de reeks 41 zijn: te bevestigen. Het verlengt het verblijf niet.',
    'changement-de-statut.titre': 'A-kaart, volgens de nieuwe reden.',
    'changement-de-statut.illimite': 'De weg naar onbeperkt verblijf is die van de nieuwe reden.',
    'changement-de-statut.ancien-titre':
      'Loopt de oude titel af vóór de beslissing, dan kan het verblijf onregelmatig worden: vraag ook de verlenging ervan zolang de voorwaarden vervuld zijn.',
    'changement-de-statut.article-9bis':
      'Zolang het verblijf regelmatig is, vermijdt deze weg de aanvraag van artikel 9bis.',
  },
}
