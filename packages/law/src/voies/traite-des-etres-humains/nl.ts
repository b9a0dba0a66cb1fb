import type { VoieTexts } from '../voie.ts'
import type { OuvertureTraiteDesEtresHumains, voieTraiteDesEtresHumains } from './index.ts'

export const voieTraiteDesEtresHumainsNl: VoieTexts<
  typeof voieTraiteDesEtresHumains,
  OuvertureTraiteDesEtresHumains
> = {
  title: 'Mensenhandel en verzwaarde mensensmokkel',
  conditions: {
    'traite-des-etres-humains.ouverte':
      'De procedure voor slachtoffers van mensenhandel staat open',
    'traite-des-etres-humains.etranger': 'Het slachtoffer is geen Belg',
    'traite-des-etres-humains.victime':
      'De persoon zegt uitgebuit, verkocht of met levensgevaar gesmokkeld te zijn',
  },
  statements: {
    'traite-des-etres-humains.base':
      'Verblijf in drie fasen voor het slachtoffer van mensenhandel, of van mensensmokkel in zware omstandigheden, dat met het gerecht meewerkt.',
    'traite-des-etres-humains.lieu':
      'Een erkend opvangcentrum begeleidt het slachtoffer en doet de stappen bij de Dienst.',
    'traite-des-etres-humains.autorites':
      'De procureur of de arbeidsauditeur geeft advies over de zaak; de Dienst beslist over het verblijf.',
    'traite-des-etres-humains.conditions':
      'U moet de uitbuiters hebben verlaten, de begeleiding aanvaarden, en daarna klacht indienen of een verklaring afleggen.',
    'traite-des-etres-humains.reflexion':
      'Eerste fase: 45 dagen om na te denken, met een bijlage 15 zonder inschrijving in een register.',
    'traite-des-etres-humains.document':
      'Tweede fase, na de klacht of de verklaring: attest van immatriculatie van drie maanden, één keer verlengd met drie maanden.',
    'traite-des-etres-humains.identite':
      'De persoon probeert de identiteit te bewijzen met een paspoort, een reistitel of een identiteitskaart; daar niet in slagen is geen weigering.',
    'traite-des-etres-humains.mineur':
      'De alleenstaande minderjarige krijgt meteen het document van drie maanden; zo ook, op verzoek van het centrum, wie meteen klacht indiende.',
    'traite-des-etres-humains.gratuite': 'Er is geen retributie verschuldigd.',
    'traite-des-etres-humains.delai': 'Geen enkele termijn verplicht de Dienst te beslissen.',
    'traite-des-etres-humains.titre':
      'Derde fase, bij gunstig advies van het gerecht: A-kaart van zes maanden.',
    'traite-des-etres-humains.prolongation':
      'Ze wordt per zes maanden verlengd zolang de strafzaak duurt en de persoon meewerkt.',
    'traite-des-etres-humains.illimite':
      'De Dienst kan een onbeperkt verblijf geven als de verklaring of de klacht tot een veroordeling leidde, of als de procureur de mensenhandel of -smokkel in zijn vorderingen behield.',
    'traite-des-etres-humains.fin':
      'Het verblijf kan eindigen als de persoon uit zichzelf opnieuw contact zoekt met de daders, niet meer meewerkt, het gerecht misleidt, of als het gerecht de zaak stopzet.',
    'traite-des-etres-humains.recours':
      'Beroep tot nietigverklaring binnen 30 dagen; het houdt een bevel om het grondgebied te verlaten niet tegen.',
    'traite-des-etres-humains.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen.',
    'traite-des-etres-humains.interdiction':
      'Bij het einde van dit verblijf voegt de Dienst geen inreisverbod toe, behalve bij bedreiging van de openbare orde of een eerder niet gevolgd bevel om het grondgebied te verlaten.',
    'traite-des-etres-humains.contact':
      'Wie zelf opnieuw contact zoekt met de uitbuiters, kan in elke fase de bescherming verliezen.',
  },
}
