import type { VoieTexts } from '../voie.ts'
import type { OuvertureApatride, voieApatride } from './index.ts'

export const voieApatrideNl: VoieTexts<typeof voieApatride, OuvertureApatride> = {
  title: 'Staatloosheid (artikelen 57/37 tot 57/46)',
  conditions: {
    'apatride.ouverte': 'De aanvraag als staatloze kan in België worden ingediend',
    'apatride.sans-nationalite':
      'De persoon is als staatloze erkend of zegt geen nationaliteit te hebben',
    'apatride.reconnu': 'Een rechtbank heeft de persoon als staatloze erkend',
    'apatride.nationalite-aucune': 'De persoon heeft geen nationaliteit, of een onbekende',
    'apatride.sans-illimite': 'De persoon heeft nog geen onbeperkt verblijf',
  },
  statements: {
    'apatride.base':
      'Sinds 1 september 2024 wordt de staatloze die aan zes voorwaarden voldoet tot het verblijf toegelaten: dat is een recht, geen gunst.',
    'apatride.lieu':
      'De aanvraag gaat aangetekend naar de Dienst Vreemdelingenzaken en vermeldt waar de persoon werkelijk woont.',
    'apatride.autorites':
      'De Dienst beslist, na een gemotiveerd advies van de Commissaris-generaal over de eerste vijf voorwaarden.',
    'apatride.jugement':
      'Een definitief vonnis dat de staatloosheid erkent of weigert, bindt de Commissaris-generaal.',
    'apatride.six-conditions':
      'U moet staatloos zijn in de zin van het Verdrag van 1954, uw identiteit en herkomst bewijzen, en uw nationaliteit ongewild hebben verloren of er nooit een hebben gehad.',
    'apatride.autres-etats':
      'U mag ook geen andere nationaliteit kunnen verwerven, in geen staat waarmee u banden hebt een duurzaam verblijf kunnen krijgen, en de openbare orde niet bedreigen.',
    'apatride.non-consideration':
      'De Dienst neemt de aanvraag niet in overweging als de persoon nooit een wettig verblijf van meer dan drie maanden had, noch een verblijf als verzoeker om bescherming.',
    'apatride.preuves':
      'De persoon brengt alle elementen aan; een document dat niet in het Nederlands, Frans, Duits of Engels is, wordt met een vertaling bijgevoegd.',
    'apatride.gratuite': 'Er is geen retributie verschuldigd.',
    'apatride.attente': 'De wet voorziet tijdens het onderzoek niet in een verblijfsdocument.',
    'apatride.avis-delai':
      'Het advies volgt binnen drie maanden, daarna beslist de Dienst binnen drie maanden; telkens vijftien dagen als de persoon wordt vastgehouden.',
    'apatride.silence':
      'De wet verbindt geen gevolg aan het stilzwijgen als die termijnen verstrijken.',
    'apatride.titre': 'Wordt ze toegekend: toelating tot beperkt verblijf van vijf jaar, A-kaart.',
    'apatride.illimite':
      'Vijf jaar na de toekenning, en niet na de aanvraag, wordt het verblijf onbeperkt.',
    'apatride.fin':
      'Tijdens die vijf jaar kan de Dienst het verblijf opnieuw onderzoeken en beëindigen als een voorwaarde niet meer vervuld is.',
    'apatride.recours':
      'Beroep tot nietigverklaring binnen 30 dagen; het houdt een bevel om het grondgebied te verlaten niet tegen.',
    'apatride.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen.',
    'apatride.desistement': 'Een nieuwe aanvraag als staatloze doet de lopende vervallen.',
    'apatride.cloture':
      'Een gemiste oproeping, of een vraag om inlichtingen die dertig dagen onbeantwoord blijft, sluit het onderzoek af, behalve bij een geldige reden.',
    'apatride.exclus-9bis':
      'Wat hier is ingeroepen, kan in 9bis geen buitengewone omstandigheid meer zijn, tenzij de aanvraag niet in overweging werd genomen.',
    'apatride.asile':
      'Een asielaanvraag schorst het onderzoek, tenzij de Commissaris-generaal zijn advies kan geven zonder te wachten; toegekende bescherming maakt de aanvraag zonder voorwerp.',
    'apatride.9bis-ouvert': 'Een erkende staatloze behoudt de mogelijkheid van een 9bis-aanvraag.',
  },
}
